package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ReflectionException;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.schema.Database;
import dev.autogen.schema.SchemaReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Model and database are read at the same time, and what fails on either side leaves nothing behind. */
class SideBySideTest {

    private static final long PATIENCE_IN_MILLISECONDS = 5_000;

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass());
    }

    @Test
    void theModelIsReadWhileTheDatabaseIs() {
        CountDownLatch bothThere = new CountDownLatch(2);
        SideBySide<Boolean, Boolean> met =
                SideBySide.of(() -> meet(bothThere), "autogen-catalog", () -> meet(bothThere));

        assertThat(met).isEqualTo(new SideBySide<>(true, true));
    }

    private static boolean meet(CountDownLatch bothThere) {
        bothThere.countDown();
        try {
            return bothThere.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aModelThatCannotBeReadIsToldAloneAndTheConnectionIsClosed() throws InterruptedException {
        AtomicReference<Connection> opened = new AtomicReference<>();
        CheckCommand check = check(opened, () -> {
            throw new ReflectionException("Hibernate rejects the mapping");
        });

        assertThatThrownBy(check::run)
                .isInstanceOf(ReflectionException.class)
                .hasMessage("Hibernate rejects the mapping")
                .hasNoSuppressedExceptions();
        assertThat(opened.get()).matches(SideBySideTest::closed);
        assertThat(threads()).isZero();
    }

    @Test
    void aDatabaseThatCannotBeReadIsToldAloneAndTheModelHasEnded() throws InterruptedException {
        AtomicInteger ended = new AtomicInteger();
        AtomicReference<Connection> opened = new AtomicReference<>();
        CheckCommand check = check(opened, "set search_path = nowhere", () -> {
            ended.incrementAndGet();
            return Database.empty();
        });

        assertThatThrownBy(check::run)
                .isInstanceOf(ReflectionException.class)
                .hasMessageContaining("no default schema")
                .hasNoSuppressedExceptions();
        assertThat(ended).hasValue(1);
        assertThat(opened.get()).matches(SideBySideTest::closed);
        assertThat(threads()).isZero();
    }

    @Test
    void ofTwoFailuresTheOneOfThisThreadCarriesTheOther() {
        assertThatThrownBy(() -> SideBySide.of(
                        () -> {
                            throw new ReflectionException("here");
                        },
                        "autogen-catalog",
                        () -> {
                            throw new ReflectionException("beside");
                        }))
                .hasMessage("here")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("beside"));
    }

    @Test
    void schemasThatOnlyTheModelHasAreReadOnceMore() {
        project.database.execute("create schema extra");
        project.database.execute("create table extra.box (id int)");
        Database model = Database.empty().schemas(List.of("extra"));

        assertThat(check(new AtomicReference<>(), Database::empty).run().clean())
                .isTrue();
        assertThat(check(new AtomicReference<>(), () -> model).run().operations())
                .singleElement()
                .satisfies(drop -> assertThat(drop.describe()).contains("extra.box"));
        project.database.execute("drop schema extra cascade");
    }

    private CheckCommand check(AtomicReference<Connection> opened, SchemaReader model) {
        return check(opened, "select 1", model);
    }

    private CheckCommand check(AtomicReference<Connection> opened, String first, SchemaReader model) {
        ConnectionSource source = () -> {
            Connection connection = project.database.source().open();
            try (Statement statement = connection.createStatement()) {
                statement.execute(first);
            }
            opened.set(connection);
            return connection;
        };
        Environment bare = project.environment(source);
        return new CheckCommand(new Environment(
                bare.database(), bare.sources(), bare.tables(), (dialect, version) -> model, List.of()));
    }

    /** Those that do not end: one whose work is done may still be there for a moment. */
    private static long threads() throws InterruptedException {
        long left = 0;
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("autogen-catalog")) {
                thread.join(PATIENCE_IN_MILLISECONDS);
                left += thread.isAlive() ? 1 : 0;
            }
        }
        return left;
    }

    private static boolean closed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
