package dev.autogen.laws;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an author of a revision does where the server refuses a change that it cannot make while others write, for what the table has beside: a
 * unique constraint that stands in for a primary key, say.
 */
final class ByHand {

    /** ER_ALTER_OPERATION_NOT_SUPPORTED, ER_ALTER_OPERATION_NOT_SUPPORTED_REASON. */
    private static final Set<Integer> REFUSED = Set.of(1845, 1846);

    /** Of all others the operation itself tells. */
    private static final Pattern OF_THE_TABLE =
            Pattern.compile("\\w+, (?:drop unique|alter column) .*", Pattern.DOTALL);

    private ByHand() {}

    static boolean is(SQLException e, String what) {
        return REFUSED.contains(e.getErrorCode()) && OF_THE_TABLE.matcher(what).matches();
    }

    /** The same without what it says that it may do. */
    static List<String> again(String sql) {
        return sql.startsWith("execute ")
                ? List.of(
                        "set @autogen_sentence = replace(@autogen_sentence, ', lock=none', '')",
                        "prepare autogen_sentence from @autogen_sentence",
                        sql)
                : List.of(sql.replace(", algorithm=inplace, lock=none", "").replace(", lock=none", ""));
    }
}
