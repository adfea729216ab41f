package dev.autogen.product.postgres;

import dev.autogen.dialect.Recovery;
import dev.autogen.product.postgres.PostgresScript.Part;
import dev.autogen.product.postgres.PostgresScript.Token;

/**
 * What a concurrent build or drop of an index leaves behind when it is broken off: an index that is not valid, which costs every
 * writer and serves no reader (manual, CREATE INDEX, "Building Indexes Concurrently").
 */
final class ConcurrentIndex {

    private ConcurrentIndex() {}

    /**
     * For {@code create index concurrently [if not exists] name on [only] table ...}.
     *
     * @param at where the name may be
     */
    static Recovery recovery(Part part, int at) {
        int name = part.is(at, "IF") ? at + 3 : at;
        if (!part.is(name + 1, "ON")) {
            return new Recovery.Ask(
                    "see with \\d of the table whether the index, which has no name in the statement, is there,"
                            + " and drop it if it is invalid: " + part.sql());
        }
        int table = part.is(name + 2, "ONLY") ? name + 3 : name + 2;
        return created(text(part, name), qualified(part, table));
    }

    /**
     * For an index that is built.
     *
     * @param index its name as SQL has it, without a schema
     * @param table its table as SQL has it
     */
    static Recovery created(String index, String table) {
        return new Recovery.Inspect("select i.indisvalid, case when not i.indisvalid then 'drop index concurrently '"
                + " || i.indexrelid::regclass end from pg_index i join pg_class c on c.oid = i.indexrelid"
                + " where i.indrelid = to_regclass(" + literal(table) + ") and c.relname = " + literal(exact(index)));
    }

    /** For {@code drop index concurrently [if exists] name}. */
    static Recovery dropped(Part part, int at) {
        return dropped(qualified(part, part.is(at, "IF") ? at + 2 : at));
    }

    /**
     * For an index that is dropped.
     *
     * @param index its name as SQL has it
     */
    static Recovery dropped(String index) {
        return new Recovery.Inspect("select to_regclass(" + literal(index) + ") is null, null");
    }

    private static String qualified(Part part, int at) {
        StringBuilder name = new StringBuilder(text(part, at));
        for (int i = at + 1; i + 1 < part.tokens().size() && text(part, i).equals("."); i += 2) {
            name.append('.').append(text(part, i + 1));
        }
        return name.toString();
    }

    private static String text(Part part, int at) {
        return at < part.tokens().size() ? token(part, at).text() : "";
    }

    private static Token token(Part part, int at) {
        return part.tokens().get(at);
    }

    private static String exact(String name) {
        return name.startsWith("\"")
                ? PostgresIdentifiers.truncate(
                        name.substring(1, name.length() - 1).replace("\"\"", "\""))
                : PostgresIdentifiers.fold(name);
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
