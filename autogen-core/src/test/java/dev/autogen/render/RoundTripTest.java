package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Migration;
import dev.autogen.Revises;
import dev.autogen.Revision;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.script.RevisionScript;
import dev.autogen.test.MemoryCompiler;
import dev.autogen.test.RandomOperations;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is rendered compiles, without warnings, and records what was to be rendered. */
class RoundTripTest {

    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 3, 2, 10, 15);

    private final RevisionRenderer renderer = new RevisionRenderer();

    @Test
    void ordinaryScriptsComeBack() throws ReflectiveOperationException {
        comeBack(scripts(RandomOperations::tame));
    }

    @Test
    void hostileScriptsComeBack() throws ReflectiveOperationException {
        comeBack(scripts(RandomOperations::hostile));
    }

    @Test
    void moreTablesThanOneMethodCanHoldComeBack() throws ReflectiveOperationException {
        List<Operation> tables = IntStream.range(0, 300)
                .<Operation>mapToObj(i -> new Operation.CreateTable(Table.of(ObjectName.of("table_" + i), columns())))
                .toList();
        comeBack(List.of(script(0, "all", tables, List.of())));
    }

    @Test
    void textLongerThanAConstantComesBack() throws ReflectiveOperationException {
        String lines = "insert into note values ('\u20ac\ud83d\ude00');\n".repeat(3_000);
        String line = "x \u20ac ".repeat(30_000);
        comeBack(List.of(
                script(0, "seed", List.of(new Operation.Execute(lines), new Operation.Execute(line)), List.of())));
    }

    private static List<Column> columns() {
        return IntStream.range(0, 15)
                .mapToObj(i ->
                        Column.of("column_" + i, SqlType.plain("varchar", 255)).notNull())
                .toList();
    }

    private static List<RevisionScript> scripts(LongFunction<RandomOperations> random) {
        return LongStream.range(0, 300)
                .mapToObj(seed -> {
                    RandomOperations operations = random.apply(seed);
                    List<Operation> upgrade = seed < 20 ? operations.oneOfEach() : operations.operations(6);
                    return script((int) seed, operations.schema().prose(), upgrade, operations.operations(3));
                })
                .toList();
    }

    private static RevisionScript script(int seed, String message, List<Operation> upgrade, List<Operation> downgrade) {
        List<String> parents =
                IntStream.range(0, seed % 3).mapToObj(i -> "p\"" + i).toList();
        return new RevisionScript("id\\u0041" + seed, parents, message, upgrade, downgrade, CREATED.plusSeconds(seed));
    }

    private void comeBack(List<RevisionScript> scripts) throws ReflectiveOperationException {
        Map<String, RevisionScript> byClass = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (RevisionScript script : scripts) {
            String packageName = script.parents().isEmpty() ? "" : "com.example";
            String name = (packageName.isEmpty() ? "" : packageName + ".") + renderer.className(script);
            byClass.put(name, script);
            sources.put(name, renderer.render(script, packageName));
        }
        ClassLoader classes = MemoryCompiler.compile(sources);
        for (Map.Entry<String, RevisionScript> entry : byClass.entrySet()) {
            RevisionScript script = entry.getValue();
            Class<?> type = classes.loadClass(entry.getKey());
            Migration migration = (Migration) type.getConstructor().newInstance();
            List<Operation> upgrade = new ArrayList<>();
            migration.upgrade(upgrade::add);
            List<Operation> downgrade = new ArrayList<>();
            migration.downgrade(downgrade::add);
            Revises revises = type.getAnnotation(Revises.class);
            assertThat(new RevisionScript(
                            type.getAnnotation(Revision.class).value(),
                            revises == null ? List.of() : List.of(revises.value()),
                            script.message(),
                            upgrade,
                            downgrade,
                            script.created()))
                    .as(sources.get(entry.getKey()))
                    .isEqualTo(script);
        }
    }
}
