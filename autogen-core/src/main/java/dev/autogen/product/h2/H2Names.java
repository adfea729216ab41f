package dev.autogen.product.h2;

import dev.autogen.dialect.ReservedWords;
import dev.autogen.dialect.Tokens;
import dev.autogen.schema.ObjectName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one database folds and quotes names, and how its names are written in schemas and revisions. */
enum H2Names {
    /** {@code DATABASE_TO_UPPER}, the default. */
    UPPER,
    /** {@code DATABASE_TO_LOWER}. */
    LOWER,
    /** Neither: a name is as it was written. */
    EXACT;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Pattern OUTSIDE_TEXTS = Pattern.compile("('(?:[^']|'')*')|[^']+");

    /** Manual, "Keywords / Reserved Words". */
    private static final Set<String> KEYWORDS = Set.of(
            ("ALL AND ANY ARRAY AS ASYMMETRIC AUTHORIZATION BETWEEN BOTH CASE CAST CHECK CONSTRAINT CROSS CURRENT_CATALOG"
                            + " CURRENT_DATE CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP"
                            + " CURRENT_USER DAY DEFAULT DISTINCT ELSE END EXCEPT EXISTS FALSE FETCH FOR FOREIGN FROM FULL"
                            + " GROUP GROUPS HAVING HOUR IF ILIKE IN INNER INTERSECT INTERSECTS INTERVAL IS JOIN KEY LEADING"
                            + " LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP MINUS MINUTE MONTH NATURAL NOT NULL OFFSET ON OR"
                            + " ORDER OVER PARTITION PRIMARY QUALIFY RANGE REGEXP RIGHT ROW ROWNUM ROWS SECOND SELECT"
                            + " SESSION_USER SET SOME SYMMETRIC SYSTEM_USER TABLE TO TOP TRAILING TRUE UESCAPE UNION UNIQUE"
                            + " UNKNOWN USER USING VALUE VALUES WHEN WHERE WINDOW WITH YEAR _ROWID_")
                    .split(" "));

    /** The name for what is written without quotes. */
    String fold(String unquoted) {
        return switch (this) {
            case UPPER -> swapped(unquoted.toUpperCase(Locale.ENGLISH));
            case LOWER -> unquoted.toLowerCase(Locale.ENGLISH);
            case EXACT -> unquoted;
        };
    }

    /** The name for what the catalog has, and the other way round. */
    String swapped(String name) {
        if (this != UPPER) {
            return name;
        }
        String lower = name.toLowerCase(Locale.ENGLISH);
        if (ReservedWords.contains(name)) {
            return name;
        }
        String upper = name.toUpperCase(Locale.ENGLISH);
        if (name.equals(upper) && lower.toUpperCase(Locale.ENGLISH).equals(upper)) {
            return lower;
        }
        return name.equals(lower) && upper.toLowerCase(Locale.ENGLISH).equals(lower) ? upper : name;
    }

    /** The object for what the catalog has. */
    ObjectName object(String schema, String name, String defaultSchema) {
        return new ObjectName(schema.equals(swapped(defaultSchema)) ? null : swapped(schema), swapped(name));
    }

    /** A query of the catalog, whose names are in upper case where case counts. */
    String catalog(String sql) {
        return this == EXACT
                ? OUTSIDE_TEXTS
                        .matcher(sql)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) == null ? found.group().toUpperCase(Locale.ENGLISH) : found.group()))
                : sql;
    }

    String quote(String name) {
        boolean plain = PLAIN.matcher(name).matches()
                && fold(name).equals(name)
                && !KEYWORDS.contains(name.toUpperCase(Locale.ENGLISH));
        return plain ? name : '"' + swapped(name).replace("\"", "\"\"") + '"';
    }

    Tokens tokens(String sql) {
        return new Tokens(sql, this::fold, this::swapped);
    }
}
