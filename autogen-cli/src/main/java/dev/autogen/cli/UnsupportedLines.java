package dev.autogen.cli;

import java.util.List;

/** What the entities have and nobody compares, for a person. */
final class UnsupportedLines {

    private UnsupportedLines() {}

    static void print(Console console, List<String> unsupported) {
        if (!unsupported.isEmpty()) {
            console.remark("Not compared, for autogen does not know such objects yet:");
            unsupported.forEach(each -> console.remark(Printable.line("  " + each)));
        }
    }
}
