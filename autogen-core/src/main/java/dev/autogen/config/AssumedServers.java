package dev.autogen.config;

import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the configuration says of a database, as far as it can be known without asking it. */
final class AssumedServers {

    /** The newest version whose behaviour is known; taken where none is given. */
    private static final int NEWEST = 18;

    private static final Pattern DIALECT = Pattern.compile("postgresql(?::(\\d{1,4})(?:\\.(\\d{1,4}))?[.\\d]*)?");
    private static final Pattern EMBEDDED = Pattern.compile("embedded:(postgresql(?::.*)?)");
    private static final Pattern CURRENT_SCHEMA = Pattern.compile("[?&]currentSchema=([^&,]+)");

    private AssumedServers() {}

    /**
     * What the database is taken to be.
     *
     * @param dialect value of {@link Key#DIALECT}, or null
     * @param url where the database is, or null
     * @throws ConfigurationException if neither says which product it is
     */
    static AssumedServer of(@Nullable String dialect, @Nullable DatabaseUrl url) {
        return new AssumedServer(version(dialect, url), schema(url));
    }

    /**
     * Whether a dialect is one that autogen has.
     *
     * @throws ConfigurationException if it is not
     */
    static void requireKnown(@Nullable String dialect) {
        if (dialect != null) {
            parsed(dialect);
        }
    }

    private static ServerVersion version(@Nullable String dialect, @Nullable DatabaseUrl url) {
        if (dialect != null) {
            return parsed(dialect);
        }
        String text = url == null ? "" : url.text();
        Matcher embedded = EMBEDDED.matcher(text);
        if (embedded.matches()) {
            return parsed(embedded.group(1));
        }
        if (text.startsWith("jdbc:postgresql:")) {
            return parsed("postgresql");
        }
        throw new ConfigurationException("no database product is known, and without a database none can be asked: set '"
                + Key.DIALECT.text() + "' to postgresql, or with its version to postgresql:" + NEWEST);
    }

    private static ServerVersion parsed(String dialect) {
        Matcher matcher = DIALECT.matcher(dialect);
        if (!matcher.matches()) {
            throw new ConfigurationException("dialect '" + dialect
                    + "' is unknown: the only one is postgresql, with its version where you like, as in postgresql:"
                    + NEWEST);
        }
        return new ServerVersion("PostgreSQL", number(matcher.group(1), NEWEST), number(matcher.group(2), 0));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static String schema(@Nullable DatabaseUrl url) {
        Matcher matcher = CURRENT_SCHEMA.matcher(url == null ? "" : url.text());
        return matcher.find() ? matcher.group(1) : "public";
    }
}
