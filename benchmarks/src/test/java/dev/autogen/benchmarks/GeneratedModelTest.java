package dev.autogen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.benchmarks.GeneratedModel.State;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedModelTest {

    private static final ServerVersion SERVER = new ServerVersion("PostgreSQL", 18, 0);

    @TempDir
    Path work;

    @Test
    void everyTableHasTenColumnsAndKeysAndIndexes() throws IOException {
        Database schema = schema(State.UNCHANGED);

        assertThat(schema.tables()).hasSize(100).allSatisfy(GeneratedModelTest::isComplete);
    }

    private static void isComplete(Table table) {
        assertThat(table.columns()).hasSize(10);
        assertThat(table.primaryKey()).isNotNull();
        assertThat(table.foreignKeys()).hasSizeBetween(1, 2);
        assertThat(table.indexes()).hasSize(2);
        assertThat(table.uniques()).hasSize(1);
    }

    @Test
    void oneTableInAHundredIsAnotherInAChangedModel() throws IOException {
        assertThat(SchemaDiff.between(schema(State.UNCHANGED), schema(State.CHANGED)))
                .extracting(Operation::describe)
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("record_00050"));
    }

    private Database schema(State state) throws IOException {
        return CompiledModel.of(new GeneratedModel(100, state), work).schema(SERVER);
    }
}
