package dev.autogen.diff.naming;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What constraints and indexes are called that nobody chose a name for.
 *
 * @param templates one at most of a kind
 */
public record NamingConvention(Map<NameTemplate.Kind, NameTemplate> templates) {

    private static final NamingConvention NONE = new NamingConvention(Map.of());

    public NamingConvention {
        templates = Map.copyOf(templates);
    }

    /** None: the model and the database choose. */
    public static NamingConvention none() {
        return NONE;
    }

    /**
     * What the convention calls a part of a table, where nothing else is called so.
     *
     * @param limit cuts a name to the length that the database keeps
     * @return empty if there is no convention for such a part
     */
    public Optional<String> name(Table table, TableElement part, UnaryOperator<String> limit) {
        return NameTemplate.Kind.of(part)
                .map(templates::get)
                .map(template -> NameLimit.fitting(template.fill(table, part), limit));
    }

    /**
     * A schema in which everything has a name that the convention has one for. Two things of a schema that would be called the
     * same are told apart by a number.
     *
     * @param desired the schema
     * @param current what there is; the names of its other tables' parts are taken
     * @param limit cuts a name to the length that the database keeps
     */
    public Database applied(Database desired, Database current, UnaryOperator<String> limit) {
        return templates.isEmpty() ? desired : new Naming(current, limit).named(desired);
    }

    private final class Naming {
        private final Map<ObjectName, Set<ObjectName>> taken = new HashMap<>();
        private final UnaryOperator<String> limit;

        Naming(Database current, UnaryOperator<String> limit) {
            this.limit = limit;
            take(current);
        }

        /** By the table that has the name; a table and a sequence have their own. */
        private void take(Database database) {
            for (Table table : database.tables()) {
                take(table.name(), table.name());
                table.constraints().forEach(each -> take(table.name(), each.name()));
                table.indexes().forEach(each -> take(table.name(), each.name()));
            }
            database.sequences().stream().map(Sequence::name).forEach(name -> take(name, name));
        }

        private void take(ObjectName owner, Name name) {
            if (name.chosen()) {
                take(owner, owner.name(name.text()));
            }
        }

        private void take(ObjectName owner, ObjectName name) {
            taken.computeIfAbsent(name, each -> new HashSet<>()).add(owner);
        }

        Database named(Database desired) {
            take(desired);
            return desired.mapTables(this::named);
        }

        private Table named(Table table) {
            Set<String> own = new HashSet<>();
            table.constraints().stream()
                    .map(Constraint::name)
                    .filter(Name::chosen)
                    .forEach(name -> own.add(name.text()));
            table.indexes().stream().map(Index::name).filter(Name::chosen).forEach(name -> own.add(name.text()));
            Table keyed = table.primaryKey() == null
                    ? table
                    : table.primaryKey(table.primaryKey()
                            .name(name(
                                    table,
                                    table.primaryKey(),
                                    table.primaryKey().name(),
                                    own)));
            return keyed.uniques(all(table.uniques(), each -> each.name(name(table, each, each.name(), own))))
                    .checks(all(table.checks(), each -> each.name(name(table, each, each.name(), own))))
                    .foreignKeys(all(table.foreignKeys(), each -> each.name(name(table, each, each.name(), own))))
                    .indexes(all(table.indexes(), each -> each.name(name(table, each, each.name(), own))));
        }

        private static <T> List<T> all(List<T> parts, Function<T, T> change) {
            return parts.stream().map(change).toList();
        }

        private Name name(Table table, TableElement part, Name present, Set<String> own) {
            Optional<NameTemplate> template = present.chosen()
                    ? Optional.empty()
                    : NameTemplate.Kind.of(part).map(templates::get);
            if (template.isEmpty()) {
                return present;
            }
            String full = template.get().fill(table, part);
            String name = NameLimit.fitting(full, limit);
            for (int number = 2; own.contains(name) || isTaken(table, name); number++) {
                name = NameLimit.fitting(full + "_" + number, limit);
            }
            own.add(name);
            take(table.name(), table.name().name(name));
            return Name.suggested(name);
        }

        /** What the table itself has by that name may be the very thing. */
        private boolean isTaken(Table table, String name) {
            return taken.getOrDefault(table.name().name(name), Set.of()).stream()
                    .anyMatch(owner -> !owner.equals(table.name())
                            || name.equals(table.name().name()));
        }
    }
}
