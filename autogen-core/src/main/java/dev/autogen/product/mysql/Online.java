package dev.autogen.product.mysql;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import java.util.Optional;

/**
 * What others can do with a table while a statement changes it, from the most to the least. The statement says so itself
 * ({@code algorithm}, {@code lock}; MySQL 8.0 manual, 15.1.9 and 17.12.2; MariaDB, "InnoDB Online DDL Overview"), so that the server refuses it
 * rather than do worse. All of them keep everyone out for a moment, as they begin and end.
 */
enum Online {
    /** They read and write it: the server changes its own books only, or builds beside the table what is new. */
    OTHERS_WRITE,
    /** They read it. */
    OTHERS_READ,
    /** They read it, and all its rows are written anew, one by one. */
    COPIED;

    /**
     * As it ends {@code alter table}. For MySQL {@code algorithm=inplace} rules {@code instant} out, and {@code lock=none} rules {@code copy}
     * out; for MariaDB the algorithm is the worst that may be, and a newer one (11.2) copies while others write.
     */
    String clause(MySqlFacts facts) {
        return switch (this) {
            case OTHERS_WRITE -> facts.isMariaDb() ? ", algorithm=inplace, lock=none" : ", lock=none";
            case OTHERS_READ -> ", algorithm=inplace, lock=shared";
            case COPIED -> ", algorithm=copy";
        };
    }

    /** What to know of it before. */
    Optional<Hazard> hazard() {
        return switch (this) {
            case OTHERS_WRITE -> Optional.empty();
            case OTHERS_READ ->
                Optional.of(new Hazard(Kind.LOCKS, "all rows are read, and meanwhile nobody writes to the table"));
            case COPIED ->
                Optional.of(new Hazard(Kind.REWRITES, "the table is written anew, and meanwhile nobody writes to it"));
        };
    }

    Online and(Online other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
