package dev.autogen.diff.rename;

/** How alike two words are spelled. */
final class Spelling {

    private Spelling() {}

    /** From 0 to 1: how many of the letters stay where single ones are added, left out, replaced or swapped (optimal string alignment). */
    static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) distance(one, other) / longest;
    }

    private static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }

    /** Whether a short word is a long one with letters left out, but not the first: {@code qty}, {@code cust}, {@code addr}. */
    static boolean abbreviates(String brief, String full) {
        if (brief.length() < 2 || brief.length() >= full.length() || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        if (full.startsWith(brief)) {
            return brief.length() >= 3;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length() && brief.chars().skip(1).noneMatch(letter -> "aeiou".indexOf(letter) >= 0);
    }
}
