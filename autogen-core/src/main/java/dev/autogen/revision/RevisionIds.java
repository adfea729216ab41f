package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes new ids: twelve hexadecimal digits, as Alembic does. */
public final class RevisionIds {

    private static final int DIGITS = 12;
    private static final Set<String> SYMBOLS = Set.of("head", "heads", "base", "current");

    private final RandomGenerator random;

    /** @param random where the digits come from; a seeded one makes the same ids again */
    public RevisionIds(RandomGenerator random) {
        this.random = random;
    }

    public String next() {
        return HexFormat.of().toHexDigits(random.nextLong(), DIGITS);
    }

    /**
     * Returns {@code id} if it can name a revision: it is not empty, has no white space or control characters and none of
     * {@code : @ + -}, and is not one of the symbols {@code head, heads, base, current}.
     *
     * @throws RevisionException if it cannot
     */
    public static String requireValid(String id) {
        if (id.isEmpty()) {
            throw new RevisionException("a revision id is empty: give it at least one character");
        }
        if (SYMBOLS.contains(id.toLowerCase(Locale.ROOT))) {
            throw new RevisionException(
                    "revision id '" + id + "' has a meaning of its own (head, heads, base, current): choose another");
        }
        if (!id.codePoints().allMatch(RevisionIds::allowed)) {
            throw new RevisionException("revision id '" + printable(id)
                    + "' is not valid: no white space, no control characters, none of : @ + -");
        }
        return id;
    }

    /**
     * Returns {@code label} if it can name a branch: the same that can name a revision.
     *
     * @throws RevisionException if it cannot
     */
    public static String requireLabel(String label) {
        if (label.isEmpty()
                || SYMBOLS.contains(label.toLowerCase(Locale.ROOT))
                || !label.codePoints().allMatch(RevisionIds::allowed)) {
            throw new RevisionException("branch label '" + printable(label)
                    + "' is not valid: no white space, no control characters, none of : @ + -, and not head, heads, base or"
                    + " current");
        }
        return label;
    }

    private static boolean allowed(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && ":@+-".indexOf(character) < 0;
    }

    private static String printable(String id) {
        return id.replaceAll("\\p{Cntrl}", "?");
    }
}
