package dev.autogen.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of the same thing, done several times. */
final class Times {

    private final List<Duration> all = new ArrayList<>();

    void add(Duration time) {
        all.add(time);
    }

    Duration median() {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /** The median, in seconds, for a table. */
    String seconds() {
        return String.format(Locale.ROOT, "%.2f s", median().toMillis() / 1000.0);
    }

    /** How many times as long as something else this took, for a table. Both were done turn by turn. */
    String against(Times floor) {
        return String.format(
                Locale.ROOT,
                "%.2f",
                (double) median().toMillis() / floor.median().toMillis());
    }
}
