package dev.autogen.benchmarks.parts;

import dev.autogen.benchmarks.CompiledModel;
import dev.autogen.benchmarks.GeneratedModel;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A generated model, and what became of it when one table in a hundred changed. */
@State(Scope.Benchmark)
public class Model {

    static final ServerVersion SERVER = new ServerVersion("PostgreSQL", 18, 0);

    @Param({"100", "1000", "5000"})
    int tables = 100;

    CompiledModel compiled = new CompiledModel(Path.of(""));
    Database unchanged = Database.empty();
    Database changed = Database.empty();

    /** Compiles and reads it. */
    @Setup
    public void read() throws IOException {
        Path work = Files.createTempDirectory("benchmark-model");
        compiled = CompiledModel.of(new GeneratedModel(tables, GeneratedModel.State.UNCHANGED), work);
        unchanged = compiled.schema(SERVER);
        changed = CompiledModel.of(new GeneratedModel(tables, GeneratedModel.State.CHANGED), work)
                .schema(SERVER);
    }
}
