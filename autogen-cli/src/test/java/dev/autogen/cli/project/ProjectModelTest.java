package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.ModelSource;
import dev.autogen.config.MappingSettings;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real reader and a real Hibernate, which is on the class path of the tests. */
class ProjectModelTest {

    @TempDir
    Path folder;

    @Test
    void theModelOfAProjectIsReadInSilenceByItsOwnHibernate() throws Exception {
        Path classes = FakeProject.classes(folder.resolve("classes"), """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Customer {
                    @Id long id;
                    @Column(nullable = false, length = 40) String name;
                }
                """);
        List<Path> entries = new ArrayList<>(List.of(classes));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar"))
                .forEach(entries::add);
        ProjectClassPath classPath = new ProjectClassPath(entries);
        MappingSettings mapping = new MappingSettings(List.of("shop"), null, List.of(), List.of(), Map.of());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (ProjectClassLoader loader = ProjectClassLoader.open(ToolHome.find(), classPath)) {
            // Handlers are made anew, on the stream that is looked at below.
            LogManager.getLogManager().readConfiguration();
            LibraryLogs.silence();
            ModelSource source = ProjectModel.of(loader, classPath, mapping);
            Database database = source.reader(new PostgresDialect(), new ServerVersion("PostgreSQL", 18, 0))
                    .read();
            assertThat(database.tables()).singleElement().satisfies(table -> {
                assertThat(table.name()).isEqualTo(new ObjectName(null, "customer"));
                assertThat(table.columns()).extracting(column -> column.name()).containsExactlyInAnyOrder("id", "name");
            });
        } finally {
            System.setErr(before);
            restoreLogs();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void restoreLogs() throws IOException {
        System.clearProperty("org.jboss.logging.provider");
        LogManager.getLogManager().readConfiguration();
    }
}
