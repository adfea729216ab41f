package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param primaryKey its primary key, or null
 * @param uniques unique constraints
 * @param foreignKeys foreign keys from this table
 * @param checks check constraints
 * @param exclusions exclusion constraints
 * @param indexes indexes, without those that merely serve a constraint
 * @param comment comment, or null
 * @param options how it is kept
 */
public record Table(
        ObjectName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        List<Exclusion> exclusions,
        List<Index> indexes,
        @Nullable String comment,
        TableOptions options) {

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        exclusions = List.copyOf(exclusions);
        indexes = List.copyOf(indexes);
    }

    /** A table of these elements, in their order within each kind. */
    public static Table of(ObjectName name, List<? extends TableElement> elements) {
        List<Column> columns = new ArrayList<>();
        PrimaryKey primaryKey = null;
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<ForeignKey> foreignKeys = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        String comment = null;
        TableOptions options = TableOptions.standard();
        for (TableElement element : elements) {
            if (element instanceof Column column) {
                columns.add(column);
            } else if (element instanceof PrimaryKey key) {
                primaryKey = key;
            } else if (element instanceof UniqueConstraint unique) {
                uniques.add(unique);
            } else if (element instanceof ForeignKey key) {
                foreignKeys.add(key);
            } else if (element instanceof Check check) {
                checks.add(check);
            } else if (element instanceof Exclusion exclusion) {
                exclusions.add(exclusion);
            } else if (element instanceof Index index) {
                indexes.add(index);
            } else if (element instanceof TableComment text) {
                comment = text.text();
            } else if (element instanceof TableOptions given) {
                options = given;
            }
        }
        return new Table(
                name, columns, primaryKey, uniques, foreignKeys, checks, exclusions, indexes, comment, options);
    }

    /** Columns, constraints, comment and options as elements: what SQL creates with the table, so without the indexes. */
    public List<TableElement> elements() {
        List<TableElement> elements = new ArrayList<>(columns);
        if (primaryKey != null) {
            elements.add(primaryKey);
        }
        elements.addAll(uniques);
        elements.addAll(foreignKeys);
        elements.addAll(checks);
        elements.addAll(exclusions);
        if (comment != null) {
            elements.add(new TableComment(comment));
        }
        if (!options.equals(TableOptions.standard())) {
            elements.add(options);
        }
        return elements;
    }

    /** All constraints: primary key, uniques, foreign keys, checks, exclusions. */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        if (primaryKey != null) {
            constraints.add(primaryKey);
        }
        constraints.addAll(uniques);
        constraints.addAll(foreignKeys);
        constraints.addAll(checks);
        constraints.addAll(exclusions);
        return constraints;
    }

    public Optional<Column> findColumn(String column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /**
     * The column of that name.
     *
     * @throws NoSuchElementException if there is none
     */
    public Column column(String column) {
        return findColumn(column).orElseThrow(() -> new NoSuchElementException("no column " + column + " in " + name));
    }

    public Table name(ObjectName other) {
        return new Table(
                other, columns, primaryKey, uniques, foreignKeys, checks, exclusions, indexes, comment, options);
    }

    public Table columns(List<Column> other) {
        return new Table(name, other, primaryKey, uniques, foreignKeys, checks, exclusions, indexes, comment, options);
    }

    /** Every column replaced by what the function makes of it. */
    public Table mapColumns(UnaryOperator<Column> change) {
        return columns(columns.stream().map(change).toList());
    }

    public Table primaryKey(@Nullable PrimaryKey other) {
        return new Table(name, columns, other, uniques, foreignKeys, checks, exclusions, indexes, comment, options);
    }

    public Table uniques(List<UniqueConstraint> other) {
        return new Table(name, columns, primaryKey, other, foreignKeys, checks, exclusions, indexes, comment, options);
    }

    public Table foreignKeys(List<ForeignKey> other) {
        return new Table(name, columns, primaryKey, uniques, other, checks, exclusions, indexes, comment, options);
    }

    public Table checks(List<Check> other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, other, exclusions, indexes, comment, options);
    }

    public Table exclusions(List<Exclusion> other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, other, indexes, comment, options);
    }

    public Table indexes(List<Index> other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, exclusions, other, comment, options);
    }

    public Table comment(@Nullable String other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, exclusions, indexes, other, options);
    }

    public Table options(TableOptions other) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, exclusions, indexes, comment, other);
    }
}
