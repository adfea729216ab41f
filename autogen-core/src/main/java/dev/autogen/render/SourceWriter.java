package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.render.Doc.Level;
import dev.autogen.render.Doc.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document whose layout is decided. Columns are those in the file; what is written lacks the indentation of the
 * statement, which JavaPoet adds to each line.
 */
final class SourceWriter {

    private final int indentation;
    private final Map<Doc, Integer> taken;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final StringBuilder text = new StringBuilder();
    private final List<Expression.Text> overlong = new ArrayList<>();
    private final List<Expression.Text> stringsOfLine = new ArrayList<>();

    private int line;
    private int margin;
    private int column;
    private boolean afterBlock;

    SourceWriter(Level document, int indentation) {
        this.indentation = indentation;
        this.taken = Layout.of(document, indentation).taken();
        margin = indentation;
        column = indentation;
        write(document);
        endLine();
        flush();
    }

    CodeBlock code() {
        return code.build();
    }

    /** Strings on lines that are too long, which a formatter might divide. */
    List<Expression.Text> overlong() {
        return overlong;
    }

    private void write(Doc doc) {
        if (doc instanceof Level level) {
            level.docs.forEach(this::write);
        } else if (doc instanceof Token token) {
            write(token);
        } else {
            Integer start = taken.get(doc);
            if (start == null) {
                append(((Doc.Break) doc).flat);
            } else {
                newLine(start);
            }
        }
    }

    private void write(Token token) {
        if (token.begins() != null && !afterBlock) {
            token.begins().argument(line, margin);
        }
        if (token.names() != null) {
            token.names().named(line, margin);
        }
        if (token.isTextBlock()) {
            block(
                    Objects.requireNonNull(token.string()).value(),
                    Objects.requireNonNull(token.begins()).indentation());
        } else if (token.type() != null) {
            flush();
            code.add("$T", token.type());
            column += token.width();
        } else {
            append(token.source());
            addString(token.string());
        }
    }

    private void addString(Expression.@Nullable Text string) {
        if (string != null && Literals.fitsTextBlock(string.value()) && Literals.isDivisible(string.value())) {
            stringsOfLine.add(string);
        }
    }

    private void block(String value, int start) {
        append(Token.BLOCK_DELIMITER);
        for (String content : Literals.textBlock(value, Layout.MAX_WIDTH - start - 1)) {
            newLine(content.isEmpty() ? indentation : start);
            append(content);
        }
        newLine(start);
        append(Token.BLOCK_DELIMITER);
        afterBlock = true;
    }

    private void append(String source) {
        text.append(source);
        column += source.length();
    }

    private void newLine(int start) {
        endLine();
        text.append('\n').append(" ".repeat(start - indentation));
        line++;
        margin = start;
        column = start;
        afterBlock = false;
    }

    private void endLine() {
        if (column > Layout.MAX_WIDTH) {
            overlong.addAll(stringsOfLine);
        }
        stringsOfLine.clear();
    }

    private void flush() {
        code.add("$L", text.toString());
        text.setLength(0);
    }
}
