package dev.autogen.diff.naming;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/** Cuts names that are too long so that two of them stay different, and the same one is always cut the same way. */
final class NameLimit {

    private NameLimit() {}

    /** The name as it is if it fits; else its beginning, with a digest of all of it behind. */
    static String fitting(String name, UnaryOperator<String> limit) {
        if (limit.apply(name).equals(name)) {
            return name;
        }
        CRC32 digest = new CRC32();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        String end = String.format(Locale.ROOT, "_%08x", digest.getValue());
        String beginning = limit.apply(name);
        while (!beginning.isEmpty() && !limit.apply(beginning + end).equals(beginning + end)) {
            beginning = beginning.substring(0, beginning.offsetByCodePoints(beginning.length(), -1));
        }
        return beginning + end;
    }
}
