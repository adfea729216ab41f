package dev.autogen.cli.report;

import dev.autogen.diff.filter.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is compared.
 *
 * @param kind what it is, such as {@code table} or {@code foreign-key}
 * @param schema own name of its schema
 * @param table the table that it is a part of; null where it is a table
 * @param name its name
 * @param place on which side it is
 * @param compared whether it is compared
 * @param reason why not; null if it is
 */
public record ExplanationReport(
        String kind,
        String schema,
        @Nullable String table,
        String name,
        Explanation.Place place,
        boolean compared,
        @Nullable String reason) {

    public static List<ExplanationReport> of(List<Explanation> explained) {
        return explained.stream()
                .map(each -> new ExplanationReport(
                        each.item().kind().text(),
                        each.item().schema(),
                        each.item().table(),
                        each.item().name(),
                        each.place(),
                        each.reason().isEmpty(),
                        each.reason().orElse(null)))
                .toList();
    }
}
