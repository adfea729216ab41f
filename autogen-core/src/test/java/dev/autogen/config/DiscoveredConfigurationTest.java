package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveredConfigurationTest {

    @TempDir
    Path folder;

    ProjectFolder project;

    @BeforeEach
    void emptyProject() {
        project = new ProjectFolder(folder);
    }

    @Test
    void aSpringBootApplicationNeedsNothingOfItsOwn() {
        project.file("pom.xml", "<groupId>org.springframework.boot</groupId>")
                .file(
                        "src/main/resources/application.yml",
                        "spring:",
                        "  datasource:",
                        "    url: jdbc:postgresql://${DB_HOST:localhost}/shop",
                        "    username: shop",
                        "    password: ${DB_PASSWORD}",
                        "  jpa:",
                        "    database-platform: org.hibernate.dialect.PostgreSQLDialect",
                        "    hibernate.naming.physicalStrategy: com.acme.Naming",
                        "    properties:",
                        "      hibernate:",
                        "        default_schema: shop",
                        "      other: x",
                        "---",
                        "spring.config.activate.on-profile: production",
                        "spring.datasource.url: jdbc:postgresql://production/shop")
                .file("src/main/java/com/acme/shop/Order.java", "package com.acme.shop;", "@Entity", "class Order {}")
                .variable("DB_PASSWORD", "pw");

        Configuration configuration = project.load();

        ConnectionSettings connection = configuration.database().connection();
        assertThat(configuration.framework()).isEqualTo(Framework.SPRING_BOOT);
        assertThat(connection.url().text()).isEqualTo("jdbc:postgresql://localhost/shop");
        assertThat(connection.username()).isEqualTo("shop");
        assertThat(connection.password()).isEqualTo(new Secret("pw"));
        assertThat(configuration.mapping().entities()).containsExactly("com.acme.shop");
        assertThat(configuration.mapping().properties())
                .containsEntry("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                .containsEntry("hibernate.physical_naming_strategy", "com.acme.Naming")
                .containsEntry("hibernate.default_schema", "shop")
                .hasSize(3);
        assertThat(configuration.findOrigin(Key.URL)).contains(new Origin("src/main/resources/application.yml:3"));
    }

    @Test
    void springPropertiesWinOverSpringYamlAndTheEnvironmentOverBoth() {
        project.file("src/main/resources/application.yml", "spring.datasource: {url: jdbc:yaml, username: yaml}")
                .file(
                        "src/main/resources/application.properties",
                        "spring.datasource.username=properties",
                        "#---",
                        "spring.config.activate.on-profile=test",
                        "spring.datasource.username=test")
                .variable("SPRING_DATASOURCE_URL", "jdbc:environment");

        ConnectionSettings connection = project.load().database().connection();

        assertThat(connection.url().text()).isEqualTo("jdbc:environment");
        assertThat(connection.username()).isEqualTo("properties");
    }

    @Test
    void valuesThatMavenFiltersDoNotSpoilTheYamlOfAnApplication() {
        project.file(
                "src/main/resources/application.yml",
                "info.version: @project.version@",
                "spring.datasource.url: jdbc:x");

        assertThat(project.load().database().connection().url().text()).isEqualTo("jdbc:x");
    }

    @Test
    void aQuarkusApplicationIsUnderstood() {
        project.file(
                "src/main/resources/application.properties",
                "quarkus.datasource.jdbc.url=jdbc:postgresql://db/shop",
                "quarkus.datasource.username=shop",
                "quarkus.datasource.password=pw",
                "%dev.quarkus.datasource.jdbc.url=jdbc:dev",
                "quarkus.hibernate-orm.physical-naming-strategy=com.acme.Naming");

        Configuration configuration = project.load();

        assertThat(configuration.framework()).isEqualTo(Framework.QUARKUS);
        assertThat(configuration.database().connection().url().text()).isEqualTo("jdbc:postgresql://db/shop");
        assertThat(configuration.database().connection().password()).isEqualTo(new Secret("pw"));
        assertThat(configuration.mapping().properties())
                .containsEntry("hibernate.physical_naming_strategy", "com.acme.Naming");
    }

    @Test
    void theOnlyPersistenceUnitIsTaken() {
        persistenceXml(unit("shop", "jdbc:shop"));

        Configuration configuration = project.load();

        assertThat(configuration.mapping().persistenceUnit()).isEqualTo("shop");
        assertThat(configuration.database().connection().url().text()).isEqualTo("jdbc:shop");
        assertThat(configuration.database().connection().username()).isEqualTo("me");
        assertThat(configuration.findOrigin(Key.URL)).contains(new Origin(PersistenceXml.NAME));
    }

    @Test
    void ofSeveralPersistenceUnitsTheNamedOneIsTaken() {
        persistenceXml(unit("shop", "jdbc:shop") + unit("crm", "jdbc:crm"));
        assertThat(project.load().mapping().persistenceUnit()).isNull();

        project.flag("persistence-unit", "crm");

        assertThat(project.load().database().connection().url().text()).isEqualTo("jdbc:crm");
    }

    @Test
    void givenEntitiesReplaceADiscoveredPersistenceUnit() {
        persistenceXml(unit("shop", "jdbc:shop"));
        project.flag("entities", "com.acme");

        MappingSettings mapping = project.load().mapping();

        assertThat(mapping.persistenceUnit()).isNull();
        assertThat(mapping.entities()).containsExactly("com.acme");
    }

    @Test
    void brokenXmlIsNamedWithItsLine() {
        project.file(PersistenceXml.NAME, "<persistence>", "<oops");

        assertThatThrownBy(project::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(PersistenceXml.NAME + ":")
                .hasMessageContaining("not XML");
    }

    @Test
    void anExternalEntityInXmlIsNotRead() {
        project.file(
                PersistenceXml.NAME,
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<persistence>&e;</persistence>");

        assertThatThrownBy(project::load).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void theApplicationsPasswordIsNotShownToAnotherServer() {
        project.file(
                        "src/main/resources/application.properties",
                        "spring.datasource.url=jdbc:own",
                        "spring.datasource.username=own",
                        "spring.datasource.password=own")
                .variable("AUTOGEN_URL", "jdbc:other");

        ConnectionSettings connection = project.load().database().connection();

        assertThat(connection.username()).isNull();
        assertThat(connection.password()).isNull();
    }

    @Test
    void packagesOfMappedSourcesAreFoundWithoutThoseBelowAnother() {
        project.file("src/main/java/a/b/One.java", "package a.b;", "@Entity", "class One {}")
                .file("src/main/java/a/b/c/Two.java", "package a.b.c;", "@jakarta.persistence.Entity class Two {}")
                .file(
                        "src/main/java/a/bc/Three.java",
                        "package a.bc;",
                        "  @Converter(autoApply = true)",
                        "class Three {}")
                .file("src/main/java/a/d/Four.java", "package a.d;", "@EntityScan // @Entity", "class Four {}");

        Configuration configuration = project.load();

        assertThat(configuration.mapping().entities()).containsExactly("a.b", "a.bc");
        assertThat(configuration.findOrigin(Key.ENTITIES)).contains(new Origin("the project's sources"));
    }

    private void persistenceXml(String units) {
        project.file(
                PersistenceXml.NAME,
                "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.2\">",
                units,
                "</persistence>");
    }

    private static String unit(String name, String url) {
        return "<persistence-unit name=\"" + name + "\"><properties>"
                + "<property name=\"jakarta.persistence.jdbc.url\" value=\"" + url + "\"/>"
                + "<property name=\"jakarta.persistence.jdbc.user\" value=\"me\"/>"
                + "</properties></persistence-unit>";
    }
}
