package dev.autogen.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks into Java source without a compiler: is there a class with {@code @Revision}, and what does its Javadoc say? Class
 * files have no Javadoc, and an unchanged history shall not be compiled to learn it.
 */
final class RevisionComment {

    private static final List<String> REVISION = List.of("Revision", "dev.autogen.Revision");

    private final String source;
    private @Nullable String comment;
    private int at;
    private int braces;
    private int parentheses;

    private RevisionComment(String source) {
        this.source = source;
    }

    /** The message of the revision in a source file, empty text if it has no Javadoc; empty if there is no revision. */
    static Optional<String> message(String source) {
        return new RevisionComment(source).search();
    }

    private Optional<String> search() {
        while (at < source.length()) {
            char next = source.charAt(at);
            if (Character.isJavaIdentifierPart(next) || Character.isWhitespace(next)) {
                at++;
            } else if (source.startsWith("//", at)) {
                at = after("\n", at);
            } else if (source.startsWith("/*", at)) {
                comment();
            } else if (source.startsWith("\"\"\"", at)) {
                literal("\"\"\"");
            } else if (source.startsWith("\"", at)) {
                literal("\"");
            } else if (source.startsWith("'", at)) {
                literal("'");
            } else if (source.charAt(at) != '@') {
                punctuation(source.charAt(at++));
            } else if (REVISION.contains(annotation()) && braces == 0 && parentheses == 0) {
                return Optional.of(comment == null ? "" : withoutStop(DocText.firstParagraph(comment)));
            }
        }
        return Optional.empty();
    }

    /** A sentence of Javadoc ends with a full stop, which a message need not have had. */
    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("(?<=[\\p{L}\\p{N}])\\.$", "");
    }

    private void comment() {
        int end = after("*/", at + 2);
        String body = source.substring(at + 2, Math.max(at + 2, end - 2));
        if (body.startsWith("*")) {
            comment = body.substring(1);
        }
        at = end;
    }

    private void literal(String delimiter) {
        at += delimiter.length();
        while (at < source.length() && !source.startsWith(delimiter, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at += delimiter.length();
    }

    private String annotation() {
        int start = ++at;
        while (at < source.length()
                && (Character.isJavaIdentifierPart(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        return source.substring(start, at);
    }

    private void punctuation(char token) {
        switch (token) {
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '{' -> braces++;
            case '}' -> braces--;
            default -> {}
        }
        boolean declarationEnds = (token == '}' || token == ';') && braces == 0 && parentheses == 0;
        if (declarationEnds) {
            comment = null;
        }
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }
}
