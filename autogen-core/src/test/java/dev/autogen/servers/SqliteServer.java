package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.sqlite.SqliteProduct;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQLite, each database a file of its own. */
public final class SqliteServer implements TestServer {

    @Override
    public Product product() {
        return new SqliteProduct();
    }

    @Override
    public TestDatabase create() {
        try {
            Path file = Files.createTempFile("autogen-test-", ".sqlite");
            file.toFile().deleteOnExit();
            return new Database(this, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return product().reportedName();
    }

    private record Database(TestServer server, File file) implements TestDatabase {

        /** Constraints and expressions that no pragma tells of: they are looked for in the text of the table. */
        private static final Pattern UNTOLD = Pattern.compile("(?i)\\b(check|as)\\s*\\(");

        /** Neither autogen's tables nor those in which Hibernate collects what it inserts. */
        private static final String OWN = Stream.of("autogen", "sqlite", "HT", "HTE")
                .map(prefix -> "m.tbl_name not like '" + prefix + "\\_%' escape '\\'")
                .collect(Collectors.joining(" and "));

        private static final List<String> TOLD = List.of(
                "select 'table', m.name, l.wr, l.strict, m.sql like '%autoincrement%' from sqlite_master m"
                        + " join pragma_table_list l on l.schema = 'main' and l.name = m.name where m.type = 'table' and "
                        + OWN,
                // what is in a primary key is never null, whether Hibernate says so or leaves it to the key
                "select 'column', m.name, c.name, lower(c.type), c.\"notnull\" or c.pk > 0, c.dflt_value, c.pk, c.hidden"
                        + " from sqlite_master m, pragma_table_xinfo(m.name) c where m.type = 'table' and " + OWN,
                "select 'index', m.name, case i.origin when 'c' then i.name else i.origin end, i.\"unique\", i.partial,"
                        + " (select group_concat(coalesce(k.name, k.cid) || ' ' || k.\"desc\" || ' ' || k.coll, ', ')"
                        + " from pragma_index_xinfo(i.name) k where k.key)"
                        + " from sqlite_master m, pragma_index_list(m.name) i where m.type = 'table' and " + OWN,
                "select 'foreign key', m.name, f.id >= 0, f.seq, f.\"table\", f.\"from\", f.\"to\", f.on_update, f.on_delete"
                        + " from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table' and " + OWN,
                "select m.type, m.name, m.sql from sqlite_master m where m.type in ('trigger', 'view') and " + OWN);

        @Override
        public String url() {
            return "jdbc:sqlite:" + file;
        }

        @Override
        public Connection connect() throws SQLException {
            Properties hasty = new Properties();
            hasty.setProperty("synchronous", "OFF"); // a test does not outlive its machine
            return DriverManager.getConnection(url(), hasty);
        }

        @Override
        public void clear() throws SQLException {
            run("vacuum"); // nobody else has it open
            try {
                Files.write(file.toPath(), new byte[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> columnOrder() throws SQLException {
            return query(
                    "select m.name, c.cid, c.name from sqlite_master m, pragma_table_xinfo(m.name) c where m.type = 'table' and "
                            + OWN + " order by m.name, c.cid");
        }

        @Override
        public List<String> catalog() throws SQLException {
            List<String> lines = new ArrayList<>();
            for (String told : TOLD) {
                lines.addAll(query(told));
            }
            for (String table : query("select m.name || '|' || replace(m.sql, char(10), ' ') from sqlite_master m"
                    + " where m.type in ('table', 'index') and m.sql is not null and " + OWN)) {
                String name = table.substring(0, table.indexOf('|'));
                untold(table).forEach(text -> lines.add("text|" + name + "|" + text));
            }
            return lines.stream().sorted().toList();
        }

        private static Stream<String> untold(String sql) {
            List<String> found = new ArrayList<>();
            Matcher matcher = UNTOLD.matcher(sql);
            while (matcher.find()) {
                found.add(matcher.group(1) + balanced(sql, matcher.end()));
            }
            Matcher where = Pattern.compile("(?i)\\) where (.*)").matcher(sql);
            if (where.find() && found.isEmpty()) {
                found.add(where.group(1));
            }
            return found.stream().map(text -> sorted(text).replaceAll("[\\s()]", ""));
        }

        /** Conditions of Bean Validation, each in parentheses, which Hibernate joins in another order from run to run. */
        private static String sorted(String text) {
            return Stream.of(text.split("\\)\\s+and\\s+\\(", -1))
                    .map(part -> part.replaceAll("check|[\\s()]", ""))
                    .sorted()
                    .collect(Collectors.joining(" and ", text.startsWith("check") ? "check" : "", ""));
        }

        private static String balanced(String sql, int from) {
            int depth = 1;
            int end = from;
            while (depth > 0) {
                char next = sql.charAt(end);
                depth += next == '(' ? 1 : next == ')' ? -1 : 0;
                // a literal or a name, of which the two halves of a doubled quote are two
                end = next == '\'' || next == '"' ? sql.indexOf(next, end + 1) + 1 : end + 1;
            }
            return sql.substring(from, end);
        }
    }
}
