package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import dev.autogen.runtime.LockForm;
import dev.autogen.runtime.RunPolicy;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationErrorsTest {

    @TempDir
    Path folder;

    ProjectFolder project;

    @BeforeEach
    void emptyProject() {
        project = new ProjectFolder(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "urll, url",
        "user-name, username",
        "persistenceUnit, persistence-unit",
        "persistence.unit, persistence-unit",
        "entity, entities",
        "hibernat.default_schema, hibernate.default_schema"
    })
    void anUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne(String unknown, String nearest) {
        project.file("autogen.properties", "", unknown + " = x");

        assertFails("autogen.properties:2: unknown key '" + unknown + "'; did you mean '" + nearest + "'?");
    }

    @Test
    void rewritersAreNamesOrNoneAlone() {
        assertThat(project.load().plugins().rewriters().names()).containsExactly("safe-not-null");
        project.file("autogen.properties", "rewriters = one-way, mine");
        assertThat(project.load().plugins().rewriters().names()).containsExactly("one-way", "mine");
        project.file("autogen.properties", "rewriters = none");
        assertThat(project.load().plugins().rewriters().names()).isEmpty();
        project.file("autogen.properties", "rewriters = none, mine");
        assertFails("autogen.properties:1: 'none' stands alone, not with [none, mine]");
    }

    @ParameterizedTest
    @CsvSource({
        "lock-timeout, 3 seconds, 'a number and ms, s, min, h or d'",
        "lock-wait, soon, 'such as 500ms; or 0 for none'",
        "retries, -1, a number such as 5",
        "lock, row, session or table",
    })
    void aLimitThatIsNoneIsNamedWithWhatToWrite(String key, String value, String expected) {
        project.file("autogen.properties", key + " = " + value);

        assertThatThrownBy(project::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("autogen.properties:1: '" + value + "' is no value for " + key)
                .hasMessageContaining(expected);
    }

    @Test
    void limitsAreRead() {
        project.file(
                "autogen.properties",
                "lock-timeout = 500ms",
                "statement-timeout = 2 h",
                "lock-wait = 0",
                "retries = 0",
                "lock = TABLE");

        assertThat(project.load().policy())
                .isEqualTo(RunPolicy.standard()
                        .lockTimeout(Duration.ofMillis(500))
                        .statementTimeout(Duration.ofHours(2))
                        .lockWait(Duration.ZERO)
                        .retries(0)
                        .lock(LockForm.TABLE));
    }

    @Test
    void allKeysAreListedWhereNoneIsNear() {
        project.file("autogen.properties", "quux = x");

        assertThatThrownBy(project::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("autogen.properties:1: unknown key 'quux'; the keys are url, username, ")
                .hasMessageEndingWith("embedded-directory, hibernate.* and jakarta.persistence.*");
    }

    @Test
    void anUnknownKeyInYamlIsNamedWithItsNesting() {
        project.file("autogen.yml", "version:", "  table: x");

        assertFails("autogen.yml:2: unknown key 'version.table'; did you mean 'version-table'?");
    }

    @Test
    void anUnknownFlagIsNamed() {
        project.flag("hibernte.dialect", "x");

        assertFails("unknown key 'hibernte.dialect'; did you mean 'hibernate.dialect'?");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        project.file("autogen.properties", "url = jdbc:a", "url = jdbc:b");

        assertFails("autogen.properties:2: key 'url' stands already in line 1");
    }

    @Test
    void twoConfigurationFilesAreRefused() {
        project.file("autogen.properties", "").file("autogen.yaml", "");

        assertFails("both autogen.properties and autogen.yaml are in " + folder + ": keep one and delete the other");
    }

    @Test
    void brokenYamlIsNamedWithItsLineAndWithoutItsText() {
        project.file("autogen.yaml", "url: jdbc:x", "password: \"hunter2", "username: a: b");

        assertThatThrownBy(project::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("autogen.yaml:")
                .hasMessageContaining("not YAML")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void yamlThatIsNoMappingIsRefused() {
        project.file("autogen.yaml", "", "- url");

        assertFails("autogen.yaml:2: 'key: value' is expected here");
    }

    @Test
    void yamlThatHoldsItselfIsRefused() {
        project.file("autogen.yaml", "hibernate: &a", "  x: *a");

        assertThatThrownBy(project::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("autogen.yaml:2: nested too deep");
    }

    @Test
    void aBrokenEscapeInPropertiesIsNamedWithItsLine() {
        project.file("autogen.properties", "url = jdbc:x", "# c", "password = \\u00zz");

        assertFails("autogen.properties:3: a \\u that four hexadecimal digits do not follow");
    }

    @Test
    void aUrlThatIsNotJdbcIsShownWithoutItsPassword() {
        project.file("autogen.properties", "url = postgres://ann:hunter2@db/shop");
        DatabaseSettings database = project.load().database();

        assertThatThrownBy(database::connection)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("autogen.properties:1: 'postgres://ann:***@db/shop' is no JDBC URL: write"
                        + " jdbc:postgresql://HOST:PORT/DATABASE, or embedded:postgresql");
    }

    @Test
    void aPackageThatJavaDoesNotKnowIsRefused() {
        project.variable("AUTOGEN_PACKAGE", "com.acme.new");

        assertFails("AUTOGEN_PACKAGE: 'com.acme.new' is no name of a Java package");
    }

    private void assertFails(String message) {
        assertThatThrownBy(project::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }
}
