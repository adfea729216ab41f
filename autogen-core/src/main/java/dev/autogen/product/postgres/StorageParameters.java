package dev.autogen.product.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Storage parameters of tables and indexes (manual, {@code CREATE TABLE} and {@code CREATE INDEX}). */
final class StorageParameters {

    private StorageParameters() {}

    /** Names are folded, and what switches a thing on or off is spelled in one way. */
    static List<String> normalize(List<String> parameters) {
        List<String> normal = new ArrayList<>();
        named(parameters).forEach((name, value) -> normal.add(name + "=" + value));
        return normal;
    }

    /** What follows {@code alter table} or {@code alter index} to lead from the one list to the other. */
    static List<String> changes(List<String> before, List<String> after) {
        Map<String, String> old = named(before);
        Map<String, String> wanted = named(after);
        List<String> gone =
                old.keySet().stream().filter(name -> !wanted.containsKey(name)).toList();
        List<String> set = after.stream().filter(each -> !before.contains(each)).toList();
        List<String> changes = new ArrayList<>();
        if (!gone.isEmpty()) {
            changes.add("reset (" + String.join(", ", gone) + ")");
        }
        if (!set.isEmpty()) {
            changes.add("set (" + String.join(", ", set) + ")");
        }
        return changes;
    }

    private static Map<String, String> named(List<String> parameters) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int at = parameter.indexOf('=');
            String name = at < 0 ? parameter : parameter.substring(0, at);
            named.put(
                    name.strip().toLowerCase(Locale.ROOT),
                    at < 0 ? "true" : value(parameter.substring(at + 1).strip()));
        }
        return named;
    }

    private static String value(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on", "yes", "true" -> "true";
            case "off", "no", "false" -> "false";
            default -> text;
        };
    }
}
