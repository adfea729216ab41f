package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationSourcesTest {

    @TempDir
    Path folder;

    ProjectFolder project;

    @BeforeEach
    void emptyProject() {
        project = new ProjectFolder(folder);
    }

    @Test
    void anEmptyProjectHasDefaultsAndNoDatabase() {
        Configuration configuration = project.load();

        assertThat(configuration.project()).isEqualTo(folder.toAbsolutePath());
        assertThat(configuration.framework()).isEqualTo(Framework.NONE);
        assertThat(configuration.database().versionTable()).isEqualTo("autogen_version");
        assertThat(configuration.database().embeddedDirectory()).isEqualTo(folder.resolve(".autogen/postgresql"));
        assertThat(configuration.mapping().isEmpty()).isTrue();
        assertThat(configuration.origins()).isEmpty();
        assertThatThrownBy(() -> configuration.database().connection())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no database is configured for " + folder)
                .hasMessageContaining("autogen.properties")
                .hasMessageContaining("AUTOGEN_URL")
                .hasMessageContaining("--url");
    }

    @Test
    void propertiesSayEverything() {
        project.file(
                "autogen.properties",
                "# ours",
                "url = jdbc:postgresql://db/shop",
                "username: ann",
                "password = a b\\u0021",
                "schemas = audit , archive",
                "entities = com.acme.shop,\\",
                "   com.acme.crm.Customer",
                "mapping-files = META-INF/orm.xml",
                "classpath = target/classes,lib/a.jar",
                "dialect = postgresql",
                "version-table = schema_version",
                "version-schema = ops",
                "embedded-directory = data",
                "hibernate.default_schema = shop",
                "jakarta.persistence.validation.mode = none");

        Configuration configuration = project.load();

        ConnectionSettings connection = configuration.database().connection();
        assertThat(connection.url().text()).isEqualTo("jdbc:postgresql://db/shop");
        assertThat(connection.username()).isEqualTo("ann");
        assertThat(connection.password()).isEqualTo(new Secret("a b!"));
        assertThat(configuration.database().schemas()).containsExactly("audit", "archive");
        assertThat(configuration.database().dialect()).isEqualTo("postgresql");
        assertThat(configuration.database().versionTable()).isEqualTo("schema_version");
        assertThat(configuration.database().versionSchema()).isEqualTo("ops");
        assertThat(configuration.database().embeddedDirectory()).isEqualTo(folder.resolve("data"));
        assertThat(configuration.mapping().entities()).containsExactly("com.acme.shop", "com.acme.crm.Customer");
        assertThat(configuration.mapping().mappingFiles()).containsExactly("META-INF/orm.xml");
        assertThat(configuration.mapping().classpath())
                .containsExactly(folder.resolve("target/classes"), folder.resolve("lib/a.jar"));
        assertThat(configuration.mapping().properties())
                .containsEntry("hibernate.default_schema", "shop")
                .containsEntry("jakarta.persistence.validation.mode", "none");
        assertThat(configuration.findOrigin(Key.DIALECT)).contains(new Origin("autogen.properties:10"));
    }

    @Test
    void yamlSaysTheSame() {
        project.file(
                "autogen.yaml",
                "url: jdbc:postgresql://db/shop",
                "password: 0123",
                "username:",
                "entities:",
                "  - com.acme.shop",
                "  - com.acme.crm.Customer",
                "hibernate:",
                "  default_schema: shop",
                "hibernate.physical_naming_strategy: com.acme.Naming");

        Configuration configuration = project.load();

        ConnectionSettings connection = configuration.database().connection();
        assertThat(connection.password()).isEqualTo(new Secret("0123"));
        assertThat(connection.username()).isNull();
        assertThat(configuration.mapping().entities()).containsExactly("com.acme.shop", "com.acme.crm.Customer");
        assertThat(configuration.mapping().properties())
                .containsEntry("hibernate.default_schema", "shop")
                .containsEntry("hibernate.physical_naming_strategy", "com.acme.Naming");
        assertThat(configuration.findOrigin(Key.ENTITIES)).contains(new Origin("autogen.yaml:4"));
    }

    @Test
    void theEnvironmentWinsOverTheFileAndFlagsWinOverBoth() {
        project.file("autogen.properties", "url = jdbc:a", "dialect = a", "username = a")
                .variable("AUTOGEN_URL", "jdbc:b")
                .variable("AUTOGEN_DIALECT", "b")
                .variable("AUTOGEN_USERNAME", "")
                .flag("url", "jdbc:c")
                .flag("hibernate.default_schema", "s");

        Configuration configuration = project.load();

        assertThat(configuration.database().connection().url().text()).isEqualTo("jdbc:c");
        assertThat(configuration.database().dialect()).isEqualTo("b");
        assertThat(configuration.database().username()).isEqualTo("a");
        assertThat(configuration.mapping().properties()).containsEntry("hibernate.default_schema", "s");
        assertThat(configuration.findOrigin(Key.URL)).contains(new Origin("--url"));
        assertThat(configuration.findOrigin(Key.DIALECT)).contains(new Origin("AUTOGEN_DIALECT"));
    }

    @Test
    void theFirstLineOfThePasswordFileIsThePassword() {
        project.file("secret", " s3cret ").file("autogen.properties", "url=jdbc:x", "password-file = secret");

        assertThat(project.load().database().connection().password()).isEqualTo(new Secret(" s3cret "));
    }

    @Test
    void aPasswordOfTheEnvironmentWinsOverThePasswordFileOfTheProject() {
        project.file("autogen.properties", "url=jdbc:x", "password-file = nowhere")
                .variable("AUTOGEN_PASSWORD", "here");

        assertThat(project.load().database().connection().password()).isEqualTo(new Secret("here"));
    }

    @Test
    void aMissingPasswordFileIsNamedWhenAConnectionIsWanted() {
        project.file("autogen.properties", "url=jdbc:x", "password-file = nowhere");

        DatabaseSettings database = project.load().database();

        assertThatThrownBy(database::connection)
                .hasMessage("autogen.properties:2: the password-file nowhere cannot be read");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> new ProjectFolder(nowhere).load())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the project's folder " + nowhere + " does not exist");
    }
}
