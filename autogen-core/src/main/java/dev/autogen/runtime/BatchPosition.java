package dev.autogen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a statement in batches is.
 *
 * @param batches how many are done
 * @param rows how many rows they changed
 * @param after the key that the last of them ended with; empty before the first
 * @param greatest the key that the last of all ends with
 */
record BatchPosition(long batches, long rows, List<String> after, List<String> greatest) {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)[ :]");

    BatchPosition {
        after = List.copyOf(after);
        greatest = List.copyOf(greatest);
    }

    static BatchPosition start(List<String> greatest) {
        return new BatchPosition(0, 0, List.of(), greatest);
    }

    /** After one more batch. */
    BatchPosition next(List<String> end, int changed) {
        return new BatchPosition(batches + 1, rows + changed, end, greatest);
    }

    boolean atEnd() {
        return after.equals(greatest);
    }

    /** As the journal keeps it: both numbers, then the columns of both keys, each after its length. */
    String text() {
        StringBuilder text =
                new StringBuilder().append(batches).append(' ').append(rows).append(' ');
        List<String> columns = new ArrayList<>(greatest);
        columns.addAll(after);
        columns.forEach(column ->
                text.append(column.length()).append(':').append(column).append(' '));
        return text.toString();
    }

    /** What {@link #text} made. */
    static BatchPosition parse(String text, int columns) {
        Matcher number = NUMBER.matcher(text);
        int at = 0;
        List<Long> counts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        while (number.find(at)) {
            long value = Long.parseLong(number.group(1));
            if (counts.size() < 2) {
                counts.add(value);
                at = number.end();
            } else {
                keys.add(text.substring(number.end(), number.end() + (int) value));
                at = number.end() + (int) value + 1;
            }
        }
        return new BatchPosition(
                counts.get(0), counts.get(1), keys.subList(columns, keys.size()), keys.subList(0, columns));
    }
}
