package dev.autogen.laws;

import java.util.stream.LongStream;

/** Runs a law for many seeds and says which one broke it. */
final class Cases {

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
        seeds.forEach(seed -> {
            try {
                law.holds(seed);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("broken by -Dlaws.seed=" + seed + ": " + e.getMessage(), e);
            }
        });
    }
}
