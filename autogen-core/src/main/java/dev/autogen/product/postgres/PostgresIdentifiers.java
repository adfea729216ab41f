package dev.autogen.product.postgres;

import dev.autogen.dialect.UsualNames;
import java.util.Set;
import java.util.regex.Pattern;

/** How PostgreSQL folds, cuts and quotes names (manual, section 4.1.1). */
final class PostgresIdentifiers {

    /** {@code NAMEDATALEN - 1}, in bytes. */
    static final int MAXIMUM_BYTES = 63;

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Manual, appendix C: what is reserved, or cannot name a function or type, in any version since 14. */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case"
                            + " cast char character check coalesce collate collation column concurrently constraint create"
                            + " cross current_catalog current_date current_role current_schema current_time"
                            + " current_timestamp current_user dec decimal default deferrable desc distinct do else end"
                            + " except exists extract false fetch float for foreign freeze from full grant greatest group"
                            + " grouping having ilike in initially inner inout int integer intersect interval into is"
                            + " isnull join json json_array json_arrayagg json_exists json_object json_objectagg"
                            + " json_query json_scalar json_serialize json_table json_value lateral leading least left"
                            + " like limit localtime localtimestamp merge_action national natural nchar none normalize not"
                            + " notnull null nullif numeric offset on only or order out outer overlaps overlay placing"
                            + " position precision primary real references returning right row select session_user setof"
                            + " similar smallint some substring symmetric system_user table tablesample then time"
                            + " timestamp to trailing treat trim true union unique user using values varchar variadic"
                            + " verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest"
                            + " xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
                    .split(" "));

    private PostgresIdentifiers() {}

    /** Only ASCII letters fold in a UTF-8 database ({@code downcase_identifier} in scansup.c). */
    static String fold(String unquoted) {
        StringBuilder folded = new StringBuilder(unquoted.length());
        for (int i = 0; i < unquoted.length(); i++) {
            char c = unquoted.charAt(i);
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return truncate(folded.toString());
    }

    static String truncate(String name) {
        return UsualNames.clip(name, MAXIMUM_BYTES);
    }

    static String quote(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }
}
