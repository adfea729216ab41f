package dev.autogen.config;

import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.Product;
import dev.autogen.product.Products;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the configuration says of a database, as far as it can be known without asking it. */
final class AssumedServers {

    private static final Pattern DIALECT =
            Pattern.compile("([a-z][\\w-]*)(?::(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?[.\\d]*)?");
    private static final Pattern EMBEDDED = Pattern.compile("embedded:(.+)");

    private final Products products;

    AssumedServers(Products products) {
        this.products = products;
    }

    /**
     * What the database is taken to be.
     *
     * @param dialect value of {@link Key#DIALECT}, or null
     * @param url where the database is, or null
     * @throws ConfigurationException if neither says which product it is
     */
    AssumedServer of(@Nullable String dialect, @Nullable DatabaseUrl url) {
        String text = url == null ? "" : url.text();
        ServerVersion version = version(dialect, text);
        Product product = products.of(version);
        return new AssumedServer(version, product.defaultSchema(product.takes(text) ? text : ""));
    }

    /**
     * Whether a dialect is one that is known.
     *
     * @throws ConfigurationException if it is not
     */
    void requireKnown(@Nullable String dialect) {
        if (dialect != null) {
            parsed(dialect);
        }
    }

    private ServerVersion version(@Nullable String dialect, String url) {
        if (dialect != null) {
            return parsed(dialect);
        }
        Matcher embedded = EMBEDDED.matcher(url);
        if (embedded.matches()) {
            return parsed(embedded.group(1));
        }
        return products.at(url)
                .map(product -> new ServerVersion(product.reportedName(), product.newest(), 0))
                .orElseThrow(() -> new ConfigurationException(
                        "no database product is known, and without a database none can be asked: set '"
                                + Key.DIALECT.text() + "' to one of " + products.names()
                                + ", with its version where you like, as in postgresql:18"));
    }

    private ServerVersion parsed(String dialect) {
        Matcher matcher = DIALECT.matcher(dialect);
        Optional<Product> product = matcher.matches() ? products.named(matcher.group(1)) : Optional.empty();
        if (product.isEmpty()) {
            throw new ConfigurationException("dialect '" + dialect + "' is unknown: write one of " + products.names()
                    + ", with its version where you like, as in postgresql:18");
        }
        return new ServerVersion(
                product.get().reportedName(),
                number(matcher.group(2), product.get().newest()),
                number(matcher.group(3), 0),
                number(matcher.group(4), ServerVersion.LATEST));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
