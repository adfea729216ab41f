package dev.autogen.render;

import java.util.ArrayList;
import java.util.List;

/** A message as the text of a Javadoc comment: whatever it holds, it is shown as it is and ends no comment. */
final class JavadocText {

    private JavadocText() {}

    /** The lines of the text, none longer than {@code width} where a blank allows it; none for a blank message. */
    static List<String> lines(String message, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : escaped(message).split(" +", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? withoutStar(word) : " " + word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A star at the beginning of a line would be taken for the margin. */
    private static String withoutStar(String word) {
        return word.startsWith("*") ? "&#42;" + word.substring(1) : word;
    }

    private static String escaped(String message) {
        StringBuilder text = new StringBuilder();
        message.codePoints().forEach(c -> append(text, c));
        String sentence = text.toString().strip();
        boolean open = !sentence.isEmpty() && Character.isLetterOrDigit(sentence.codePointBefore(sentence.length()));
        return open ? sentence + "." : sentence;
    }

    private static void append(StringBuilder text, int c) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '@' -> text.append("&#64;");
            case '\\' -> text.append("&#92;");
            case '/' -> text.append(text.length() > 0 && text.charAt(text.length() - 1) == '*' ? "&#47;" : "/");
            default -> {
                if (Literals.isVisible(c)) {
                    text.appendCodePoint(c);
                } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                    text.append(' ');
                } else {
                    text.append("&#").append(c).append(';');
                }
            }
        }
    }
}
