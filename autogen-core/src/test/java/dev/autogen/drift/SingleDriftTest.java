package dev.autogen.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each change in the files {@code drifts-*.txt} is found as one operation there, and that operation undoes it to the letter.
 * {@code -Ddrifts.only=regex} restricts them to those in whose SQL it is found.
 */
class SingleDriftTest {

    private static final Pattern ONLY = Pattern.compile(System.getProperty("drifts.only", ""));
    private static final Map<TestServer, KeptShop> SHOPS = new HashMap<>();

    /** A line: the least version of the server if not every one can, the operation that is expected, the change. */
    record Drift(int version, String operation, String sql) {

        static Drift of(String line) {
            String[] parts = line.split("\\s+", 2);
            if (!parts[0].matches("v\\d+")) {
                return new Drift(0, parts[0], parts[1]);
            }
            Drift rest = of(parts[1]);
            return new Drift(Integer.parseInt(parts[0].substring(1)), rest.operation, rest.sql);
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    static Stream<Arguments> drifts() {
        return Servers.atHand()
                .flatMap(server -> files(server.product().name())
                        .flatMap(SingleDriftTest::drifts)
                        .filter(drift -> drift.version() <= version(server)
                                && ONLY.matcher(drift.sql()).find())
                        .map(drift -> Arguments.of(server, drift)));
    }

    private static Stream<String> files(String product) {
        return product.equals("mariadb") || product.equals("mysql") ? Stream.of("family", product) : Stream.of(product);
    }

    private static Stream<Drift> drifts(String file) {
        try (InputStream lines = SingleDriftTest.class.getResourceAsStream("drifts-" + file + ".txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Drift::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(TestServer server) {
        return shop(server).version();
    }

    private static KeptShop shop(TestServer server) {
        return SHOPS.computeIfAbsent(server, each -> {
            try {
                return new KeptShop(each.create());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("drifts")
    void aDriftIsOneOperationThatUndoesIt(TestServer server, Drift drift) throws SQLException {
        KeptShop shop = shop(server);
        List<String> catalog = shop.opened();
        shop.run(drift.sql());
        List<Operation> found = shop.difference();
        // a look at the rows goes before what they could stand in the way of
        assertThat(found.stream()
                        .filter(operation -> !(operation instanceof Operation.RequireNoNulls))
                        .map(SingleDriftTest::verb))
                .as("%s", found)
                .containsExactly(drift.operation());
        shop.upgrade(found);

        assertThat(shop.catalog()).containsExactlyElementsOf(catalog);
        assertThat(shop.difference()).as("after it is undone").isEmpty();
        shop.keep();
    }

    private static String verb(Operation operation) {
        String name = operation.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
