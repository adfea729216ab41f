/**
 * What the shop sells: products of two kinds, their variants, brands, categories, suppliers and price lists.
 * The catalog knows nothing of customers or orders.
 */
package dev.autogen.sample.shop.catalog;
