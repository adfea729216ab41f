package dev.autogen.operation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The database products that a revision can name without quotes: {@code op.on(POSTGRESQL, ...)}. */
public enum KnownProduct {
    POSTGRESQL,
    MARIADB,
    MYSQL,
    SQLITE,
    H2,
    SQLSERVER,
    ORACLE;

    /** Its name in configuration: {@code postgresql}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The product of that name in configuration. */
    public static Optional<KnownProduct> find(String text) {
        return Arrays.stream(values())
                .filter(product -> product.text().equals(text))
                .findFirst();
    }
}
