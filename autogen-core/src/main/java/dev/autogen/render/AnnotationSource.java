package dev.autogen.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Annotations of one member. JavaPoet indents their further lines twice, which a formatter does for a single value only. */
final class AnnotationSource {

    private AnnotationSource() {}

    static AnnotationSpec of(Class<?> type, String value) {
        String literal = Literals.quoted(value);
        int width = width(type) + literal.length() + ")".length();
        return annotation(type, CodeBlock.of(width <= Layout.MAX_WIDTH ? "$L" : "\n$L", literal));
    }

    static AnnotationSpec of(Class<?> type, List<String> values) {
        if (values.size() == 1) {
            return of(type, values.get(0));
        }
        List<String> literals = values.stream().map(Literals::quoted).toList();
        String line = String.join(", ", literals);
        int width = width(type) + "{".length() + line.length();
        if (width + "})".length() <= Layout.MAX_WIDTH) {
            return annotation(type, CodeBlock.of("{$L}", line));
        } else if (width <= Layout.MAX_WIDTH) {
            return annotation(type, CodeBlock.of("{$L\n$<$<}$>$>", line));
        }
        return annotation(type, CodeBlock.of("{\n$<$L\n$<}$>$>", String.join(",\n", literals)));
    }

    private static int width(Class<?> type) {
        return "@".length() + type.getSimpleName().length() + "(".length();
    }

    private static AnnotationSpec annotation(Class<?> type, CodeBlock value) {
        return AnnotationSpec.builder(type).addMember("value", value).build();
    }
}
