package dev.autogen.render;

import dev.autogen.script.RevisionScript;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;

/** The name of a revision's class: it sorts by time and tells the message. */
final class RevisionName {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int MAX_LENGTH = 60;

    private RevisionName() {}

    static String of(RevisionScript script) {
        return "R" + TIME.format(script.created()) + "_" + camelCase(script.message());
    }

    /** The words of a message, each with a capital; as many as are not too long together. */
    private static String camelCase(String message) {
        StringBuilder name = new StringBuilder();
        for (String word : plain(message).split(" +", -1)) {
            if (name.length() + word.length() > MAX_LENGTH) {
                if (name.length() == 0) {
                    name.append(capitalized(word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH / 2))));
                }
                break;
            }
            name.append(capitalized(word));
        }
        return name.length() == 0 ? "Revision" : name.toString();
    }

    /** Letters without accents, which file systems spell differently, and digits; blanks for everything else. */
    private static String plain(String message) {
        String letters = Normalizer.normalize(message, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(letters, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean kept = Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
            plain.appendCodePoint(kept ? c : ' ');
        });
        return plain.toString().strip();
    }

    private static String capitalized(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int end = word.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                .append(word, end, word.length())
                .toString();
    }
}
