package dev.autogen.dialect;

/**
 * Which server is asked.
 *
 * @param product name as JDBC reports it, such as {@code PostgreSQL}
 * @param major major version
 * @param minor minor version
 * @param patch the third number, which says much with MySQL; {@link #LATEST} where nobody told it
 */
public record ServerVersion(String product, int major, int minor, int patch) {

    /** The last patch of a version, whichever that is. */
    public static final int LATEST = 999;

    /** A server that has all patches of its version. */
    public ServerVersion(String product, int major, int minor) {
        this(product, major, minor, LATEST);
    }

    @Override
    public String toString() {
        return product + " " + major + "." + minor;
    }
}
