package dev.autogen.product.oracle;

import dev.autogen.product.offline.OfflineServerSql;
import dev.autogen.schema.ObjectName;

/** The tables of the record. */
final class OracleServerSql extends OfflineServerSql {

    /** The first number that is free for people. */
    private static final int ERROR = -20000;

    /** ORA-00955: name is already used by an existing object. */
    private static final int EXISTS = -955;

    private final OracleNames names;

    OracleServerSql(OracleNames names) {
        super(OracleProduct.REPORTED, OracleProduct.NAME);
        this.names = names;
    }

    /** Ends a block with an error. */
    static String fail(String message) {
        return "raise_application_error(" + ERROR + ", " + OracleLiterals.literal(message) + ");";
    }

    @Override
    public String createVersion(String table) {
        return create(table, "revision varchar2(255 char) not null primary key");
    }

    @Override
    public String createHistory(String table) {
        return create(
                table,
                "id number(19,0) generated always as identity primary key, revision varchar2(255 char) not null, "
                        + "direction varchar2(20 char) not null, message clob, started_at timestamp(6) with time zone not null, "
                        + "duration_ms number(19,0) not null, checksum varchar2(255 char), "
                        + "autogen_version varchar2(255 char) not null, database_user varchar2(255 char) not null");
    }

    @Override
    public String createJournal(String table) {
        return create(
                table,
                "revision varchar2(255 char) not null, segment number(10,0) not null, segments number(10,0) not null, "
                        + "direction varchar2(20 char) not null, state varchar2(20 char) not null, "
                        + "checksum varchar2(255 char) not null, statement clob not null, position clob, "
                        + "changed_at timestamp(6) with time zone default systimestamp not null, primary key (revision, segment)");
    }

    private static String create(String table, String columns) {
        return "begin\n    execute immediate " + OracleLiterals.literal("create table " + table + " (" + columns + ")")
                + ";\nexception\n    when others then\n        if sqlcode != " + EXISTS
                + " then\n            raise;\n        end if;\nend;";
    }

    @Override
    public String exists(ObjectName table) {
        String schema = table.schema();
        return "exists (select 1 from all_tables where owner = "
                + (schema == null
                        ? "sys_context('userenv', 'current_schema')"
                        : OracleLiterals.literal(names.exact(schema)))
                + " and table_name = " + OracleLiterals.literal(names.exact(table.name())) + ")";
    }
}
