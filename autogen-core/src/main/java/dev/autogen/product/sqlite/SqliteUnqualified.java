package dev.autogen.product.sqlite;

import dev.autogen.operation.Operation;
import dev.autogen.schema.ObjectName;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values without the schemas of the names in them, as Hibernate leaves them out where a database has none. They are records of
 * records, so that a new operation needs nothing here.
 */
final class SqliteUnqualified {

    private SqliteUnqualified() {}

    static Operation of(Operation operation) {
        return (Operation) value(operation);
    }

    private static Object value(Object value) {
        if (value instanceof ObjectName name) {
            return name.schema(null);
        } else if (value instanceof List<?> list) {
            return list.stream().map(SqliteUnqualified::value).toList();
        }
        return value instanceof Record record && isOurs(record) ? made(record) : value;
    }

    /** What others wrote may be anything. */
    private static boolean isOurs(Record record) {
        Package room = record.getClass().getPackage();
        return room.equals(Operation.class.getPackage()) || room.equals(ObjectName.class.getPackage());
    }

    private static Object made(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object before = components[i].getAccessor().invoke(record);
                values[i] = before == null ? null : value(before);
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + record.getClass().getSimpleName() + " again", e);
        }
    }
}
