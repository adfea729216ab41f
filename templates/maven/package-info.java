/** The revisions of the database schema. {@code autogen revision} writes them, {@code autogen upgrade} applies them. */
package @package@;
