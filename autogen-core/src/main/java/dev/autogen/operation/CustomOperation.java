package dev.autogen.operation;

import dev.autogen.schema.Database;
import java.util.List;

/**
 * An operation of somebody else's: a public record whose components are all that it knows. It is recorded with {@link
 * dev.autogen.Op#custom}, written into revision files from its components (texts, numbers, constants of enums, dates, names and
 * types of this tool, lists of these, records of these, null), planned, run, scripted, reversed and replayed like any other.
 *
 * <p>Two that do the same are equal. What changes one object that has a name is better a {@link CustomChange}, which finds its
 * place among the other operations.
 */
public interface CustomOperation extends Operation.Custom {

    /**
     * Its statements on a database, in order.
     *
     * @param context how that database writes names and texts
     * @throws dev.autogen.error.UnsupportedException if that database has no means for it
     */
    List<CustomStatement> sql(SqlContext context);

    /** The operation that undoes this one; {@link Operation.Irreversible} where nothing can. */
    @Override
    Operation reverse();

    /** What it does, as one line for a person. */
    @Override
    String describe();

    /** What it is about; {@link Subject#none} where that is nothing with a name. */
    @Override
    Subject subject();

    /**
     * The schema after this operation, which is the same where nothing changes that the schema values hold.
     *
     * @throws IllegalStateException if the schema is not one that the operation can be applied to
     */
    @Override
    Database apply(Database database);

    /** What it can do to rows. Default: nothing. */
    @Override
    default List<Hazard> hazards() {
        return List.of();
    }

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.custom(this);
    }
}
