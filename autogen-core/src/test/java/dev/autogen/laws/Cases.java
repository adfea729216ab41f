package dev.autogen.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Runs a law for many seeds and says which of them broke it. */
final class Cases {

    private static final int SHOWN = 3;

    private Cases() {}

    /** A law of one seed. */
    interface Law {
        void holds(long seed) throws Exception;
    }

    static void of(int count, Law law) {
        Long only = Long.getLong("laws.seed");
        long first = Long.getLong("laws.first", 0);
        LongStream seeds = only != null
                ? LongStream.of(only)
                : LongStream.range(first, first + Integer.getInteger("laws.cases", count));
        List<Long> broken = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        seeds.forEach(seed -> {
            try {
                law.holds(seed);
            } catch (Exception | AssertionError e) {
                broken.add(seed);
                failures.add(new AssertionError("-Dlaws.seed=" + seed + ": " + e.getMessage(), e));
            }
        });
        if (!broken.isEmpty()) {
            AssertionError all = new AssertionError(
                    "broken by -Dlaws.seed= " + broken + "\n" + failures.get(0).getMessage(), failures.get(0));
            failures.stream().skip(1).limit(SHOWN).forEach(all::addSuppressed);
            throw all;
        }
    }
}
