/**
 * The shop on a real PostgreSQL server with the schema that Hibernate itself exports.
 */
package dev.autogen.sample.shop;
