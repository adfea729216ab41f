/**
 * The databases that tests run on. A test that holds for any of them takes {@link dev.autogen.servers.Servers#atHand} as its
 * parameters; a new database is one entry there.
 */
package dev.autogen.servers;
