package dev.autogen.product.oracle;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.offline.OfflineNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of Oracle, which folds to upper case, and how they are written in schemas and revisions. */
final class OracleNames implements OfflineNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_$#]*");

    /** What can be a name without quotes; whoever has any other has quoted it. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_$#]*");

    /** {@code V$RESERVED_WORDS} where they are reserved; whoever has such a name has quoted it. */
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS"
                            + " CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS"
                            + " FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT"
                            + " INTEGER INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY"
                            + " NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR"
                            + " ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION"
                            + " SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION"
                            + " UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
                    .split(" "));

    private static final int SHORT = 30;
    private static final int LONG = 128;

    private final int longest;

    OracleNames(ServerVersion version) {
        boolean old = version.major() < 12 || (version.major() == 12 && version.minor() < 2);
        this.longest = old ? SHORT : LONG;
    }

    /** How many bytes a name has at most. */
    int longest() {
        return longest;
    }

    @Override
    public String fold(String unquoted) {
        return swapped(unquoted.toUpperCase(Locale.ROOT));
    }

    @Override
    public String exact(String quoted) {
        return swapped(quoted);
    }

    /** The name for what the catalog has, and the other way round. */
    private static String swapped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String upper = name.toUpperCase(Locale.ROOT);
        if (RESERVED.contains(upper) || !WORD.matcher(name).matches()) {
            return name;
        } else if (name.equals(upper) && lower.toUpperCase(Locale.ROOT).equals(upper)) {
            return lower;
        }
        return name.equals(lower) && upper.toLowerCase(Locale.ROOT).equals(lower) ? upper : name;
    }

    /** What Oracle can have no name with is no name. */
    @Override
    public String quote(String name) {
        boolean plain = PLAIN.matcher(name).matches()
                && fold(name).equals(name)
                && !RESERVED.contains(name.toUpperCase(Locale.ROOT));
        return plain ? name : '"' + swapped(name) + '"';
    }
}
