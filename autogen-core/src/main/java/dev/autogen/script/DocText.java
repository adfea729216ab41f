package dev.autogen.script;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Javadoc comment as plain text. */
final class DocText {

    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\*+ ?");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*(?:\\n|@)|<p>|^@");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|literal)\\s([^{}]*)}");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private DocText() {}

    /** The first paragraph of a comment (what stands between its stars), in one line, entities resolved. */
    static String firstParagraph(String comment) {
        String text = MARGIN.matcher(comment.replace("\r", "")).replaceAll("").strip();
        Matcher end = PARAGRAPH_END.matcher(text);
        String paragraph = end.find() ? text.substring(0, end.start()) : text;
        String plain = INLINE.matcher(paragraph).replaceAll(inline -> Matcher.quoteReplacement(inline.group(1)));
        String resolved = ENTITY.matcher(plain.replaceAll("\\s+", " ").strip())
                .replaceAll(entity -> Matcher.quoteReplacement(resolve(entity)));
        return resolved.codePoints()
                .mapToObj(c -> Character.isISOControl(c) ? " " : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String resolve(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int codePoint =
                entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : entity.group();
    }
}
