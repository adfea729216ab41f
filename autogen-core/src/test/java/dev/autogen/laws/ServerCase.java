package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One seed on a server, through everything that happens to a database in its life. */
final class ServerCase {

    private final Connection connection;
    private final Database current;
    private final Database desired;
    private final boolean filled;
    private final Rows rows;

    ServerCase(Connection connection, long seed) {
        this.connection = connection;
        RandomDatabase source = new RandomDatabase(seed);
        current = source.database();
        filled = seed % 2 == 0;
        rows = new Rows(source, current);
        Database edited = seed % 5 == 0 ? source.database() : RandomEdits.of(source, current);
        desired = filled ? rows.fit(edited) : edited;
    }

    void run() throws SQLException {
        List<Operation> creation = SchemaDiff.between(Database.empty(), normalized(current));
        run(creation, "creation");
        Database created = read();
        Database history = ValueLawsTest.applied(creation, Database.empty());
        assertSame(history, created, creation);
        assertNoDifference(created, current, "after the creation");
        if (filled) {
            execute(rows.inserts(), "rows");
        }
        List<String> data = data();

        Directions directions = Directions.of(SchemaDiff.between(created, judged(desired, created)));
        run(directions.upgrade(), "upgrade");
        Database upgraded = read();
        assertNoDifference(upgraded, desired, "after\n" + ValueLawsTest.lines(directions.upgrade()));
        assertThat(data())
                .as("rows after\n" + ValueLawsTest.lines(directions.upgrade()))
                .isEqualTo(data);
        assertSame(ValueLawsTest.applied(directions.upgrade(), created), upgraded, directions.upgrade());
        assertSame(ValueLawsTest.applied(directions.upgrade(), history), upgraded, directions.upgrade());

        run(directions.downgrade(), "downgrade");
        Database back = read();
        ValueLawsTest.assertSame(back, created, directions.downgrade());
        assertThat(data())
                .as("rows after\n" + ValueLawsTest.lines(directions.downgrade()))
                .isEqualTo(data);
        assertSame(ValueLawsTest.applied(directions.downgrade(), upgraded), back, directions.downgrade());
    }

    /** What the operations say and what the server made of them is the same, but for the spelling of expressions. */
    private void assertSame(Database replayed, Database found, List<Operation> operations) throws SQLException {
        ValueLawsTest.assertSame(judged(replayed, found), found, operations);
    }

    private List<String> data() throws SQLException {
        List<String> lines = new ArrayList<>();
        if (filled) {
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery(rows.query(desired))) {
                while (results.next()) {
                    lines.add(results.getString(1));
                }
            }
        }
        return lines;
    }

    private void assertNoDifference(Database found, Database wanted, String when) throws SQLException {
        assertThat(ValueLawsTest.lines(SchemaDiff.between(found, judged(wanted, found))))
                .as("what is pending " + when)
                .isEmpty();
    }

    private Database judged(Database wanted, Database found) throws SQLException {
        var judgement = new ServerJudge(connection, new PostgresProduct(), RandomDatabase.DIALECT)
                .judge(normalized(wanted), found);
        assertThat(judgement.byRules()).isEmpty();
        return judgement.desired();
    }

    private Database read() throws SQLException {
        List<String> schemas = new ArrayList<>(current.schemas());
        schemas.addAll(desired.schemas());
        return normalized(new JdbcReader(
                        connection,
                        new PostgresProduct(),
                        RandomDatabase.DIALECT,
                        Scope.defaultSchema().schemas(schemas))
                .read());
    }

    private static Database normalized(Database database) {
        return RandomDatabase.DIALECT.normalize(database);
    }

    private void run(List<Operation> operations, String what) throws SQLException {
        String sql = RandomDatabase.DIALECT.statements(operations).stream()
                .flatMap(List::stream)
                .map(Statement::sql)
                .map(each -> each + ";\n")
                .collect(Collectors.joining());
        execute(sql, what);
    }

    private void execute(String sql, String what) throws SQLException {
        connection.setAutoCommit(false);
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw new SQLException(what + ": " + e.getMessage() + "\n" + sql, e);
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
