package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A function: the only one of its name, as far as it is declared.
 *
 * @param name its name; of those in a database that share one, all but the first have their arguments in it
 * @param arguments what stands between the parentheses
 * @param definition what stands behind them: {@code returns bigint language sql as $$ ... $$}
 * @param dependsOn what it stands on
 */
public record Function(ObjectName name, String arguments, String definition, List<Dependency> dependsOn)
        implements PostgresObject {

    static final String KIND = "function";

    private static final Pattern RETURNS = Pattern.compile(
            "(?i)\\breturns\\s+(.*?)\\s*(?:\\b(?:language|as|stable|immutable|volatile|strict|security|parallel|cost|rows"
                    + "|leakproof|not|called|window|set|return|begin)\\b|$)",
            Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("(?i)\\blanguage\\s+'?sql\\b|\\bbegin\\s+atomic\\b");

    public Function {
        dependsOn = List.copyOf(dependsOn);
    }

    /** One of which only its text is known. */
    public Function(ObjectName name, String arguments, String definition) {
        this(name, arguments, definition, mentioned(arguments, definition));
    }

    /** One in the default schema. */
    public static Function of(String name, String arguments, String definition) {
        return new Function(ObjectName.of(name), arguments, definition);
    }

    /** What is looked at when it is made: of a body, only where it is SQL. */
    static List<Dependency> mentioned(String arguments, String definition) {
        boolean sql = SQL.matcher(definition).find();
        String text = sql ? definition : definition.replaceFirst("(?s)\\$.*|'.*", "");
        return List.of(new Dependency.Mentioned(arguments + "\n" + text));
    }

    /** The same, if the server has said what else it stands on: it does not say what the body names. */
    Function dependingOn(List<Dependency> known) {
        List<Dependency> all = new ArrayList<>(known);
        if (SQL.matcher(definition).find()) {
            all.addAll(mentioned(arguments, definition));
        }
        return new Function(name, arguments, definition, all);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.of(KIND, name);
    }

    @Override
    public Function seenFrom(String defaultSchema) {
        return new Function(PostgresObject.seen(defaultSchema, name), arguments, definition, dependsOn);
    }

    @Override
    public String createSql(SqlContext sql) {
        return "create function " + bare(sql) + "(" + arguments + ") " + SqlForm.withoutEnd(definition);
    }

    private String bare(SqlContext sql) {
        return sql.quote(name.name(name.name().replaceFirst("\\(.*", "")));
    }

    @Override
    public String dropSql(SqlContext sql) {
        return name.name().contains("(")
                ? "drop function " + bare(sql) + name.name().replaceFirst("^[^(]*", "")
                : "drop function " + bare(sql);
    }

    /** Arguments and result must stay (manual, {@code create function}). */
    @Override
    public boolean replaces(PostgresObject before, PostgresObject printed) {
        return before instanceof Function old
                && printed instanceof Function made
                && SqlForm.same(old.arguments, made.arguments)
                && SqlForm.same(old.returns(), made.returns());
    }

    private String returns() {
        Matcher matcher = RETURNS.matcher(definition);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Function function
                && name.equals(function.name)
                && SqlForm.same(arguments, function.arguments)
                && SqlForm.same(definition, function.definition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
