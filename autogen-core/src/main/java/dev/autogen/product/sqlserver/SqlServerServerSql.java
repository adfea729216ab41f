package dev.autogen.product.sqlserver;

import dev.autogen.product.offline.OfflineServerSql;
import dev.autogen.schema.ObjectName;

/** The tables of the record. Who reads them reads them by their names, so that none has a default or constraint to look up. */
final class SqlServerServerSql extends OfflineServerSql {

    /** The first number that is free for people. */
    private static final int ERROR = 50000;

    SqlServerServerSql() {
        super(SqlServerProduct.REPORTED, SqlServerProduct.NAME);
    }

    /** Ends a batch, and with {@code xact_abort} its transaction. Its text has at most 2,048 characters and takes a percent sign for a parameter. */
    static String fail(String message) {
        String text = message.replace("%", "%%");
        return "throw " + ERROR + ", "
                + SqlServerLiterals.literal(text.replaceAll("[\\r\\n]+", " ").replace("$(", "$ ("))
                + ", 1";
    }

    @Override
    public String createVersion(String table) {
        return create(table, "revision nvarchar(255) not null primary key");
    }

    @Override
    public String createHistory(String table) {
        return create(
                table,
                "id bigint identity not null primary key, revision nvarchar(255) not null, direction nvarchar(20) not null, "
                        + "message nvarchar(max), started_at datetimeoffset(6) not null, duration_ms bigint not null, "
                        + "checksum nvarchar(255), autogen_version nvarchar(255) not null, database_user nvarchar(255) not null");
    }

    @Override
    public String createJournal(String table) {
        return create(
                table,
                "revision nvarchar(255) not null, segment int not null, segments int not null, direction nvarchar(20) not null, "
                        + "state nvarchar(20) not null, checksum nvarchar(255) not null, statement nvarchar(max) not null, "
                        + "position nvarchar(max), changed_at datetimeoffset(6) not null default sysdatetimeoffset(), "
                        + "primary key (revision, segment)");
    }

    private static String create(String table, String columns) {
        return "if object_id(" + SqlServerLiterals.literal(table) + ", N'U') is null\n    create table " + table + " ("
                + columns + ")";
    }

    @Override
    public String exists(ObjectName table) {
        SqlServerNames names = new SqlServerNames();
        String schema = table.schema();
        return "object_id("
                + SqlServerLiterals.literal(
                        (schema == null ? "" : names.quote(schema) + ".") + names.quote(table.name()))
                + ", N'U') is not null";
    }
}
