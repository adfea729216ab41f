package dev.autogen.servers;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.clob;
import static dev.autogen.Types.date;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.doublePrecision;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.real;
import static dev.autogen.Types.time;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings with which H2 stands in for another database, as the guides of frameworks have them. */
class H2SettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "MODE=PostgreSQL",
                "MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "MODE=MariaDB;DATABASE_TO_LOWER=TRUE",
                "MODE=Oracle",
                "MODE=LEGACY",
                "MODE=STRICT",
                "MODE=DB2;DEFAULT_NULL_ORDERING=HIGH",
                "MODE=MSSQLServer;DATABASE_TO_UPPER=FALSE",
                "DATABASE_TO_UPPER=FALSE;DEFAULT_NULL_ORDERING=FIRST",
                "DEFAULT_NULL_ORDERING=LAST"
            })
    void whatARevisionMakesIsThere(String settings) throws SQLException {
        TestDatabase database = new H2Server(settings).create();
        List<Operation> creation = new ArrayList<>();
        create(creation::add);
        Database model = Database.empty();
        for (Operation operation : creation) {
            model = operation.apply(model);
        }
        MemoryHistory history = new MemoryHistory();
        history.add("a", Directions.of(creation));
        Environment environment = history.environment(database, model);
        List<String> empty = database.catalog();

        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(pending(environment)).isEmpty();

        database.run("alter table customer alter column note set data type varchar(41)");
        database.run("drop index ix_name");
        assertThat(pending(environment))
                .containsExactly(
                        "alter column customer.note: type varchar(41) -> varchar(40)",
                        "create index ix_name on customer (name, score desc)");
        database.run("create index ix_name on customer (name, score desc)");

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(database.catalog()).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MODE=Oracle", "MODE=DB2", "MODE=MSSQLServer"})
    void aSequenceWithoutATypeIsOneOfBigint(String settings) throws SQLException {
        TestDatabase database = new H2Server(settings).create();
        database.run("create sequence customer_seq start with 1 increment by 50");
        Database model = new Operation.CreateSequence(Sequence.of(ObjectName.of("customer_seq"))
                        .options(SequenceOptions.standard().incrementsBy(50)))
                .apply(Database.empty());
        assertThat(pending(new MemoryHistory().environment(database, model))).isEmpty();
    }

    private static void create(Op op) {
        op.createEnum("mood", "SAD", "OK");
        op.createSequence("customer_seq", s -> s.incrementsBy(50));
        op.createTable(
                "customer",
                column("id", bigint()).identity(),
                column("name", varchar(40)),
                column("note", varchar(40)),
                column("score", numeric(10, 2)),
                column("tags", array(varchar(9))),
                column("mood", defined("mood")),
                column("active", bool()).notNull().defaultsTo("true"),
                column("joined", timestamp(6)).defaultsTo("current_timestamp"),
                column("shout", varchar(60)).generatedAs("upper(name)"),
                column("letter", clob()),
                column("picture", type("blob")),
                column("bytes", type("varbinary", 100)),
                column("document", type("json")),
                column("code", uuid()),
                column("born", date()),
                column("hour", time(0)),
                column("seen", timestamptz(6)),
                column("ratio", doublePrecision()),
                column("share", real()),
                primaryKey("pk_customer", "id"),
                unique("uk_name", "name"),
                check("ck_score", "(score>=0) and (score<=9)"));
        op.createIndex("customer", index("ix_name", asc("name"), desc("score")));
        op.createTable(
                "visit",
                column("customer_id", bigint()).notNull(),
                column("number", bigint()).notNull(),
                primaryKey("pk_visit", "customer_id", "number"),
                foreignKey("fk_visit", "customer_id").references("customer", "id"));
    }

    private static List<String> pending(Environment environment) {
        return new CheckCommand(environment)
                .run().operations().stream().map(Operation::describe).toList();
    }
}
