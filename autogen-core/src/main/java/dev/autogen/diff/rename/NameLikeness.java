package dev.autogen.diff.rename;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two names are, word by word: words are equal, singular and plural, synonyms, abbreviations or misspelled.
 *
 * @param value from 0 to 1
 * @param reason what is alike, as a phrase; empty where little is
 */
record NameLikeness(double value, String reason) {

    /** At most this, whatever else is alike, where two words tell apart what stands side by side. */
    private static final double OPPOSED = 0.3;

    /**
     * Compares.
     *
     * @param before a name
     * @param after another
     * @param renamed words of renamed tables by their old ones, which count as equal
     */
    static NameLikeness of(String before, String after, Map<String, String> renamed) {
        if (plain(before).equals(plain(after))) {
            return new NameLikeness(1, "the names differ in case and underscores only");
        }
        List<String> old = words(before);
        List<String> left = new ArrayList<>(words(after));
        double all = weight(old) + weight(left);
        double matched = 0;
        double common = 0;
        boolean followed = false;
        boolean exact = true;
        List<String> unmatched = new ArrayList<>();
        for (String word : old) {
            String best = "";
            double likeness = 0;
            for (String other : left) {
                double found = likeness(word, other, renamed);
                if (found > likeness) {
                    likeness = found;
                    best = other;
                }
            }
            if (likeness == 0) {
                unmatched.add(word);
                continue;
            }
            followed |= best.equals(renamed.get(word)) && !best.equals(word);
            exact &= likeness == 1;
            left.remove(best);
            double weight = Math.max(Vocabulary.weight(word), Vocabulary.weight(best));
            all += 2 * weight - Vocabulary.weight(word) - Vocabulary.weight(best);
            matched += 2 * weight * likeness;
            common += weight;
        }
        double covered = all == 0 ? 0 : matched / all;
        boolean opposed =
                unmatched.stream().anyMatch(word -> left.stream().anyMatch(each -> Vocabulary.opposites(word, each)));
        if (opposed) {
            return new NameLikeness(Math.min(OPPOSED, covered), "");
        }
        if (unmatched.isEmpty() && left.isEmpty()) {
            return new NameLikeness(
                    Math.max(covered, exact ? 0.98 : covered),
                    followed
                            ? "the name follows the renamed table"
                            : exact ? "the same words" : "the names mean the same");
        }
        if ((unmatched.isEmpty() || left.isEmpty()) && common >= 0.5) {
            return new NameLikeness(0.7 + 0.25 * covered, "one name contains the other");
        }
        double spelled = unmatched.isEmpty() || left.isEmpty() ? 0 : Spelling.likeness(plain(before), plain(after));
        return spelled >= 0.9 && plain(before).length() >= 6
                ? new NameLikeness(spelled * 0.85, "the names are nearly spelled the same")
                : new NameLikeness(covered * 0.9, covered > 0.4 ? "the names share a word" : "");
    }

    private static double likeness(String one, String other, Map<String, String> renamed) {
        if (one.equals(other) || other.equals(renamed.get(one))) {
            return 1;
        }
        if (Vocabulary.opposites(one, other)) {
            return 0;
        }
        if (singular(one).equals(singular(other))) {
            return 0.98;
        }
        if (Vocabulary.synonyms(one, other) || Vocabulary.synonyms(singular(one), singular(other))) {
            return 0.9;
        }
        if (Spelling.abbreviates(one, other) || Spelling.abbreviates(other, one)) {
            return 0.85;
        }
        double spelled = Spelling.likeness(one, other);
        return Math.min(one.length(), other.length()) >= 5 && spelled >= 0.8 ? spelled * 0.95 : 0;
    }

    private static double weight(List<String> words) {
        return words.stream().mapToDouble(Vocabulary::weight).sum();
    }

    /** Letters and digits alone, in lower case. */
    static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The words of a name in snake case, camel case or any other, in lower case. */
    static List<String> words(String name) {
        String spaced = name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_")
                .replaceAll("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
                .replaceAll("(?<=\\p{L})(?=\\p{N})", "_");
        return Arrays.stream(spaced.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.matches(".*(?:ss|x|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
