package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Migration;
import dev.autogen.command.ModelSource;
import dev.autogen.config.MappingSettings;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectClassLoaderTest {

    private static final String HIBERNATE = "package org.hibernate.boot; public class MetadataSources {}";
    private static final Dialect DIALECT = new PostgresDialect();
    private static final ServerVersion VERSION = new ServerVersion("PostgreSQL", 18, 0);

    @TempDir
    Path folder;

    private Path lib;

    @BeforeEach
    void makeTool() throws IOException {
        lib = Files.createDirectories(folder.resolve("lib"));
        reader(
                "",
                "throw new dev.autogen.error.ReflectionException(\"read with \" + mapping.entities() + classes.size()"
                        + " + org.hibernate.boot.MetadataSources.class.getClassLoader().getName());");
        FakeProject.jar(lib.resolve("classgraph.jar"), FakeProject.classes(folder.resolve("classgraph")));
    }

    @Test
    void theCoreIsTheToolsEvenWhereTheProjectHasOne() throws Exception {
        try (ProjectClassLoader loader = open("package dev.autogen; public interface Migration {}")) {
            assertThat(loader.loadClass("dev.autogen.Migration")).isSameAs(Migration.class);
        }
    }

    @Test
    void aClassOfTheProjectMayLiveBesideTheCore() throws Exception {
        try (ProjectClassLoader loader = open("package dev.autogen.sample; public class Shop {}")) {
            assertThat(loader.loadClass("dev.autogen.sample.Shop").getClassLoader())
                    .isSameAs(loader);
        }
    }

    @Test
    void theToolsLibrariesStayOutOfSight() throws Exception {
        try (ProjectClassLoader loader = open()) {
            assertThatThrownBy(() -> loader.loadClass("picocli.CommandLine"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> loader.loadClass("dev.autogen.cli.Main"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.getResource("picocli/CommandLine.class")).isNull();
            assertThat(loader.getResource("META-INF/services/java.sql.Driver")).isNull();
        }
    }

    @Test
    void aLibraryThatBothHaveIsTheProjectsOwn() throws Exception {
        try (ProjectClassLoader loader = open("package com.google.gson; public class Gson {}")) {
            Class<?> own = loader.loadClass("com.google.gson.Gson");
            assertThat(own).isNotSameAs(com.google.gson.Gson.class);
            assertThat(own.getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void aRecordingRunNamesTheClassesThatAnyProjectHas() throws Exception {
        Path names = folder.resolve("names");
        System.setProperty("autogen.recording", names.toString());
        try (ProjectClassLoader loader = open(
                "package org.hibernate; public interface Session { Object NONE = shop.Order.class; }",
                "package shop; public class Order {}")) {
            assertThat(loader.loadClass("org.hibernate.Session").getClassLoader())
                    .isSameAs(loader);
            assertThat(loader.loadClass("shop.Order").getClassLoader()).isSameAs(loader);
        } finally {
            System.clearProperty("autogen.recording");
        }
        assertThat(names).hasContent("org.hibernate.Session");
    }

    @Test
    void aClassThatWasRecordedAndIsNotThereIsPassedOver() throws Exception {
        Path names = Files.writeString(folder.resolve("names"), "org.hibernate.Gone\norg.hibernate.Session\n");
        System.setProperty("autogen.classes", names.toString());
        try (ProjectClassLoader loader = open("package org.hibernate; public interface Session {}")) {
            loader.expectModel();
            assertThat(loader.loadClass("org.hibernate.Session").getClassLoader())
                    .isSameAs(loader);
            assertThatThrownBy(() -> loader.loadClass("org.hibernate.Gone")).isInstanceOf(ClassNotFoundException.class);
        } finally {
            System.clearProperty("autogen.classes");
        }
    }

    @Test
    void theReaderOfHibernateIsLoadedNextToTheProjectsHibernate() throws Exception {
        Path classes = FakeProject.classes(folder.resolve("classes"), HIBERNATE);
        ProjectClassPath classPath = new ProjectClassPath(List.of(classes));
        try (ProjectClassLoader loader = ProjectClassLoader.open(ToolHome.of(lib), classPath)) {
            ModelSource source = ProjectModel.of(loader, classPath, mapping());
            SchemaReader reader = source.reader(DIALECT, VERSION);
            assertThatThrownBy(reader::read).hasMessage("read with [shop]1project");
        }
    }

    @Test
    void aProjectWithoutHibernateIsToldWhatToAdd() throws Exception {
        try (ProjectClassLoader loader = open("package shop; public class Order {}")) {
            assertThatThrownBy(() -> ProjectModel.of(loader, new ProjectClassPath(List.of()), mapping()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("no Hibernate on the project's class path")
                    .hasMessageContaining("org.hibernate.orm:hibernate-core");
        }
    }

    @Test
    void whatTheReaderRefusesReachesTheUserAsItIs() throws Exception {
        reader("throw new dev.autogen.error.ConfigurationException(\"no entities\");", "return null;");
        try (ProjectClassLoader loader = open(HIBERNATE)) {
            assertThatThrownBy(() -> ProjectModel.of(loader, new ProjectClassPath(List.of()), mapping()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("no entities");
        }
    }

    private ProjectClassLoader open(String... sources) throws IOException {
        Path classes = FakeProject.classes(folder.resolve("classes"), sources);
        return ProjectClassLoader.open(ToolHome.of(lib), new ProjectClassPath(List.of(classes)));
    }

    /** Lays down a reader of Hibernate that does this when it is created, and that when it reads. */
    private void reader(String creating, String reading) throws IOException {
        Path classes = FakeProject.classes(folder.resolve("reader"), HIBERNATE, """
                package dev.autogen.hibernate;
                import java.nio.file.Path;
                import java.util.List;
                public final class HibernateModelSource {
                    public static dev.autogen.command.ModelSource create(
                            dev.autogen.config.MappingSettings mapping, List<Path> classes, ClassLoader loader) {
                        if (loader != null) {
                            %s
                        }
                        return (dialect, version) -> () -> read(mapping, classes, loader);
                    }
                    private static dev.autogen.schema.Database read(
                            dev.autogen.config.MappingSettings mapping, List<Path> classes, ClassLoader loader) {
                        %s
                    }
                }
                """.formatted(creating, reading));
        Files.delete(classes.resolve("org/hibernate/boot/MetadataSources.class"));
        FakeProject.jar(lib.resolve("autogen-hibernate.jar"), classes);
    }

    private static MappingSettings mapping() {
        @Nullable String unit = null;
        return new MappingSettings(List.of("shop"), unit, List.of(), List.of(), Map.of());
    }
}
