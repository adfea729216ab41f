package dev.autogen.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Entity classes of as many tables as wanted, the same ones for the same number. Each has ten columns, a primary key, one or
 * two foreign keys, two indexes and a unique constraint.
 *
 * @param tables how many
 * @param state whether it is the model that the database was made from, or a later one
 */
public record GeneratedModel(int tables, State state) {

    /** The package of the entities. */
    public static final String PACKAGE = "generated.model";

    /** One table in so many is another in a {@link State#CHANGED} model. */
    private static final int CHANGED_EACH = 100;

    private static final String SOURCE = """
            package %1$s;

            import jakarta.persistence.*;
            import org.hibernate.annotations.ColumnDefault;

            @Entity
            @Table(name = "record_%2$05d", indexes = {
                @Index(name = "ix_record_%2$05d_parent", columnList = "parent_id"),
                @Index(name = "ix_record_%2$05d_placed", columnList = "placed_on desc, status")
            })
            public class Record%2$05d {
                public enum Status { NEW, PAID, SENT, DONE }

                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                Long id;

                @Column(nullable = false, unique = true, length = 32)
                String code;

                @Enumerated(EnumType.STRING)
                @Column(nullable = false, length = 16)
                Status status;

                @Column(nullable = false, precision = 12, scale = 2)
                java.math.BigDecimal amount;

                @ColumnDefault("%5$s")
                int quantity;

                boolean active;

                @Column(name = "placed_on", nullable = false)
                java.time.LocalDate placedOn;

                @Column(name = "changed_at")
                java.time.Instant changedAt;

                @ManyToOne(fetch = FetchType.LAZY)
                @JoinColumn(name = "parent_id", nullable = false)
                Record%3$05d parent;

            %4$s}
            """;

    /** What the model is to the database. */
    public enum State {
        /** The database was made from it. */
        UNCHANGED,
        /** One table in a hundred has a further column and another default. */
        CHANGED
    }

    /** The simple names of the classes. */
    public List<String> classes() {
        return IntStream.rangeClosed(1, tables).mapToObj(GeneratedModel::name).toList();
    }

    /** The source of each class, by its simple name. */
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int table = 1; table <= tables; table++) {
            sources.put(name(table), source(table));
        }
        return sources;
    }

    private static String name(int table) {
        return String.format("Record%05d", table);
    }

    private String source(int table) {
        boolean changed = state == State.CHANGED && table % CHANGED_EACH == CHANGED_EACH / 2;
        String last =
                table % 2 == 0 ? column("length = 200", "String title") : reference("sibling", Math.max(1, table - 7));
        String added = changed ? column("length = 80", "String remark") : "";
        return SOURCE.formatted(PACKAGE, table, Math.max(1, table / 2), last + added, changed ? "1" : "0");
    }

    private static String column(String facts, String field) {
        return "    @Column(" + facts + ")\n    " + field + ";\n";
    }

    private static String reference(String field, int target) {
        return "    @ManyToOne(fetch = FetchType.LAZY)\n    @JoinColumn(name = \"" + field + "_id\")\n    "
                + name(target) + " " + field + ";\n";
    }
}
