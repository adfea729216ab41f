package dev.autogen.benchmarks.parts;

import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationOrder;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.schema.Database;
import dev.autogen.script.RevisionScript;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What needs no server. Whoever creates a schema has all its tables as a difference from nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class Parts {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 2, 3, 4, 5);

    private final PostgresDialect dialect = new PostgresDialect();
    private Database current = Database.empty();
    private Database desired = Database.empty();
    private List<Operation> creation = List.of();
    private List<Operation> shuffled = List.of();

    /** Both sides of the comparison, and a large difference. */
    @Setup
    public void compare(Model model) {
        current = dialect.normalize(model.unchanged);
        desired = dialect.normalize(model.changed);
        creation = SchemaDiff.between(Database.empty(), current);
        List<Operation> operations = new ArrayList<>(creation);
        Collections.shuffle(operations, new Random(1));
        shuffled = operations;
    }

    /** Hibernate's metadata and what is read of them: the only part that is mostly not ours. */
    @Benchmark
    public Database model(Model model) throws IOException {
        return model.compiled.schema(Model.SERVER);
    }

    @Benchmark
    public Database normalise(Model model) {
        return dialect.normalize(model.unchanged);
    }

    @Benchmark
    public List<Operation> diff(Model model) {
        return SchemaDiff.between(current, desired);
    }

    @Benchmark
    public List<Operation> order(Model model) {
        return OperationOrder.sort(shuffled);
    }

    @Benchmark
    public List<List<Statement>> sql(Model model) {
        return dialect.statements(creation);
    }

    /** The source of the revision that creates everything. */
    @Benchmark
    public String render(Model model) {
        Directions directions = Directions.of(creation);
        RevisionScript script = new RevisionScript(
                "0123456789ab", List.of(), "everything", directions.upgrade(), directions.downgrade(), WRITTEN);
        return new RevisionRenderer().render(script, "revisions");
    }
}
