package dev.autogen.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person may have meant by a key that does not exist. */
final class Nearest {

    private Nearest() {}

    /** The end of a message about an unknown key: the nearest known one, or all of them where none is near. */
    static String hint(String unknown) {
        String nearest = key(unknown);
        return distance(unknown, nearest) <= (unknown.length() + 1) / 2
                ? "did you mean '" + nearest + "'?"
                : "the keys are " + Arrays.stream(Key.values()).map(Key::text).collect(Collectors.joining(", "))
                        + ", hibernate.* and jakarta.persistence.*";
    }

    private static String key(String unknown) {
        int dot = unknown.indexOf('.');
        if (dot > 0 && distance(unknown.substring(0, dot), "hibernate") <= 2) {
            return "hibernate" + unknown.substring(dot);
        }
        String spelled = unknown.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
        return Arrays.stream(Key.values())
                .map(Key::text)
                .min(Comparator.comparingInt(known -> distance(spelled, known)))
                .orElseThrow();
    }

    /** Levenshtein's: how many characters to insert, delete or replace. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[to.length()];
    }
}
