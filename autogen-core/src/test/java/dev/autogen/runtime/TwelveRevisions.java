package dev.autogen.runtime;

import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import java.util.List;

/**
 * A history with everything that makes a kill hurt: statements that stand alone, values that must be committed before their use,
 * counters that tell when something is done twice, and a unique index that cannot be built before {@link #REPAIR} has run.
 */
final class TwelveRevisions {

    /** Removes the rows that make revision r07 fail. */
    static final String REPAIR = "delete from note where id = 3";

    private TwelveRevisions() {}

    static void write(RevisionFolder folder) {
        revision(folder, 1, """
                op.createTable("customer", column("id", integer()).notNull(), column("name", varchar(40)), column("tier", varchar(8)),
                        column("visits", integer()).notNull().defaultsTo("0"), primaryKey("customer_pk", "id"));
                op.execute("insert into customer (id, name, tier) select i, 'c' || i, 'x' from generate_series(1, 20) i");
                """);
        revision(folder, 2, """
                op.createEnum("mood", "sad", "ok");
                op.addColumn("customer", column("mood", type("mood")));
                """);
        revision(folder, 3, """
                op.createIndex("customer", index("ix_name", "name"), CONCURRENTLY);
                """);
        revision(folder, 4, """
                op.execute("update customer set visits = visits + 1");
                op.alterEnum("mood", List.of("sad", "ok"), List.of("sad", "ok", "happy"));
                op.execute("update customer set mood = 'happy', visits = visits + 1 where id % 2 = 0");
                """);
        revision(folder, 5, """
                op.createIndex("customer", uniqueIndex("ux_name", "name", "id"), CONCURRENTLY);
                """);
        revision(folder, 6, """
                op.createTable("note", column("id", integer()).notNull(), column("text", varchar(40)));
                op.execute("update customer set visits = visits + 1");
                op.execute("vacuum customer");
                op.execute("insert into note values (1, 'a'), (2, 'b'), (3, 'b')");
                """);
        revision(folder, 7, """
                op.execute("update customer set visits = visits + 1");
                op.createIndex("note", uniqueIndex("ux_text", "text"), CONCURRENTLY);
                op.execute("update customer set visits = visits + 1");
                """);
        revision(folder, 8, """
                op.inBatches("customer", batch("id").size(7), "update customer set visits = visits + 100 where :batch");
                op.dropIndex("customer", "ix_name", CONCURRENTLY);
                """);
        revision(folder, 9, """
                op.execute("update customer set visits = visits + 1; /* a */ create index concurrently ix_tier on customer (tier);"
                        + " update customer set visits = visits + 1");
                """);
        revision(folder, 10, """
                op.timeouts(lock("2s"), statement("1min"));
                op.addColumn("customer", column("note", varchar(10)));
                op.createIndex("customer", index("ix_note", "note"));
                """);
        revision(folder, 11, """
                op.execute("reindex index concurrently ix_tier");
                """);
        revision(folder, 12, """
                op.dropColumn("customer", "tier");
                op.execute("update customer set visits = visits + 1");
                """);
    }

    /** The same history with one statement in the place of the batches, which no script can do. */
    static void writeForScripts(RevisionFolder folder) {
        write(folder);
        revision(folder, 8, """
                op.execute("update customer set visits = visits + 100");
                op.dropIndex("customer", "ix_name", CONCURRENTLY);
                """);
    }

    private static void revision(RevisionFolder folder, int number, String up) {
        folder.write(
                "R%02d.java".formatted(number),
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Rows.*;",
                "import static dev.autogen.Timeouts.*;",
                "import static dev.autogen.Types.*;",
                "import static dev.autogen.operation.Concurrency.CONCURRENTLY;",
                "import dev.autogen.*;",
                "import java.util.List;",
                "@Revision(\"r%02d\")".formatted(number),
                number == 1 ? "" : "@Revises(\"r%02d\")".formatted(number - 1),
                "public final class R%02d implements Migration {".formatted(number),
                "    public void upgrade(Op op) {",
                up,
                "    }",
                "    public void downgrade(Op op) {}",
                "}");
    }

    static Scripts load(RevisionFolder folder) {
        return Scripts.load(List.of(folder.scripts()));
    }
}
