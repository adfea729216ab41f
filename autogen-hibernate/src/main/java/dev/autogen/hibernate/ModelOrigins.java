package dev.autogen.hibernate;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Which class or attribute each table and column comes from, and what those say of former names. */
final class ModelOrigins {

    private final MetadataImplementor metadata;
    private final Map<org.hibernate.mapping.Table, Table> tables;
    private final Dialect dialect;
    private final Set<Origin> origins = new LinkedHashSet<>();

    /**
     * @param metadata the complete mapping
     * @param tables what its tables were read as, columns in the same order
     * @param dialect the database's rules for names
     */
    ModelOrigins(MetadataImplementor metadata, Map<org.hibernate.mapping.Table, Table> tables, Dialect dialect) {
        this.metadata = metadata;
        this.tables = tables;
        this.dialect = dialect;
    }

    List<Origin> read() {
        for (PersistentClass entity : metadata.getEntityBindings()) {
            PersistentClass parent = entity.getSuperclass();
            Formerly formerly = new Formerly(classOf(entity));
            String name = simpleName(entity);
            if (parent == null || !parent.getTable().equals(entity.getTable())) {
                table(entity.getTable(), name, formerly.ofClass());
            }
            if (parent == null && entity.getIdentifierProperty() != null) {
                property(entity.getIdentifierProperty(), name, formerly);
            } else if (parent == null && entity.getIdentifier() instanceof Component key) {
                key.getProperties().forEach(each -> property(each, name, formerly));
            }
            entity.getProperties().forEach(each -> property(each, name, formerly));
            for (Join join : entity.getJoins()) {
                join.getProperties().forEach(each -> property(each, name, formerly));
            }
        }
        return List.copyOf(origins);
    }

    private static @Nullable Class<?> classOf(PersistentClass entity) {
        return entity.hasPojoRepresentation() ? entity.getMappedClass() : null;
    }

    private static String simpleName(PersistentClass entity) {
        String name = entity.getClassName() == null ? entity.getEntityName() : entity.getClassName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private void property(Property property, String owner, Formerly formerly) {
        String path = owner + "." + property.getName();
        @Nullable String former = formerly.ofAttribute(property.getName());
        Value value = property.getValue();
        if (value instanceof Component component) {
            component(component, path, former);
        } else if (value instanceof Collection collection) {
            collection(collection, owner, path, former);
        } else {
            columns(value, path, former, property.getName());
        }
    }

    private void component(Component component, String path, @Nullable String former) {
        List<org.hibernate.mapping.Column> columns = columnsOf(component);
        if (former != null) {
            if (columns.size() != 1) {
                throw severalColumns(path, former);
            }
            columns(component, path, former, "");
        }
        Formerly parts = new Formerly(
                component.isDynamic() || component.getComponentClassName() == null
                        ? null
                        : component.getComponentClass());
        component.getProperties().forEach(each -> property(each, path, parts));
    }

    private void collection(Collection collection, String owner, String path, @Nullable String former) {
        boolean ownTable = !collection.isOneToMany() && !collection.isInverse();
        if (ownTable) {
            table(collection.getCollectionTable(), path, former);
            String element = collection.getElement() instanceof Component ? "" : path;
            if (collection.getElement() instanceof Component component) {
                component(component, path, null);
            } else {
                columns(collection.getElement(), element, null, "");
            }
        }
        if (collection.getKey() != null && !collection.isInverse()) {
            columns(collection.getKey(), path + "." + owner, ownTable ? null : former, "");
        }
        if (collection instanceof IndexedCollection indexed && indexed.getIndex() != null && ownTable) {
            columns(indexed.getIndex(), path + ".key", null, "");
        }
    }

    private void columns(Value value, String path, @Nullable String former, String attribute) {
        List<org.hibernate.mapping.Column> columns = columnsOf(value);
        if (former != null && columns.size() > 1) {
            throw severalColumns(path, former);
        }
        Table table = tables.get(value.getTable());
        if (table == null) {
            return;
        }
        List<org.hibernate.mapping.Column> all =
                new ArrayList<>(value.getTable().getColumns());
        for (org.hibernate.mapping.Column column : columns) {
            int position = all.indexOf(column);
            if (position >= 0) {
                Column read = table.columns().get(position);
                origins.add(new Origin(
                        table.name(),
                        read.name(),
                        path,
                        former == null ? null : prefixed(read.name(), attribute, exact(former))));
            }
        }
    }

    /** A value may be made of formulas too, of which {@link Value#getColumns} does not want to know. */
    private static List<org.hibernate.mapping.Column> columnsOf(Value value) {
        return value.getSelectables().stream()
                .filter(org.hibernate.mapping.Column.class::isInstance)
                .map(org.hibernate.mapping.Column.class::cast)
                .toList();
    }

    private static ConfigurationException severalColumns(String path, String former) {
        return new ConfigurationException("@RenamedFrom(\"" + former + "\") of " + path
                + ": the attribute has several columns, and it is not said which one; put it on the attributes of the"
                + " embeddable, or say --rename TABLE.OLD=NEW");
    }

    private void table(org.hibernate.mapping.Table model, String path, @Nullable String former) {
        Table table = tables.get(model);
        if (table != null) {
            origins.add(new Origin(table.name(), null, path, former == null ? null : exact(former)));
        }
    }

    /** A name as annotations write it. */
    private String exact(String name) {
        boolean quoted = name.length() > 2
                && ((name.startsWith("\"") && name.endsWith("\"")) || (name.startsWith("`") && name.endsWith("`")));
        return quoted
                ? dialect.truncate(name.substring(1, name.length() - 1).replace("\"\"", "\""))
                : dialect.fold(name);
    }

    /** The attribute of an embeddable gives a former name to each of its columns, of which some have a prefix. */
    private static String prefixed(String column, String attribute, String former) {
        String plain = plain(column);
        String own = plain(attribute);
        if (own.isEmpty() || plain.equals(own) || !plain.endsWith(own)) {
            return former;
        }
        int start = column.length();
        for (int left = own.length(); left > 0; ) {
            start--;
            left -= Character.isLetterOrDigit(column.charAt(start)) ? 1 : 0;
        }
        return column.substring(0, start) + former;
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
