package dev.autogen.sample.objects;

import dev.autogen.custom.ObjectKinds;
import dev.autogen.custom.Places;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.CustomChange;
import dev.autogen.operation.SqlContext;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.ObjectKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How these objects are read, printed, created, replaced and dropped. */
final class PostgresObjects implements ObjectKinds {

    private static final String POSTGRESQL = "postgresql";

    @Override
    public Set<String> kinds() {
        return Set.of(View.KIND, MaterializedView.KIND, Function.KIND, Trigger.KIND, Policy.KIND, RowSecurity.KIND);
    }

    @Override
    public boolean understands(String dialect) {
        return dialect.equals(POSTGRESQL);
    }

    @Override
    public List<CustomObject> read(Connection connection, Places places) throws SQLException {
        return List.copyOf(new Catalog(connection, places.all(), places::name).read());
    }

    @Override
    public List<Optional<CustomObject>> print(Connection connection, Places places, List<CustomObject> objects)
            throws SQLException {
        List<PostgresObject> own =
                objects.stream().map(PostgresObject.class::cast).toList();
        Map<ObjectKey, PostgresObject> printed = new HashMap<>();
        for (Scratch scratch : Scratch.of(own)) {
            for (PostgresObject each : scratch.print(connection, places)) {
                printed.put(each.key(), each);
            }
        }
        List<Optional<CustomObject>> answers = new ArrayList<>();
        own.forEach(object -> answers.add(Optional.ofNullable(printed.get(object.key()))));
        return answers;
    }

    @Override
    public CustomChange create(CustomObject object) {
        return new CreateObject((PostgresObject) object);
    }

    @Override
    public CustomChange drop(CustomObject object) {
        return new DropObject((PostgresObject) object);
    }

    @Override
    public Optional<CustomChange> replace(CustomObject before, CustomObject after, Optional<CustomObject> printed) {
        PostgresObject made = (PostgresObject) after;
        return made.replaces((PostgresObject) before, (PostgresObject) printed.orElse(after))
                ? Optional.of(new ReplaceObject((PostgresObject) before, made))
                : Optional.empty();
    }

    /** @throws UnsupportedException if the database is another */
    static void requirePostgres(CustomChange change, SqlContext context) {
        if (!context.dialect().equals(POSTGRESQL)) {
            throw new UnsupportedException(
                    "'" + change.describe() + "' is only known for " + POSTGRESQL + ", not for " + context.dialect());
        }
    }
}
