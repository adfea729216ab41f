package dev.autogen.cli;

import dev.autogen.script.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"autogen " + ToolVersion.current(), "Java " + Runtime.version()};
    }
}
