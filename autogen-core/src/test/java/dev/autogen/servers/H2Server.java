package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.h2.H2Product;
import dev.autogen.testing.Catalog;
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

    private final String settings;

    /** As H2 is without settings, or with those of {@code -Dservers.h2="MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"}. */
    public H2Server() {
        this(System.getProperty("servers.h2", ""));
    }

    /** @param settings in the words of its URL, semicolons between */
    public H2Server(String settings) {
        this.settings = settings;
    }

    @Override
    public Product product() {
        return new H2Product();
    }

    @Override
    public TestDatabase create() {
        return new Database(
                this,
                "jdbc:h2:mem:autogen_" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=" + NAMES
                        + (settings.isEmpty() ? "" : ";" + settings));
    }

    @Override
    public String toString() {
        return product().reportedName() + (settings.isEmpty() ? "" : " " + settings);
    }

    private record Database(TestServer server, String url) implements TestDatabase {

        /** Names that H2 makes up, and those that a revision gives instead. */
        private static final Pattern MADE_UP = Pattern.compile(
                "CONSTRAINT (?:U&)?\"[^\"]*\"\\.(?:U&)?\"(?:CONSTRAINT_[0-9A-F_]+|(?:[^\"]|\"\")*_(?i:pkey|key|check|fkey)\\d*)\"");

        /** Tables of autogen, and those that Hibernate makes when it starts, for its own work. */
        private static final Pattern OTHERS = Pattern.compile("(?i)\"(?:AUTOGEN|HTE?)_");

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
                    .filter(line ->
                            !line.startsWith("--") && !OTHERS.matcher(line).find())
                    .map(Database::settled)
                    .sorted()
                    .toList();
        }

        private static String settled(String line) {
            String settled = MADE_UP.matcher(Catalog.settled(line))
                    .replaceAll("CONSTRAINT")
                    .replaceAll(" RESTART WITH \\d+", "");
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
