package dev.autogen.dialect;

import java.util.List;

/**
 * The texts by which a statement is run upon a table in batches. A key is the list of the texts that the queries here yield, one
 * a column.
 */
public interface BatchSql {

    /** A query of the names of those columns of the key that are not there or may be null. */
    String unfitColumns();

    /** A query of the greatest key; no row where the table is empty. */
    String greatest();

    /**
     * A query of the last key of the next batch; no row where nothing is left.
     *
     * @param after the last key of the batch before; empty before the first
     * @param greatest beyond which nothing is looked at
     */
    String end(List<String> after, List<String> greatest);

    /**
     * The statement for a batch.
     *
     * @param after the last key of the batch before; empty before the first
     * @param end the last key of this one
     */
    String statement(List<String> after, List<String> end);
}
