package dev.autogen.diff.rename;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a naming strategy may have made of the classes and attributes behind tables and columns. */
record ModelNames(List<Origin> origins) {

    ModelNames {
        origins = List.copyOf(origins);
    }

    /** The class or collection whose table, under another strategy, would have this name. */
    Optional<String> table(ObjectName table, String name) {
        return of(table, null).stream()
                .filter(origin -> natural(origin.path()).stream()
                        .anyMatch(each -> singular(each).equals(singular(NameLikeness.plain(name)))))
                .map(Origin::path)
                .findFirst();
    }

    /** The attribute whose column, under another strategy, would have this name. */
    Optional<String> column(ObjectName table, String column, String name) {
        String plain = NameLikeness.plain(name);
        return of(table, column).stream()
                .filter(origin -> natural(attribute(origin.path())).stream()
                        .anyMatch(each -> each.equals(plain) || (each + "id").equals(plain)))
                .map(Origin::path)
                .findFirst();
    }

    /** The attributes that a column stands for, without the class. */
    List<String> attributes(ObjectName table, String column) {
        return of(table, column).stream()
                .map(origin -> attribute(origin.path()))
                .distinct()
                .toList();
    }

    /** The embedded attribute that a column is part of, if it is. */
    Optional<String> embedded(ObjectName table, String column) {
        return of(table, column).stream()
                .map(origin -> attribute(origin.path()))
                .filter(path -> path.contains("."))
                .map(path -> path.substring(0, path.lastIndexOf('.')))
                .findFirst();
    }

    private List<Origin> of(ObjectName table, @Nullable String column) {
        return origins.stream()
                .filter(origin -> origin.table().equals(table) && Objects.equals(origin.column(), column))
                .toList();
    }

    /** The path without the class. */
    private static String attribute(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    /** The whole path, and what is left of it as its first parts are cut off. */
    private static List<String> natural(String path) {
        List<String> names = new ArrayList<>();
        for (String rest = path; ; rest = rest.substring(rest.indexOf('.') + 1)) {
            names.add(NameLikeness.plain(rest));
            if (!rest.contains(".")) {
                return names;
            }
        }
    }

    private static String singular(String plain) {
        return NameLikeness.singular(plain);
    }
}
