package dev.autogen.dialect;

/**
 * Which server is asked.
 *
 * @param product name as JDBC reports it, such as {@code PostgreSQL}
 * @param major major version
 * @param minor minor version
 */
public record ServerVersion(String product, int major, int minor) {
    @Override
    public String toString() {
        return product + " " + major + "." + minor;
    }
}
