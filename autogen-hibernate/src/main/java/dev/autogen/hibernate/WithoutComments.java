package dev.autogen.hibernate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** A table of the mapping that says nothing of its comments for a while: where they stand in its statement, one with a quote breaks it. */
final class WithoutComments {

    private final Table table;

    WithoutComments(Table table) {
        this.table = table;
    }

    <R> R of(Function<Table, R> work) {
        String comment = table.getComment();
        Map<Column, String> comments = new LinkedHashMap<>();
        for (Column column : table.getColumns()) {
            if (column.getComment() != null) {
                comments.put(column, column.getComment());
            }
        }
        try {
            table.setComment(null);
            comments.keySet().forEach(column -> column.setComment(null));
            return work.apply(table);
        } finally {
            table.setComment(comment);
            comments.forEach(Column::setComment);
        }
    }
}
