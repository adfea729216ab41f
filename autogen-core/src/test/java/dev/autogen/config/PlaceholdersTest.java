package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceholdersTest {

    @TempDir
    Path folder;

    private String url(String... lines) {
        return new ProjectFolder(folder)
                .file("autogen.properties", lines)
                .variable("DB_HOST", "db")
                .load()
                .database()
                .connection()
                .url()
                .text();
    }

    @Test
    void theEnvironmentFillsAPlaceholder() {
        assertThat(url("url = jdbc:x://${DB_HOST}/a")).isEqualTo("jdbc:x://db/a");
    }

    @Test
    void aDottedNameIsFoundInTheEnvironmentAsFrameworksSpellIt() {
        assertThat(url("url = jdbc:x://${db.host}/a")).isEqualTo("jdbc:x://db/a");
    }

    @Test
    void systemPropertiesAndOtherKeysOfTheFileFillPlaceholders() {
        assertThat(url("url = jdbc:x://${user.name}/${dialect}", "dialect = ${DB_HOST}2"))
                .isEqualTo("jdbc:x://ann/db2");
    }

    @Test
    void aDefaultStandsInAndMayHoldPlaceholdersAndColons() {
        assertThat(url("url = ${NONE:jdbc:x://${ALSO_NONE:${DB_HOST}}:5432/a}")).isEqualTo("jdbc:x://db:5432/a");
    }

    @Test
    void aDoubledDollarIsLiteral() {
        assertThat(url("url = jdbc:x://$${DB_HOST}$")).isEqualTo("jdbc:x://${DB_HOST}$");
    }

    @Test
    void aPlaceholderWithoutValueIsNamedOnlyWhenAConnectionIsWanted() {
        DatabaseSettings database = new ProjectFolder(folder)
                .file("autogen.properties", "url = jdbc:x", "password = ${DB_PASSWORD}")
                .load()
                .database();

        assertThatThrownBy(database::connection)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "autogen.properties:2: ${DB_PASSWORD} has no value: set the environment variable DB_PASSWORD");
    }

    @Test
    void elsewhereAPlaceholderWithoutValueIsAnErrorAtOnce() {
        ProjectFolder project = new ProjectFolder(folder).file("autogen.properties", "entities = ${NONE}");

        assertThatThrownBy(project::load).hasMessageStartingWith("autogen.properties:1: ${NONE} has no value");
    }

    @Test
    void aKeyThatStandsForItselfIsRefused() {
        assertThatThrownBy(() -> url("url = ${dialect}", "dialect = ${url}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("stands for itself");
    }

    @Test
    void anUnclosedPlaceholderIsRefused() {
        assertThatThrownBy(() -> url("url = jdbc:${DB_HOST"))
                .hasMessage("autogen.properties:1: ${...} is opened and never closed; write $${ for a literal ${");
    }
}
