package dev.autogen.product.sqlserver;

import dev.autogen.dialect.Tokens;
import dev.autogen.product.offline.OfflineNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of SQL Server: kept as they are written, in brackets or quotes or without; two that differ only in case are one to most servers. */
final class SqlServerNames implements OfflineNames {

    /** Manual, "Database identifiers". */
    static final int LONGEST = 128;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern BRACKETS =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\[([^\\[\\]\"]*)](?!])", Pattern.DOTALL);

    /** Manual, "Reserved keywords". */
    private static final Set<String> RESERVED = Set.of(
            ("ADD ALL ALTER AND ANY AS ASC AUTHORIZATION BACKUP BEGIN BETWEEN BREAK BROWSE BULK BY CASCADE CASE CHECK"
                            + " CHECKPOINT CLOSE CLUSTERED COALESCE COLLATE COLUMN COMMIT COMPUTE CONSTRAINT CONTAINS"
                            + " CONTAINSTABLE CONTINUE CONVERT CREATE CROSS CURRENT CURRENT_DATE CURRENT_TIME"
                            + " CURRENT_TIMESTAMP CURRENT_USER CURSOR DATABASE DBCC DEALLOCATE DECLARE DEFAULT DELETE DENY"
                            + " DESC DISK DISTINCT DISTRIBUTED DOUBLE DROP DUMP ELSE END ERRLVL ESCAPE EXCEPT EXEC EXECUTE"
                            + " EXISTS EXIT EXTERNAL FETCH FILE FILLFACTOR FOR FOREIGN FREETEXT FREETEXTTABLE FROM FULL"
                            + " FUNCTION GOTO GRANT GROUP HAVING HOLDLOCK IDENTITY IDENTITYCOL IDENTITY_INSERT IF IN INDEX"
                            + " INNER INSERT INTERSECT INTO IS JOIN KEY KILL LEFT LIKE LINENO LOAD MERGE NATIONAL NOCHECK"
                            + " NONCLUSTERED NOT NULL NULLIF OF OFF OFFSETS ON OPEN OPENDATASOURCE OPENQUERY OPENROWSET"
                            + " OPENXML OPTION OR ORDER OUTER OVER PERCENT PIVOT PLAN PRECISION PRIMARY PRINT PROC"
                            + " PROCEDURE PUBLIC RAISERROR READ READTEXT RECONFIGURE REFERENCES REPLICATION RESTORE"
                            + " RESTRICT RETURN REVERT REVOKE RIGHT ROLLBACK ROWCOUNT ROWGUIDCOL RULE SAVE SCHEMA"
                            + " SECURITYAUDIT SELECT SEMANTICKEYPHRASETABLE SEMANTICSIMILARITYDETAILSTABLE"
                            + " SEMANTICSIMILARITYTABLE SESSION_USER SET SETUSER SHUTDOWN SOME STATISTICS SYSTEM_USER TABLE"
                            + " TABLESAMPLE TEXTSIZE THEN TO TOP TRAN TRANSACTION TRIGGER TRUNCATE TRY_CONVERT TSEQUAL"
                            + " UNION UNIQUE UNPIVOT UPDATE UPDATETEXT USE USER VALUES VARYING VIEW WAITFOR WHEN WHERE"
                            + " WHILE WITH WITHIN WRITETEXT")
                    .split(" "));

    @Override
    public String fold(String unquoted) {
        return unquoted;
    }

    @Override
    public String exact(String quoted) {
        return quoted;
    }

    @Override
    public String quote(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !RESERVED.contains(name.toUpperCase(Locale.ROOT));
        return plain ? name : '[' + name.replace("]", "]]") + ']';
    }

    /** Brackets are quotes. */
    @Override
    public Tokens tokens(String sql) {
        String quoted = BRACKETS.matcher(sql)
                .replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) == null ? match.group() : '"' + match.group(1) + '"'));
        return new Tokens(quoted, this::fold, this::exact);
    }
}
