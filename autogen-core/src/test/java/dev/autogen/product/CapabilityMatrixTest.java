package dev.autogen.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of the README is what the code says; {@code -Dreadme.write=true} writes it there. */
class CapabilityMatrixTest {

    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- capabilities: printed from code, see CapabilityMatrix -->\n";
    private static final String END = "<!-- end of capabilities -->\n";

    @Test
    void theTableInTheReadmeIsWhatTheCodeSays() throws IOException {
        String table = new CapabilityMatrix(Products.builtIn().all()).markdown();
        String readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END);
        assertThat(readme).contains(BEGIN, END);

        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to))
                .as("the table in README.md; -Dreadme.write=true writes it")
                .isEqualTo(table);
    }
}
