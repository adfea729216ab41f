package dev.autogen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A history of trivial revisions, each of which makes one small table.
 *
 * @param revisions how many
 */
public record GeneratedHistory(int revisions) {

    private static final String SOURCE = """
            package generated.revisions;

            import static dev.autogen.Elements.*;
            import static dev.autogen.Types.*;

            import dev.autogen.Migration;
            import dev.autogen.Op;
            import dev.autogen.Revises;
            import dev.autogen.Revision;

            /** Make table %1$05d. */
            @Revision("%2$s")
            %3$spublic final class R%1$05d_MakeTable implements Migration {
                @Override
                public void upgrade(Op op) {
                    op.createTable(
                            "made_%1$05d",
                            column("id", bigint()).notNull(),
                            column("title", varchar(80)),
                            primaryKey("made_%1$05d_pkey", "id"));
                }

                @Override
                public void downgrade(Op op) {
                    op.dropTable("made_%1$05d");
                }
            }
            """;

    /** The source of one revision, counted from 1. */
    public String source(int revision) {
        String parent = revision == 1 ? "" : "@Revises(\"" + id(revision - 1) + "\")\n";
        return SOURCE.formatted(revision, id(revision), parent);
    }

    private static String id(int revision) {
        return String.format("%012x", revision * 0x9E3779B1L);
    }

    /** The SQL that the revisions stand for. */
    public List<String> sql() {
        return IntStream.rangeClosed(1, revisions)
                .mapToObj(revision -> String.format(
                        "create table made_%1$05d (id bigint not null, title varchar(80),"
                                + " constraint made_%1$05d_pkey primary key (id))",
                        revision))
                .toList();
    }

    /** Writes the files of the revisions. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int revision = 1; revision <= revisions; revision++) {
            Files.writeString(folder.resolve(String.format("R%05d_MakeTable.java", revision)), source(revision));
        }
    }
}
