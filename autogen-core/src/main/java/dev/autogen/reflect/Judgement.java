package dev.autogen.reflect;

import dev.autogen.schema.Database;
import java.util.List;

/**
 * What a judge found.
 *
 * @param desired the desired schema; what means the same as on the current side is spelled as there, everything else
 *     stays as its author wrote it
 * @param verdict who decided
 * @param byRules what the server could not be asked about, each with the reason
 * @param rejected what the server does not accept on the tables as they are now, each with what it says
 * @param statements how many statements were sent
 */
public record Judgement(
        Database desired, Verdict verdict, List<Remark> byRules, List<Remark> rejected, int statements) {
    public Judgement {
        byRules = List.copyOf(byRules);
        rejected = List.copyOf(rejected);
    }

    /**
     * A word about one expression.
     *
     * @param expression for people, such as {@code default of customer.tier}
     * @param reason what the server says
     */
    public record Remark(String expression, String reason) {}
}
