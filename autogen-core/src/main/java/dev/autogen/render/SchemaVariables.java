package dev.autogen.render;

import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Root;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Schemas that a method names more than once: each is a variable of its own name, {@code Op billing = op.in("billing");}, where
 * that name can be one. Any other schema is named at every statement.
 *
 * @param schemas names of those schemas
 */
record SchemaVariables(Set<String> schemas) {

    /** Two letters at least: single ones are parameters of lambdas. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9_]{1,40}");

    static SchemaVariables of(List<Expression> statements) {
        Map<String, Long> uses = statements.stream()
                .flatMap(statement -> schema(statement).stream())
                .collect(Collectors.groupingBy(schema -> schema, TreeMap::new, Collectors.counting()));
        return new SchemaVariables(uses.entrySet().stream()
                .filter(use -> use.getValue() > 1 && canBeVariable(use.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean canBeVariable(String schema) {
        return NAME.matcher(schema).matches() && !schema.equals("op") && SourceVersion.isName(schema);
    }

    /** Which of the variables some statements need, sorted. */
    List<String> usedBy(List<Expression> statements) {
        return statements.stream()
                .flatMap(statement -> schema(statement).stream())
                .filter(schemas::contains)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The statement upon the variable of its schema, if there is one. */
    Expression rewritten(Expression statement) {
        return schema(statement)
                .filter(schemas::contains)
                .<Expression>map(schema -> {
                    Chain chain = (Chain) statement;
                    return new Chain(
                            new Root.Variable(schema),
                            chain.calls().subList(1, chain.calls().size()));
                })
                .orElse(statement);
    }

    private static Optional<String> schema(Expression statement) {
        return statement instanceof Chain chain
                        && chain.calls().get(0).method().equals("in")
                        && chain.calls().get(0).arguments().get(0) instanceof Expression.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
