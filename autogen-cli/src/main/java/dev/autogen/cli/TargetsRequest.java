package dev.autogen.cli;

import dev.autogen.command.RolloutPolicy;
import dev.autogen.config.TargetSettings;
import java.util.List;

/**
 * Many databases, and how to go about them.
 *
 * @param targets in the order in which they are begun
 * @param policy how many at once, and when it is enough
 */
public record TargetsRequest(List<TargetSettings> targets, RolloutPolicy policy) {

    public TargetsRequest {
        targets = List.copyOf(targets);
    }
}
