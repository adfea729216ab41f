package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.h2.H2Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** H2 in the memory of this process. */
public final class H2Server implements TestServer {

    /** Keywords that are columns of models, which Hibernate does not quote. */
    private static final String NAMES = "DAY,MONTH,YEAR,SECOND,VALUE,KEY,INTERVAL,END,BETWEEN";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public Product product() {
        return new H2Product();
    }

    @Override
    public TestDatabase create() {
        return new Database(
                this, "jdbc:h2:mem:autogen_" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=" + NAMES);
    }

    @Override
    public String toString() {
        return product().reportedName();
    }

    private record Database(TestServer server, String url) implements TestDatabase {

        /** Names that H2 makes up, and those that a revision gives instead. */
        private static final Pattern MADE_UP = Pattern.compile(
                "CONSTRAINT (?:U&)?\"[^\"]*\"\\.(?:U&)?\"(?:CONSTRAINT_[0-9A-F_]+|(?:[^\"]|\"\")*_(?i:pkey|key|check|fkey)\\d*)\"");

        private static final Pattern COLUMNS = Pattern.compile(
                "(CREATE \\w+ TABLE (?:(?:U&)?\"(?:[^\"]|\"\")*\"\\.?)+(?: COMMENT (?:U&)?'(?:[^']|'')*')?)\\(\\n(.*)\\n\\)",
                Pattern.DOTALL);

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public void clear() throws SQLException {
            run("drop all objects");
        }

        @Override
        public List<String> references(boolean checked) {
            return List.of("set referential_integrity " + checked);
        }

        @Override
        public List<String> catalog() throws SQLException {
            return query("script nodata nopasswords nosettings").stream()
                    .filter(line -> !line.startsWith("--") && !line.contains("\"AUTOGEN_"))
                    // what Hibernate makes when it starts, for its own work
                    .filter(line -> !line.contains("\"HTE_") && !line.contains("\"HT_"))
                    .map(Database::settled)
                    .sorted()
                    .toList();
        }

        private static String settled(String line) {
            String settled = MADE_UP.matcher(line).replaceAll("CONSTRAINT").replaceAll(" RESTART WITH \\d+", "");
            settled = settled.replaceAll(
                            "\\b(?:DOUBLE PRECISION|FLOAT\\((?:2[5-9]|[345]\\d)\\)|FLOAT\\b(?!\\())", "DOUBLE")
                    .replaceAll("\\bFLOAT\\(\\d+\\)", "REAL")
                    .replaceAll("\\bDECIMAL\\b", "NUMERIC")
                    .replaceAll("(NUMERIC\\(\\d+), 0\\)", "$1)");
            Matcher table = COLUMNS.matcher(settled);
            if (!table.find()) {
                return settled;
            }
            List<String> columns = new ArrayList<>(List.of(table.group(2).split(",\n    ")));
            columns.replaceAll(String::strip);
            return table.group(1) + columns.stream().sorted().toList();
        }
    }
}
