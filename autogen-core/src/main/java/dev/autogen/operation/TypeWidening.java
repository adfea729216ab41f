package dev.autogen.operation;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Which changes of type keep every value. */
final class TypeWidening {

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "integer", "bigint");
    private static final String UNSIGNED = " unsigned";

    private static final Hazard NARROWS =
            new Hazard(Hazard.Kind.NARROWS, "a value that does not fit the new type makes this fail, or is rounded");

    private TypeWidening() {}

    static List<Hazard> hazards(SqlType before, SqlType after) {
        if (holds(before, after)) {
            return List.of();
        }
        return List.of(
                ValueList.of(after).map(to -> to.missing(ValueList.of(before))).orElse(NARROWS));
    }

    /** Whether every value of {@code before} is a value of {@code after}; false where this is not known. */
    static boolean holds(SqlType before, SqlType after) {
        if (before.equals(after)) {
            return true;
        }
        if (before instanceof SqlType.Array from && after instanceof SqlType.Array to) {
            return holds(from.element(), to.element());
        }
        Optional<ValueList> values = ValueList.of(before);
        if (values.isPresent()) {
            return values.get().fits(after);
        }
        return before instanceof SqlType.Plain from && after instanceof SqlType.Plain to && holds(from, to);
    }

    private static boolean holds(SqlType.Plain before, SqlType.Plain after) {
        String from = before.name();
        String to = after.name();
        if (isText(to) && after.arguments().isEmpty()) {
            return isText(from);
        }
        int width = INTEGERS.indexOf(from.replace(UNSIGNED, ""));
        int room = INTEGERS.indexOf(to.replace(UNSIGNED, ""));
        if (width >= 0 && room >= 0) {
            return from.endsWith(UNSIGNED) == to.endsWith(UNSIGNED)
                    ? width <= room
                    : width < room && from.endsWith(UNSIGNED);
        }
        if (from.equals("real") && to.equals("double precision")) {
            return true;
        }
        return from.equals(to) && holdsArguments(from, before.arguments(), after.arguments());
    }

    private static boolean isText(String name) {
        return name.equals("varchar") || name.equals("text");
    }

    private static boolean holdsArguments(String name, List<Integer> before, List<Integer> after) {
        if (after.isEmpty()) {
            return true;
        }
        if (before.size() != after.size()) {
            return false;
        }
        if (name.equals("numeric")) {
            int scale = after.get(1) - before.get(1);
            return scale >= 0 && after.get(0) - before.get(0) >= scale;
        }
        for (int i = 0; i < before.size(); i++) {
            if (after.get(i) < before.get(i)) {
                return false;
            }
        }
        return true;
    }
}
