/**
 * Invoices, the payments that settle them, and the promotions that make them smaller.
 * Knows the orders and the catalog, and nothing of shipping.
 */
package dev.autogen.sample.shop.billing;
