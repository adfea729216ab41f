package dev.autogen.dialect;

import dev.autogen.error.UnsupportedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A script for a tool that knows no conditions: it is for a database where it begins, and leaves nothing out that is done already. */
public abstract class PlainScriptSql implements ScriptSql {

    private final String tool;

    /** @param tool the command-line tool that it is for */
    protected PlainScriptSql(String tool) {
        this.tool = tool;
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
