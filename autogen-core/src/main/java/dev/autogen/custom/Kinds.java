package dev.autogen.custom;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.ObjectKey;
import java.util.List;

/** All kinds that plugins know of a database. */
final class Kinds {

    private final List<ObjectKinds> all;
    private final String dialect;

    Kinds(List<ObjectKinds> all, String dialect) {
        this.all = all.stream().filter(kinds -> kinds.understands(dialect)).toList();
        this.dialect = dialect;
    }

    List<ObjectKinds> all() {
        return all;
    }

    /**
     * Who knows of an object.
     *
     * @throws ConfigurationException if nobody does, or several do
     */
    ObjectKinds of(ObjectKey key) {
        List<ObjectKinds> found =
                all.stream().filter(kinds -> kinds.kinds().contains(key.kind())).toList();
        if (found.size() > 1) {
            throw new ConfigurationException("several plugins know objects of the kind '" + key.kind() + "': "
                    + found.get(0).getClass().getName() + " and "
                    + found.get(1).getClass().getName() + "; leave one of them out");
        }
        if (found.isEmpty()) {
            throw new ConfigurationException("no plugin knows objects of the kind '" + key.kind() + "' of " + dialect
                    + ", such as " + key
                    + ": put one that does on the class path of the project ('autogen plugins' lists"
                    + " those that are), or do not declare it");
        }
        return found.get(0);
    }
}
