package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Elements;
import dev.autogen.Op;
import dev.autogen.Types;
import dev.autogen.dialect.TableLock;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of locks against the server's own word in {@code pg_locks}. */
class PostgresLocksTest {

    private static final ForeignKey KEY =
            ForeignKey.of(Name.of("fk"), List.of("parent"), ObjectName.of("parent"), List.of("id"));
    private static final Index INDEX = Elements.index("ix", "n");

    private static LiveDatabase database;

    private final PostgresDialect dialect = new PostgresDialect();

    @BeforeAll
    static void tables() throws SQLException {
        database = LiveDatabase.create();
        database.run("""
                create table parent (id int primary key);
                create table child (id int, parent int, n int not null, s text);
                create index ix on child (n);
                alter table child add constraint ck check (n > 0) not valid;
                create table linked (id int primary key, parent int constraint fk references parent);
                create sequence seq;
                create schema other;
                """);
    }

    static Stream<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        Consumer<Operation> add = operations::add;
        Op op = add::accept;
        op.addColumn("child", Elements.column("m", Types.integer()));
        op.dropColumn("child", "s");
        op.renameColumn("child", "s", "t");
        op.renameTable("child", "kid");
        op.dropTable("child");
        op.addForeignKey("child", KEY);
        op.dropForeignKey("linked", KEY);
        op.addCheck("child", Elements.check("c2", "n > 1"));
        op.dropCheck("child", "ck");
        op.validateConstraint("child", "ck");
        op.renameConstraint("child", "ck", "ck2");
        op.addPrimaryKey("child", Elements.primaryKey("pk", "n"));
        op.addUnique("child", Elements.unique("uq", "n"));
        op.createIndex("child", Elements.index("ix2", "n"));
        op.dropIndex("child", "ix");
        op.renameIndex("child", "ix", "ix3");
        op.alterColumn("child", Elements.column("n", Types.integer()).notNull(), column -> column.nullable(true));
        add.accept(new Operation.CommentOnTable(ObjectName.of("child"), null, "it's"));
        add.accept(new Operation.AlterTable(
                ObjectName.of("child"),
                TableOptions.standard(),
                TableOptions.standard().with("fillfactor=70")));
        add.accept(new Operation.AlterTable(
                ObjectName.of("child"),
                TableOptions.standard(),
                TableOptions.standard().unlogged()));
        add.accept(new Operation.MoveTable(ObjectName.of("child"), ObjectName.qualified("other", "child")));
        add.accept(new Operation.AlterIndex(ObjectName.of("child"), INDEX, Elements.index("ix", "id")));
        add.accept(new Operation.AlterConstraint(
                ObjectName.of("linked"), KEY, KEY.deferrability(Deferrability.INITIALLY_DEFERRED)));
        add.accept(
                new Operation.AlterConstraint(ObjectName.of("linked"), KEY, KEY.onDelete(ReferentialAction.CASCADE)));
        add.accept(new Operation.DropSequence(ObjectName.of("seq"), null));
        add.accept(new Operation.CreateTable(Table.of(
                ObjectName.of("fresh"),
                List.of(Elements.column("parent", Types.integer()).nullable(true), KEY))));
        return operations.stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theLocksToldAreThoseThatTheServerTakes(Operation operation) throws SQLException {
        List<String> told = dialect.locks(operation).stream()
                .map(lock -> lock.table() + " " + lock.mode())
                .sorted()
                .toList();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var each : dialect.statements(operation)) {
                statement.execute(each.sql());
            }
            assertThat(told).as(operation.describe()).isEqualTo(taken(statement));
            connection.rollback();
        }
    }

    /** The strongest lock that keeps anyone out, of each table and sequence that was there before, by the name that it had. */
    private static List<String> taken(Statement statement) throws SQLException {
        List<String> taken = new ArrayList<>();
        try (Connection before = database.connect();
                Statement names = before.createStatement();
                ResultSet locks = statement.executeQuery("""
                        select relation, (array_agg(mode order by array_position(array['AccessExclusiveLock', 'ExclusiveLock',
                            'ShareRowExclusiveLock', 'ShareLock', 'ShareUpdateExclusiveLock'], mode)))[1]
                        from pg_locks where pid = pg_backend_pid() and locktype = 'relation' and granted
                            and mode in ('AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock',
                                'ShareUpdateExclusiveLock')
                        group by relation""")) {
            while (locks.next()) {
                try (ResultSet name = names.executeQuery("select relname from pg_class where relkind in ('r', 'S')"
                        + " and relnamespace = 'public'::regnamespace and oid = " + locks.getLong(1))) {
                    if (name.next()) {
                        String mode = locks.getString(2).replaceAll("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
                        taken.add(name.getString(1) + " " + mode.toUpperCase(Locale.ROOT));
                    }
                }
            }
        }
        return taken.stream().sorted().toList();
    }

    @Test
    void aConcurrentIndexKeepsOutSchemaChangesOnly() {
        Operation create = new Operation.CreateIndex(ObjectName.of("child"), INDEX, Concurrency.CONCURRENTLY);

        assertThat(dialect.locks(create))
                .containsExactly(new TableLock("child", "SHARE UPDATE EXCLUSIVE", TableLock.Blocks.SCHEMA_CHANGES));
    }

    @Test
    void sqlTakesTheLocksOfWhatItSaysThatItDoes() {
        Operation silent = new Operation.Execute("lock table child");
        Operation speaking = new Operation.Execute(
                "...",
                List.of(
                        new Operation.CreateIndex(ObjectName.of("child"), INDEX),
                        new Operation.DropIndex(ObjectName.of("child"), "ix", null),
                        new Operation.DropSequence(ObjectName.of("seq"), (Sequence) null)));

        assertThat(dialect.locks(silent)).isEmpty();
        assertThat(dialect.locks(speaking).stream().map(lock -> lock.table() + " " + lock.mode()))
                .containsExactly("child ACCESS EXCLUSIVE", "seq ACCESS EXCLUSIVE");
    }
}
