package dev.autogen.runtime;

import java.util.List;

/** What leads from where a database stands to where it shall be. */
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }
}
