/**
 * What the shop can do, one service per area, each method one transaction.
 * {@link dev.autogen.sample.shop.service.Shop} opens the database and hands out the services.
 */
package dev.autogen.sample.shop.service;
