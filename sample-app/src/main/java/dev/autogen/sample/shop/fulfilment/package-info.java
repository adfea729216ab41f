/**
 * How an order reaches the customer: warehouses, stock, shipments, parcels and their way.
 * Its tables live in a schema of their own, and their foreign keys reach into the schema of the shop.
 */
package dev.autogen.sample.shop.fulfilment;
