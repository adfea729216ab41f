package dev.autogen.operation;

import java.util.List;

/**
 * The values of a row to be inserted.
 *
 * @param values in the order of the columns
 */
public record Row(List<Value> values) {

    public Row {
        values = List.copyOf(values);
    }
}
