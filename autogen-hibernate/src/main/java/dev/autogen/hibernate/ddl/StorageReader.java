package dev.autogen.hibernate.ddl;

import dev.autogen.schema.TableOptions;
import java.util.List;

/** Reads how a table or index is kept. */
final class StorageReader {

    private StorageReader() {}

    /** What follows {@code with}, in parentheses. */
    static List<String> parameters(Cursor cursor) {
        return cursor.list(
                each -> each.until(end -> end.sees(",") || end.sees(")")).replaceAll("\\s*([=.])\\s*", "$1"));
    }

    /** What follows the elements of a table, as far as it is understood. */
    static TableOptions options(Cursor cursor, Names names) {
        TableOptions options = TableOptions.standard();
        while (true) {
            if (cursor.skip("partition", "by")) {
                options = options.partitionBy(
                        cursor.until(end -> end.sees("with") || end.sees("tablespace") || end.sees("using", "heap")));
            } else if (cursor.sees("with", "(")) {
                cursor.expect("with");
                options = options.with(parameters(cursor));
            } else if (cursor.skip("tablespace")) {
                options = options.tablespace(names.name(cursor));
            } else if (cursor.skip("lob")) {
                // how Oracle hands a value over, not how it keeps it
                names.list(cursor);
                cursor.expect("query", "as", "value");
            } else if (!cursor.skip("using", "heap") && !cursor.skip("engine", "=", "InnoDB")) {
                return options;
            }
        }
    }
}
