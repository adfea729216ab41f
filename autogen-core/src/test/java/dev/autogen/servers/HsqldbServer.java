package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.ansi.AnsiProduct;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** HSQLDB in the memory of this process, which has no dialect of its own. */
public final class HsqldbServer implements TestServer {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public Product product() {
        return new AnsiProduct();
    }

    @Override
    public TestDatabase create() {
        return new Database(this, "jdbc:hsqldb:mem:autogen_" + NUMBER.incrementAndGet());
    }

    @Override
    public String toString() {
        return "HSQLDB";
    }

    private record Database(TestServer server, String url) implements TestDatabase {

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, "SA", "");
        }

        @Override
        public void clear() throws SQLException {
            run("drop schema public cascade");
            for (String schema : query("select schema_name from information_schema.schemata where schema_name not in"
                    + " ('PUBLIC', 'INFORMATION_SCHEMA', 'SYSTEM_LOBS')")) {
                run("drop schema \"" + schema + "\" cascade");
            }
        }

        private static final String OWN =
                " not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS') and %s.table_name not like 'AUTOGEN%%'"
                        + " and %s.table_name not like 'HT%%\\_%%' escape '\\'";

        /** The names that HSQLDB makes up are left out, and so are what revisions write in their place and the quotes that it remembers. */
        @Override
        public List<String> catalog() throws SQLException {
            List<String> lines = new ArrayList<>();
            lines.addAll(query(
                    "select 'column', c.table_schema, c.table_name, c.column_name, c.column_default, c.is_nullable,"
                            + " c.dtd_identifier, c.is_identity, c.identity_generation, c.is_generated, c.generation_expression"
                            + " from information_schema.columns c where c.table_schema" + OWN.formatted("c", "c")));
            lines.addAll(query(
                    "select 'constraint', t.table_schema, t.table_name, t.constraint_name, t.constraint_type, c.check_clause,"
                            + " r.delete_rule, r.update_rule, (select group_concat(k.column_name order by k.ordinal_position separator ',')"
                            + " from information_schema.key_column_usage k where k.constraint_schema = t.constraint_schema"
                            + " and k.constraint_name = t.constraint_name) from information_schema.table_constraints t"
                            + " left join information_schema.check_constraints c on c.constraint_schema = t.constraint_schema"
                            + " and c.constraint_name = t.constraint_name"
                            + " left join information_schema.referential_constraints r on r.constraint_schema = t.constraint_schema"
                            + " and r.constraint_name = t.constraint_name where t.table_schema"
                            + OWN.formatted("t", "t")));
            lines.addAll(query("select 'index', i.table_schem, i.table_name, i.index_name, i.non_unique, i.column_name,"
                    + " i.ordinal_position from information_schema.system_indexinfo i where i.index_name not like 'SYS%'"
                    + " and i.table_schem" + OWN.formatted("i", "i")));
            lines.addAll(query("select 'sequence', sequence_schema, sequence_name, data_type, start_value, increment"
                    + " from information_schema.sequences where sequence_schema not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')"
                    + " and sequence_name not like 'SYS%'"));
            return lines.stream()
                    .map(line -> line.replace("\"", "")
                            .replaceAll("\\|SYS_\\w+\\|", "||")
                            .replace("|DECIMAL(", "|NUMERIC(")
                            .replaceAll(
                                    "^((?:constraint|index)(?:\\|[^|]*){2}\\|)(?i:[^|]*_(?:pkey|key|check|fkey)\\d*)\\|",
                                    "$1|"))
                    .filter(line ->
                            !line.matches("index\\|[^|]*\\|[^|]*\\|\\|.*|(?s:.*)\\|CHECK\\|(?s:.*) IS NOT NULL\\|.*"))
                    .sorted()
                    .toList();
        }
    }
}
