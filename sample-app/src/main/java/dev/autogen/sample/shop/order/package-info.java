/**
 * From the cart to the order: what customers put aside, order and send back.
 * Knows the catalog and the customers; how an order is shipped and paid is for others to know.
 */
package dev.autogen.sample.shop.order;
