package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsFileTest {

    @TempDir
    Path folder;

    private List<TargetSettings> read(Map<String, String> environment, String text) throws IOException {
        Files.writeString(folder.resolve("targets.txt"), text);
        return new ConfigurationLoader(folder, environment, Map.of()).targets(Path.of("targets.txt"), Map.of());
    }

    private String messageOf(String text) {
        try {
            read(Map.of("EMPTY", "", "SECRET", "hunter2"), text);
        } catch (ConfigurationException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("it was taken: " + text);
    }

    private static ConnectionSettings connection(TargetSettings target) {
        return Objects.requireNonNull(target.connection());
    }

    @Test
    void schemasAndDatabasesAreListedOneALine() throws IOException {
        List<TargetSettings> targets = read(Map.of("US_PASSWORD", "hunter2"), """
                \ufeff# tenants

                schema:tenant_1
                  acme = schema: Tenant 2 = two
                eu=jdbc:postgresql://eu/shop?a=b
                jdbc:postgresql://us/shop?user=me&password=${US_PASSWORD}
                """);

        assertThat(targets)
                .extracting(TargetSettings::name)
                .containsExactly("tenant_1", "acme", "eu", "jdbc:postgresql://us/shop?user=me&password=***");
        assertThat(targets)
                .map(target -> String.valueOf(target.schema()))
                .containsExactly("tenant_1", "Tenant 2 = two", "null", "null");
        assertThat(targets.get(0).connection()).isNull();
        assertThat(connection(targets.get(3)).url().text()).endsWith("password=hunter2");
        assertThat(targets.toString()).doesNotContain("hunter2");
    }

    @Test
    void userAndPasswordThatAutogenIsToldGoWithTheUrls() throws IOException {
        Files.writeString(folder.resolve("autogen.properties"), "url = jdbc:postgresql://main/shop\nusername = me");
        List<TargetSettings> targets =
                read(Map.of("AUTOGEN_PASSWORD", "hunter2"), "jdbc:postgresql://a/x\njdbc:postgresql://b/x");
        assertThat(targets).map(TargetsFileTest::connection).allSatisfy(connection -> {
            assertThat(connection.username()).isEqualTo("me");
            assertThat(connection.password()).isEqualTo(new Secret("hunter2"));
        });
    }

    /** They belong to the database of the application: no other server is to see them. */
    @Test
    void userAndPasswordOfTheApplicationDoNot() throws IOException {
        Path file = folder.resolve("src/main/resources/application.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "spring.datasource.url=jdbc:postgresql://main/shop\nspring.datasource.username=app\nspring.datasource.password=p");
        ConnectionSettings connection =
                connection(read(Map.of(), "jdbc:postgresql://a/x").get(0));
        assertThat(connection.username()).isNull();
        assertThat(connection.password()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# nothing'                             | targets.txt: no target is listed",
                "'schema:a\n\nhunter2@host'              | targets.txt:3: neither a schema nor a JDBC URL",
                "'postgres://me:hunter2@host/db'         | targets.txt:1: neither a schema nor a JDBC URL",
                "'x = embedded:postgresql'               | targets.txt:1: neither a schema nor a JDBC URL",
                "'schema:'                               | targets.txt:1: schema: is followed by the exact name",
                "'schema:${EMPTY}'                       | targets.txt:1: schema: is followed by the exact name",
                "'schema:a\u0007'                        | targets.txt:1: schema: is followed by the exact name",
                "'a b = schema:c'                        | targets.txt:1: what stands before = is the name",
                "'= schema:c'                            | targets.txt:1: what stands before = is the name",
                "'x = ${NOT_THERE}'                      | targets.txt:1: ${NOT_THERE} has no value",
                "'x = ${SECRET'                          | targets.txt:1: ${...} is opened and never closed",
                "'x = ${SECRET}'                         | targets.txt:1: neither a schema nor a JDBC URL",
                "'a = schema:x\n# c\na = schema:y'       | targets.txt:3: the name 'a' stands already in line 1",
                "'schema:x\nb = schema: x'               | targets.txt:2: the same database or schema stands already in line 1",
                "'a = jdbc:x:p=hunter2\nb = jdbc:x:p=hunter2' | targets.txt:2: the same database or schema stands already",
            })
    void whatCannotBeUsedIsNamedWithItsLineAndWithoutSecrets(String text, String message) {
        assertThat(messageOf(text)).startsWith(message).doesNotContain("hunter2");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        ConfigurationLoader loader = new ConfigurationLoader(folder, Map.of(), Map.of());
        assertThatThrownBy(() -> loader.targets(Path.of("none.txt"), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the list of targets none.txt cannot be read: there is no such file");
        Files.write(folder.resolve("latin.txt"), "schema:\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> loader.targets(Path.of("latin.txt"), Map.of())).hasMessageContaining("is not UTF-8");
    }
}
