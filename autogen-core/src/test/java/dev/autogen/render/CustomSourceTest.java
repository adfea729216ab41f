package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Types;
import dev.autogen.dialect.Statement;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SqlContext;
import dev.autogen.operation.Subject;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.script.RevisionScript;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a revision file says of things that this room does not know: operations of others, and types that a project names. Public, so that what is in it can be named. */
public class CustomSourceTest {

    private static String render(Operation operation, SourceHook... hooks) {
        RevisionScript script = new RevisionScript(
                "a", List.of(), "", List.of(operation), List.of(), LocalDateTime.of(2026, 3, 2, 10, 15));
        return new RevisionRenderer(RevisionTemplate.none(), List.of(hooks)).render(script, "");
    }

    @Test
    void aComponentWithoutASourceIsNamedWithItsRecord() {
        assertThatThrownBy(() -> render(new Holding(Locale.ROOT)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("component 'content' of record " + Holding.class.getName()
                        + " cannot be written into a revision: nobody knows the source of a java.util.Locale");
        assertThatThrownBy(() -> render(new Holding(List.of("a", Locale.ROOT))))
                .hasMessageContaining("a java.util.Locale in it");
        assertThatThrownBy(() -> render(new Holding(Arrays.asList("a", null)))).hasMessageContaining("a null in it");
        assertThatThrownBy(() -> render(new Holding(new Hidden("x"))))
                .hasMessageContaining(
                        Hidden.class.getName() + " cannot be written into a revision, which could not name it");
    }

    @Test
    void anOperationThatIsNoRecordIsNamed() {
        assertThatThrownBy(() -> render(new Formless()))
                .hasMessage(Formless.class.getName()
                        + " cannot be written into a revision: it is no record, and only the components of one are its"
                        + " source");
    }

    @Test
    void whatTheFirstComponentsSayAlreadyIsLeftOut() {
        assertThat(render(new Holding(new Brief("x")))).contains("new CustomSourceTest.Brief(\"x\")");
        assertThat(render(new Holding(new Brief("x", 1)))).contains("new CustomSourceTest.Brief(\"x\", 1)");
    }

    @Test
    void statementsSayHowTheyStandToTransactions() {
        List<Statement> statements = new PostgresDialect().statements(new Holding("x"));
        assertThat(statements)
                .extracting(Statement::transactionality)
                .containsExactly(
                        Statement.Transactionality.JOINS,
                        Statement.Transactionality.STANDS_ALONE,
                        Statement.Transactionality.STANDS_ALONE);
        assertThat(statements.get(0).sql()).isEqualTo("comment on table \"Order\" is 'it''s'");
    }

    @Test
    void anOperationThatFailsToSayItsStatementsIsNamed() {
        assertThatThrownBy(() -> new PostgresDialect().statements(new Formless()))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining(Formless.class.getName() + " failed while it said its statements for postgresql");
    }

    /** Not public, so that no revision can name what stands in it. */
    static final class Within {

        public static final class Unreachable {
            public static SqlType money() {
                return Types.numeric(19, 4);
            }

            private Unreachable() {}
        }

        private Within() {}
    }

    /** A project's own words. */
    public static final class MyTypes {
        public static SqlType money() {
            return Types.numeric(19, 4);
        }

        public static SqlType text(int length) {
            return Types.varchar(length);
        }

        public static String now() {
            return "current_timestamp";
        }

        private MyTypes() {}
    }

    private static SourceHook type(SqlType known, SourceCall call) {
        return new SourceHook() {
            @Override
            public Optional<SourceCall> type(SqlType type) {
                return type.equals(known) ? Optional.of(call) : Optional.empty();
            }

            @Override
            public Optional<SourceCall> defaultValue(SqlType type, String expression) {
                return expression.equals("current_timestamp")
                        ? Optional.of(SourceCall.of(MyTypes.class, "now"))
                        : Optional.empty();
            }
        };
    }

    @Test
    void typesAndDefaultsAreWrittenInTheWordsOfTheProject() {
        Operation create = new Operation.CreateTable(Table.of(
                ObjectName.of("sale"),
                List.of(
                        Column.of("price", Types.numeric(19, 4)),
                        Column.of("note", Types.varchar(9)),
                        Column.of("at", Types.timestamp(6)).defaultsTo("current_timestamp"))));
        assertThat(render(create, type(Types.numeric(19, 4), SourceCall.of(MyTypes.class, "money"))))
                .contains("import static dev.autogen.render.CustomSourceTest.MyTypes.money;")
                .contains("column(\"price\", money())", "defaultsTo(now())", "varchar(9)");
        assertThat(render(create, type(Types.varchar(9), SourceCall.of(MyTypes.class, "text", 9))))
                .contains("column(\"note\", text(9))", "numeric(19, 4)");
    }

    @Test
    void aCallThatMakesSomethingElseIsRefused() {
        Operation add = new Operation.AddColumn(ObjectName.of("sale"), Column.of("price", Types.numeric(10, 2)));
        assertThatThrownBy(() -> render(add, type(Types.numeric(10, 2), SourceCall.of(MyTypes.class, "money"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("a revision must hold what was compared");
        assertThatThrownBy(() -> render(add, type(Types.numeric(10, 2), SourceCall.of(MyTypes.class, "cash"))))
                .hasMessageContaining("there is no such public static method");
    }

    /** Holds anything. */
    public record Holding(Object content) implements CustomOperation {
        @Override
        public List<CustomStatement> sql(SqlContext context) {
            return List.of(
                    CustomStatement.of("comment on table " + context.quote(ObjectName.of("Order")) + " is "
                            + context.literal("it's")),
                    CustomStatement.alone("vacuum"),
                    CustomStatement.aloneRepeatable("vacuum"));
        }

        @Override
        public Operation reverse() {
            return this;
        }

        @Override
        public String describe() {
            return "hold";
        }

        @Override
        public Subject subject() {
            return Subject.none();
        }

        @Override
        public Database apply(Database database) {
            return database;
        }
    }

    /** Its second component is most often 0. */
    public record Brief(String text, int number) {
        public Brief(String text) {
            this(text, 0);
        }
    }

    record Hidden(String text) {}

    /** No record, and of no use. */
    public static final class Formless implements CustomOperation {
        @Override
        public List<CustomStatement> sql(SqlContext context) {
            throw new IllegalStateException("not today");
        }

        @Override
        public Operation reverse() {
            return this;
        }

        @Override
        public String describe() {
            return "nothing";
        }

        @Override
        public Subject subject() {
            return Subject.none();
        }

        @Override
        public Database apply(Database database) {
            return database;
        }
    }

    @Test
    void aCallThatARevisionCouldNotNameIsRefused() {
        Operation add = new Operation.AddColumn(ObjectName.of("item"), Column.of("price", Types.numeric(19, 4)));

        assertThatThrownBy(() ->
                        render(add, type(Types.numeric(19, 4), SourceCall.of(Within.Unreachable.class, "money"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(Within.Unreachable.class.getName() + " cannot be written into a revision");
    }
}
