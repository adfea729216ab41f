package dev.autogen.cli;

import dev.autogen.command.RolloutPolicy;
import dev.autogen.config.TargetSettings;
import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Many databases in the place of one. */
final class TargetsOptions {

    @Option(
            names = "--targets",
            required = true,
            paramLabel = "FILE",
            description =
                    "Do it to every target of a list, one a line: a JDBC URL, or schema:NAME for a schema of the configured database; NAME = before it, if wanted.")
    Path file = Path.of("");

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "With --targets: how many at once. Default: ${DEFAULT-VALUE}.")
    int parallel = 4;

    @Option(
            names = "--canary",
            paramLabel = "N|NAME",
            description =
                    "With --targets: the first N, or the one of that name, must succeed before the others are begun; 0 for none. Default: ${DEFAULT-VALUE}.")
    String canary = "1";

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            description =
                    "With --targets: after so many failures none is begun any more; 0 to go on whatever fails. Default: ${DEFAULT-VALUE}.")
    int maxFailures = 1;

    TargetsRequest request(Invocation invocation) {
        List<TargetSettings> targets = invocation.targets(file);
        RolloutPolicy policy = new RolloutPolicy(parallel, 1, maxFailures);
        return canary.matches("\\d{1,9}")
                ? new TargetsRequest(targets, policy.canaries(Integer.parseInt(canary)))
                : new TargetsRequest(canaryFirst(targets), policy);
    }

    private List<TargetSettings> canaryFirst(List<TargetSettings> targets) {
        TargetSettings first = targets.stream()
                .filter(target -> target.name().equals(canary))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("the canary '" + canary + "' is not in " + file
                        + ": give a number, or the name of a target that is"));
        List<TargetSettings> order = new ArrayList<>(targets);
        order.remove(first);
        order.add(0, first);
        return order;
    }
}
