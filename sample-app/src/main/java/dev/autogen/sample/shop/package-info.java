/**
 * The sample application: a shop that sells products, ships them from its warehouses and bills its customers.
 * Start at {@link dev.autogen.sample.shop.service.Shop}; the entities live in one package per business area.
 */
package dev.autogen.sample.shop;
