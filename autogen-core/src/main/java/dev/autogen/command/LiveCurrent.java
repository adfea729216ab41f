package dev.autogen.command;

import dev.autogen.custom.CustomSide;
import dev.autogen.custom.LiveObjects;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.reflect.Sight;
import dev.autogen.runtime.Session;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database behind a connection, which is also the judge. */
final class LiveCurrent implements Current {

    private final Session session;
    private @Nullable JdbcReader reader;
    private int earlier;

    LiveCurrent(Session session) {
        this.session = session;
    }

    @Override
    public Dialect dialect() {
        return session.dialect();
    }

    @Override
    public ServerVersion version() {
        return session.version();
    }

    @Override
    public Database read(Scope scope) {
        earlier += reader == null ? 0 : reader.statements();
        reader = new JdbcReader(session.connection(), session.product(), session.dialect(), scope);
        return reader.read();
    }

    @Override
    public Set<Item> leftOut() {
        return reader().leftOut();
    }

    @Override
    public List<Need> needs() {
        return reader().needs();
    }

    @Override
    public Optional<String> whyUnread(String schema, String table) {
        return reader().whyUnread(schema, table);
    }

    @Override
    public String defaultSchema() {
        return reader().defaultSchema();
    }

    @Override
    public Optional<ObjectName> sequenceBehind(ObjectName table, String column) {
        return reader().sequenceBehind(table, column);
    }

    @Override
    public Sight sight(Database desired, Database current) {
        return reader().sight(desired, current);
    }

    @Override
    public Judgement judge(Database desired, Database current) {
        return new ServerJudge(session.connection(), session.product(), session.dialect()).judge(desired, current);
    }

    @Override
    public CustomSide customs() {
        return new LiveObjects(session.connection());
    }

    @Override
    public int statements() {
        return earlier + reader().statements();
    }

    private JdbcReader reader() {
        if (reader == null) {
            throw new IllegalStateException("nothing has been read yet");
        }
        return reader;
    }
}
