package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Prints a statement. */
final class StatementPrinter {

    private StatementPrinter() {}

    /**
     * An expression as statement.
     *
     * @param indentation column at which it begins
     */
    static CodeBlock print(Expression expression, int indentation) {
        Set<Expression.Text> asBlock = Collections.newSetFromMap(new IdentityHashMap<>());
        while (true) {
            SourceWriter writer = new SourceWriter(
                    ExpressionDoc.statement(expression, text -> isLines(text) || asBlock.contains(text)), indentation);
            if (!asBlock.addAll(writer.overlong())) {
                return writer.code();
            }
        }
    }

    private static boolean isLines(Expression.Text text) {
        return text.prose() && text.value().contains("\n") && Literals.fitsTextBlock(text.value());
    }
}
