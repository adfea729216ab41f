/**
 * Who buys: customers with their addresses, profiles and groups, what they wish for and what they say of products.
 * Knows the catalog, not the orders.
 */
package dev.autogen.sample.shop.customer;
