/**
 * How the schema of the shop became what it is: revisions that {@code autogen revision} wrote as the domain grew, and that
 * a person read, and here and there edited, before they were committed. The application ships them.
 */
package dev.autogen.sample.shop.revisions;
