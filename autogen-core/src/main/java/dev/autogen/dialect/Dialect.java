package dev.autogen.dialect;

import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One database product. */
public interface Dialect {

    /** Its name in configuration and messages, such as {@code postgresql}. */
    String name();

    /** A server by the name and version that Hibernate knows, which may know only the database that it speaks like. */
    default ServerVersion knownAs(ServerVersion server) {
        return server;
    }

    /** What its databases can do. */
    Set<Capability> capabilities();

    /** The exact name that the database gives to an identifier written without quotes: folded, cut to its limit. */
    String fold(String unquoted);

    /** The exact name that the database gives to an identifier written in quotes: cut to its limit. */
    String truncate(String quoted);

    /** An exact name as it stands in SQL: in quotes where it needs them. */
    String quote(String name);

    /** A string literal. */
    String literal(String text);

    /**
     * An expression that somebody typed, as it can stand on the right of an assignment and before other words: in parentheses
     * where it needs them.
     *
     * @throws IllegalArgumentException with what is wrong, if it is not one expression that ends where the text ends
     */
    String operand(String expression);

    /**
     * The canonical form of a type as SQL spells it, with length or precision, {@code array} or brackets. A name that is not
     * a built-in type of the database stays as it is.
     */
    SqlType parseType(String sql);

    /** Whether names of such objects that differ only in case are one name. */
    default boolean ignoresCase(Item.Kind kind) {
        return false;
    }

    /** Whether tables and sequences are called as they were when they were made; else the case is lost, and the entities' is gone by. */
    default boolean keepsCaseOfTables() {
        return true;
    }

    /** Whether a foreign key on a column, or to it, stands while the column changes to the other. */
    default boolean keysStand(Column before, Column after) {
        return before.type().comparesWith(after.type());
    }

    /** A canonical type as SQL. */
    String typeSql(SqlType type);

    /**
     * The same schema in canonical form: what the database adds or changes by itself is added or changed, expressions are
     * spelled plainly, and what has no name has the one that the database would give it on creation, as a suggestion.
     */
    Database normalize(Database database);

    /**
     * The same expression, its conditions in one order, for a model that does not always put them together in the same one.
     */
    default String steady(String expression) {
        return expression;
    }

    /**
     * The form in which normalised expressions are compared: equal for those that mean the same, as far as that can be said without a
     * server. It means the same as the original, but a database may print it otherwise, so what is there is never made anew
     * from it.
     */
    String comparisonForm(String expression);

    /** Whether an expression names a column of the table that it stands in, by its exact name. */
    boolean mentions(String expression, String column);

    /**
     * The name that the database gives to a constraint or index which is created without one, as long as it is free.
     *
     * @param table the table
     * @param part the constraint or index, whatever its name
     */
    String defaultName(Table table, TableElement part);

    /** The exact name of the sequence that the database makes for an identity or serial column, as long as it is free. */
    String sequenceName(ObjectName table, String column);

    /**
     * An expression after a rename of what it names.
     *
     * @param expression SQL
     * @param columns new names of columns by their old ones
     * @param types new names of types by their old ones
     */
    String respell(String expression, Map<String, String> columns, Map<String, String> types);

    /**
     * How revisions that were written for other databases are carried out here.
     *
     * @param before all that revisions have done to the database so far, in order; asked only where it matters
     */
    default Translation translation(Supplier<List<Operation>> before) {
        return Translation.NONE;
    }

    /**
     * The statements that carry out the operations of a revision, in one transaction where the database can: for each
     * operation its own, in their order. What they are may depend on what follows.
     */
    List<List<Statement>> statements(List<Operation> operations);

    /**
     * Statements that set the session as the operations of a revision need it, where that cannot be done within their transaction;
     * whoever sends them puts {@link ServerSql#settings} back afterwards.
     */
    default List<String> sessionFor(List<Operation> operations) {
        return List.of();
    }

    /**
     * What should be known before the operations of a revision run on a database that holds rows: for each operation its own, in
     * their order. {@link Operation#hazards()} made exact by what this database does with values, and with what it does
     * meanwhile: tables that are written anew, locks that are held for as long as there are rows to read.
     */
    default List<List<Hazard>> hazards(List<Operation> operations) {
        Hazards hazards = Hazards.of(operations);
        return operations.stream().map(hazards::of).toList();
    }

    /**
     * What an operation in batches says to the server, batch by batch.
     *
     * @throws UnsupportedException without {@link Capability#BATCHES}
     */
    default BatchSql batches(Operation.InBatches operation) {
        throw new UnsupportedException(name() + " has no " + Capability.BATCHES.text() + ": " + operation.describe());
    }

    /**
     * The locks that the statements of an operation take on tables, and sequences, that others may be using; the strongest of each.
     * None are known of SQL that does not say what it does.
     */
    default List<TableLock> locks(Operation operation) {
        return List.of();
    }

    /** What is said to its servers beside those statements. */
    ServerSql server();

    /**
     * What a script for its command-line tool says beside those statements.
     *
     * @throws UnsupportedException without {@link Capability#SCRIPTS}
     */
    default ScriptSql script(ScriptSql.Tables tables) {
        throw new UnsupportedException(
                name() + " has no " + Capability.SCRIPTS.text() + ": let autogen run the revisions itself");
    }

    /** The statements that carry out an operation that stands alone. */
    default List<Statement> statements(Operation operation) {
        return statements(List.of(operation)).get(0);
    }
}
