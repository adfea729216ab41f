package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy of row-level security; it holds where there is a {@link RowSecurity} of its table.
 *
 * @param table its table
 * @param name its name
 * @param command what it is about
 * @param roles for whom, {@code public} for all
 * @param using the condition of rows that are seen; null for none
 * @param check the condition of rows that are written; null for none of its own
 * @param mode whether one such policy lets a row through, or every such one must
 * @param dependsOn what it stands on
 */
public record Policy(
        ObjectName table,
        String name,
        Command command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check,
        Mode mode,
        List<Dependency> dependsOn)
        implements PostgresObject {

    static final String KIND = "policy";

    /** What a policy is about. */
    public enum Command {
        ALL,
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** How policies of a table go together. */
    public enum Mode {
        PERMISSIVE,
        RESTRICTIVE
    }

    public Policy {
        roles = List.copyOf(roles);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A permissive one of which only its text is known. */
    public Policy(
            ObjectName table,
            String name,
            Command command,
            List<String> roles,
            @Nullable String using,
            @Nullable String check) {
        this(table, name, command, roles, using, check, Mode.PERMISSIVE);
    }

    /** One of which only its text is known. */
    public Policy(
            ObjectName table,
            String name,
            Command command,
            List<String> roles,
            @Nullable String using,
            @Nullable String check,
            Mode mode) {
        this(table, name, command, roles, using, check, mode, List.of(mentioned(table, using, check)));
    }

    /** One for everybody, of a table in the default schema. */
    public static Policy of(String table, String name, Command command, String using) {
        return new Policy(ObjectName.of(table), name, command, List.of("public"), using, null);
    }

    private static Dependency mentioned(ObjectName table, @Nullable String... conditions) {
        return new Dependency.Mentioned(Stream.concat(Stream.of(table.name()), Stream.of(conditions))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.within(KIND, table, name);
    }

    @Override
    public Policy seenFrom(String defaultSchema) {
        return new Policy(
                PostgresObject.seen(defaultSchema, table), name, command, roles, using, check, mode, dependsOn);
    }

    @Override
    public String createSql(SqlContext sql) {
        return "create policy " + sql.quote(name) + " on " + sql.quote(table)
                + " as " + mode.name().toLowerCase(Locale.ROOT)
                + " for " + command.name().toLowerCase(Locale.ROOT)
                + roles.stream()
                        .map(role -> role.equals("public") ? role : sql.quote(role))
                        .collect(Collectors.joining(", ", " to ", ""))
                + (using == null ? "" : " using (" + using + ")")
                + (check == null ? "" : " with check (" + check + ")");
    }

    @Override
    public String dropSql(SqlContext sql) {
        return "drop policy " + sql.quote(name) + " on " + sql.quote(table);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policy policy
                && key().equals(policy.key())
                && command == policy.command
                && mode == policy.mode
                && SqlForm.sorted(roles).equals(SqlForm.sorted(policy.roles))
                && SqlForm.same(condition(using), condition(policy.using))
                && SqlForm.same(condition(check), condition(policy.check));
    }

    private static String condition(@Nullable String text) {
        return text == null ? "" : SqlForm.withoutParentheses(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, name);
    }
}
