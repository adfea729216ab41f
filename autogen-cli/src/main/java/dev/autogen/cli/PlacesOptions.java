package dev.autogen.cli;

import dev.autogen.command.RolloutPolicy;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Many databases to ask in the place of one. */
final class PlacesOptions {

    @Option(
            names = "--targets",
            required = true,
            paramLabel = "FILE",
            description = "Ask every target of a list, as for upgrade.")
    Path file = Path.of("");

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "With --targets: how many at once. Default: ${DEFAULT-VALUE}.")
    int parallel = 4;

    TargetsRequest request(Invocation invocation) {
        return new TargetsRequest(invocation.targets(file), new RolloutPolicy(parallel, 0, 0));
    }
}
