package dev.autogen.test;

import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SqlContext;
import dev.autogen.operation.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody else's operation, with components of every kind that can be written. */
public record Note(
        ObjectName name,
        String after,
        @Nullable String before,
        List<Line> lines,
        Numbers numbers,
        SqlType type,
        Column column,
        LocalDate day,
        Optional<UUID> author)
        implements CustomOperation {

    public Note {
        lines = List.copyOf(lines);
    }

    /** What a line is for. */
    public enum Purpose {
        /** The name of a constant that is imported for other things. */
        CASCADE,
        TOLD
    }

    /** A record within, of which the last component is most often left out. */
    public record Line(String text, Purpose purpose, boolean bold) {
        public Line(String text, Purpose purpose) {
            this(text, purpose, false);
        }
    }

    /** Numbers of every kind. */
    public record Numbers(
            int small,
            long big,
            short tiny,
            byte least,
            double rough,
            float rougher,
            char letter,
            @Nullable Long boxed,
            BigDecimal exact) {}

    @Override
    public List<CustomStatement> sql(SqlContext context) {
        return List.of(
                CustomStatement.of("comment on table " + context.quote(name) + " is " + context.literal(after)),
                CustomStatement.aloneRepeatable("vacuum " + context.quote(name)));
    }

    @Override
    public Operation reverse() {
        return new Note(name, before == null ? "" : before, after, lines, numbers, type, column, day, author);
    }

    @Override
    public String describe() {
        return "note on " + name;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Change.ALTER, name.schema(), null, name.name(), "note");
    }

    @Override
    public List<Hazard> hazards() {
        return List.of();
    }

    @Override
    public Database apply(Database database) {
        return database;
    }
}
