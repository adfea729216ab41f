package dev.autogen.dialect;

import java.util.Locale;
import java.util.Set;

/**
 * What no database lets be a table or column without quotes (manual of PostgreSQL, appendix C), so that whoever has such a name has
 * quoted it, and it is the same to the letter everywhere.
 */
public final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation"
                            + " column concurrently constraint create cross current_catalog current_date current_role"
                            + " current_schema current_time current_timestamp current_user default deferrable desc distinct do"
                            + " else end except false fetch for foreign freeze from full grant group having ilike in initially"
                            + " inner intersect into is isnull join lateral leading left like limit localtime localtimestamp"
                            + " natural not notnull null offset on only or order outer overlaps placing primary references"
                            + " returning right select session_user similar some symmetric system_user table tablesample then"
                            + " to trailing true union unique user using variadic verbose when where window with")
                    .split(" "));

    private ReservedWords() {}

    /** Whether a word is one of them, in any case. */
    public static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ENGLISH));
    }
}
