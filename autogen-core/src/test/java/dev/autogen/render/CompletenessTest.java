package dev.autogen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Op;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionScript;
import dev.autogen.test.RandomOperations;
import java.lang.reflect.Method;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No operation is forgotten: each has a verb of its name, and is written with it. */
class CompletenessTest {

    static Stream<Class<?>> operations() {
        return Stream.of(Operation.class.getPermittedSubclasses());
    }

    /** What is only proposed is a comment. */
    static Stream<Class<?>> recorded() {
        return operations().filter(operation -> operation != Operation.Proposed.class);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void anOperationHasAVerb(Class<?> operation) {
        assertThat(Op.class.getMethods()).extracting(Method::getName).contains(verb(operation));
    }

    /** Code is no value: it cannot be made by chance, nor written. */
    static Stream<Class<?>> values() {
        return recorded().filter(operation -> operation != Operation.Run.class);
    }

    @Test
    void codeIsRefusedByName() {
        RevisionScript script = new RevisionScript(
                "a",
                List.of(),
                "",
                List.of(new Operation.Run("count the customers", connection -> {})),
                List.of(),
                LocalDateTime.of(2026, 3, 2, 10, 15));
        assertThatThrownBy(() -> new RevisionRenderer().render(script, ""))
                .hasMessageContaining("the step 'count the customers' is code, which cannot be written as source");
    }

    @ParameterizedTest
    @MethodSource("values")
    void anOperationIsWrittenWithItsVerb(Class<?> type) {
        Operation operation = RandomOperations.tame(1).oneOfEach().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
        RevisionScript script = new RevisionScript(
                "a", List.of(), "", List.of(operation), List.of(), LocalDateTime.of(2026, 3, 2, 10, 15));
        assertThat(new RevisionRenderer().render(script, "")).contains("." + verb(type) + "(");
    }

    @Test
    void theGeneratorKnowsEachOperation() {
        List<String> known = RandomOperations.tame(1).oneOfEach().stream()
                .map(CompletenessTest::kind)
                .map(CompletenessTest::verb)
                .toList();
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        values().map(CompletenessTest::verb).toList());
    }

    /** What it is by the vocabulary: its class, or the open door that its class came in by. */
    private static Class<?> kind(Operation operation) {
        return operations()
                .filter(kind -> kind.isInstance(operation))
                .findFirst()
                .orElseThrow();
    }

    private static String verb(Class<?> operation) {
        String name = operation.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
