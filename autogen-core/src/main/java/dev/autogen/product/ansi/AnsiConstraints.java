package dev.autogen.product.ansi;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Primary and foreign keys, from {@code getPrimaryKeys} and {@code getImportedKeys}; there is no more to be had of constraints. */
final class AnsiConstraints {

    private final AnsiReach reach;

    AnsiConstraints(AnsiReach reach) {
        this.reach = reach;
    }

    /** A column of a key. */
    private record Used(
            int position, String column, @Nullable String name) {}

    /** A column of a foreign key, with the key as if it had no other. */
    private record Reference(int position, ForeignKey key) {}

    Map<ObjectName, List<Constraint>> read() {
        Map<ObjectName, List<Constraint>> found = new LinkedHashMap<>();
        reach.named(
                        "the primary keys of the database",
                        "",
                        (metadata, schema, table) -> metadata.getPrimaryKeys(null, schema, table),
                        row -> new Used(
                                row.getInt("KEY_SEQ"),
                                reach.names().swapped(row.getString("COLUMN_NAME")),
                                row.getString("PK_NAME")))
                .forEach((table, used) ->
                        found.computeIfAbsent(table, name -> new ArrayList<>()).add(primaryKey(used)));
        foreignKeys()
                .forEach((table, keys) ->
                        found.computeIfAbsent(table, name -> new ArrayList<>()).addAll(keys));
        return found;
    }

    Map<ObjectName, List<ForeignKey>> foreignKeys() {
        Map<ObjectName, List<ForeignKey>> found = new LinkedHashMap<>();
        reach.named(
                        "the foreign keys of the database",
                        "FK",
                        (metadata, schema, table) -> metadata.getImportedKeys(null, schema, table),
                        this::reference)
                .forEach((table, references) -> found.put(table, foreignKeys(references)));
        return found;
    }

    private PrimaryKey primaryKey(List<Used> used) {
        return new PrimaryKey(
                name(used.get(0).name()),
                used.stream()
                        .sorted(Comparator.comparing(Used::position))
                        .map(Used::column)
                        .toList());
    }

    private Name name(@Nullable String name) {
        return name == null ? Name.unnamed() : Name.of(reach.names().swapped(name));
    }

    private Reference reference(ResultSet row) throws SQLException {
        ForeignKey key = ForeignKey.of(
                        name(row.getString("FK_NAME")),
                        List.of(reach.names().swapped(row.getString("FKCOLUMN_NAME"))),
                        reach.name(row.getString("PKTABLE_SCHEM"), row.getString("PKTABLE_NAME")),
                        List.of(reach.names().swapped(row.getString("PKCOLUMN_NAME"))))
                .onDelete(action(row.getInt("DELETE_RULE")))
                .onUpdate(action(row.getInt("UPDATE_RULE")))
                .deferrability(deferrability(row.getInt("DEFERRABILITY")));
        return new Reference(row.getInt("KEY_SEQ"), key);
    }

    /** The rows of a key follow one another, the first of them with the number 1; keys of one table to another may take turns. */
    private static List<ForeignKey> foreignKeys(List<Reference> references) {
        Map<String, List<Reference>> keys = new LinkedHashMap<>();
        int unnamed = 0;
        for (Reference reference : references) {
            Name name = reference.key().name();
            unnamed += name.isEmpty() && reference.position() == 1 ? 1 : 0;
            keys.computeIfAbsent(name.isEmpty() ? "\0" + unnamed : name.text(), each -> new ArrayList<>())
                    .add(reference);
        }
        return keys.values().stream().map(AnsiConstraints::whole).toList();
    }

    private static ForeignKey whole(List<Reference> references) {
        List<ForeignKey> parts = references.stream()
                .sorted(Comparator.comparing(Reference::position))
                .map(Reference::key)
                .toList();
        return parts.get(0)
                .columns(parts.stream().map(part -> part.columns().get(0)).toList())
                .targetColumns(
                        parts.stream().map(part -> part.targetColumns().get(0)).toList());
    }

    private static ReferentialAction action(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> ReferentialAction.CASCADE;
            case DatabaseMetaData.importedKeySetNull -> ReferentialAction.SET_NULL;
            case DatabaseMetaData.importedKeySetDefault -> ReferentialAction.SET_DEFAULT;
            case DatabaseMetaData.importedKeyRestrict -> ReferentialAction.RESTRICT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Deferrability deferrability(int told) {
        return switch (told) {
            case DatabaseMetaData.importedKeyInitiallyDeferred -> Deferrability.INITIALLY_DEFERRED;
            case DatabaseMetaData.importedKeyInitiallyImmediate -> Deferrability.INITIALLY_IMMEDIATE;
            default -> Deferrability.NOT_DEFERRABLE;
        };
    }
}
