package dev.autogen.hibernate.ddl;

import dev.autogen.schema.SequenceOptions;
import java.util.function.Consumer;

/** Reads the options of a sequence. */
final class SequenceReader {

    private SequenceReader() {}

    static SequenceOptions options(Cursor cursor, Consumer<String> unsupported) {
        SequenceOptions options = SequenceOptions.standard();
        boolean started = false;
        while (!cursor.atEnd() && !cursor.sees(")")) {
            if (cursor.skip("start")) {
                cursor.skip("with");
                options = options.startsWith(cursor.number());
                started = true;
            } else if (cursor.skip("increment")) {
                cursor.skip("by");
                options = options.incrementsBy(cursor.number());
            } else if (cursor.skip("minvalue")) {
                options = options.minimum(cursor.number());
            } else if (cursor.skip("maxvalue")) {
                options = options.maximum(cursor.number());
            } else if (cursor.skip("cache")) {
                options = options.cache(cursor.number());
            } else if (cursor.skip("cycle")) {
                options = options.cycle(true);
            } else if (cursor.skip("nocache")) {
                options = options.cache(1);
            } else if (!cursor.skip("no", "minvalue")
                    && !cursor.skip("nominvalue")
                    && !cursor.skip("nomaxvalue")
                    && !cursor.skip("nocycle")
                    && !cursor.skip("no", "maxvalue")
                    && !cursor.skip("no", "cycle")) {
                unsupported.accept("a sequence option: " + cursor.rest());
            }
        }
        return started ? options : options.startsWith(ownStart(options));
    }

    /** Manual, CREATE SEQUENCE: the least value of an ascending sequence, the greatest of a descending one. */
    private static long ownStart(SequenceOptions options) {
        if (options.increment() > 0) {
            return options.minimum() == null ? 1 : options.minimum();
        }
        return options.maximum() == null ? -1 : options.maximum();
    }
}
