package dev.autogen.dialect;

import dev.autogen.error.UnsupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A script for a tool that knows no conditions: it is for a database where it begins, and leaves nothing out that is done already. */
public abstract class PlainScriptSql implements ScriptSql {

    private static final String INDENT = "    ";

    private final String tool;
    private final Tables tables;
    private final Words words;

    /**
     * How a product says what the record is kept in.
     *
     * @param literal a text as a literal
     * @param nowhere what stands in the place of a table, with a blank before it; empty where none need stand
     * @param now the moment
     * @param user who is connected
     */
    public record Words(UnaryOperator<String> literal, String nowhere, String now, String user) {}

    /**
     * A script.
     *
     * @param tool the command-line tool that it is for
     */
    protected PlainScriptSql(String tool, Tables tables, Words words) {
        this.tool = tool;
        this.tables = tables;
        this.words = words;
    }

    @Override
    public String advance(List<String> gone, List<Arrival> come, Entry entry) {
        List<String> statements = new ArrayList<>();
        if (!gone.isEmpty()) {
            statements.add("delete from " + tables.version() + " where revision in (" + list(gone) + ")");
        }
        for (Arrival arrival : come) {
            statements.add("insert into " + tables.version() + " (revision) select " + literal(arrival.revision())
                    + words.nowhere() + " where not " + isRow(List.of(arrival.revision()))
                    + (arrival.unless().isEmpty() ? "" : " and not " + isRow(arrival.unless())));
        }
        statements.add("insert into " + tables.history()
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)\n"
                + INDENT + "values (" + literal(entry.revision()) + ", " + literal(entry.direction()) + ", "
                + literal(entry.message()) + ", " + words.now() + ", 0,\n" + INDENT
                + (entry.checksum() == null ? "null" : literal(entry.checksum())) + ", " + literal(entry.toolVersion())
                + ", " + words.user() + ")");
        return statements.stream().map(this::statement).collect(Collectors.joining("\n"));
    }

    @Override
    public String keep(List<String> revisions) {
        return statement("delete from " + tables.version()
                + (revisions.isEmpty() ? "" : " where revision not in (" + list(revisions) + ")"));
    }

    /** The values of a row of the journal, up to its statement. */
    protected final String journaled(Part part, String state) {
        return literal(part.revision()) + ", " + part.number() + ", " + part.of() + ", " + literal(part.direction())
                + ", " + literal(state) + ", " + literal(part.checksum()) + ", " + literal(part.summary());
    }

    @Override
    public String forget(String revision) {
        return statement("delete from " + tables.journal() + " where revision = " + literal(revision));
    }

    @Override
    public String isRow(List<String> revisions) {
        return "exists (select 1 from " + tables.version() + " where revision in (" + list(revisions) + "))";
    }

    protected final Tables tables() {
        return tables;
    }

    protected final String literal(String text) {
        return words.literal().apply(text);
    }

    /** Literals with commas between. */
    protected final String list(List<String> texts) {
        return texts.stream().map(this::literal).collect(Collectors.joining(", "));
    }

    /** A line has an end in any of these, and a hyphen there would take the next line into it. */
    @Override
    public String comment(String text) {
        return "-- " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\p{Cf}]", " ").replaceAll("[\\s-]+$", "");
    }

    @Override
    public String defaultSchema(@Nullable String schema) {
        return "";
    }

    @Override
    public String settle() {
        return "";
    }

    /** Only an upgrade over a connection leaves a revision half done. */
    @Override
    public String requireWhole(List<Part> known) {
        return "";
    }

    @Override
    public String isOpen(Part part, Recovery recovery) {
        throw noConditions();
    }

    @Override
    public String onlyIf(String condition) {
        throw noConditions();
    }

    @Override
    public String otherwise() {
        throw noConditions();
    }

    @Override
    public String stopAtErrors() {
        throw noConditions();
    }

    @Override
    public String clearAway(Recovery recovery) {
        throw noConditions();
    }

    private UnsupportedException noConditions() {
        return new UnsupportedException("a script for " + tool
                + " cannot leave out what is done already: write one from where the database is");
    }
}
