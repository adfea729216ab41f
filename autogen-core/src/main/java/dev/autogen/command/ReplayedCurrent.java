package dev.autogen.command;

import dev.autogen.custom.CustomSide;
import dev.autogen.custom.ObjectKinds;
import dev.autogen.custom.Places;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Products;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.reflect.Sight;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.script.Scripts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the revisions make of an empty database, found without one; rules are the judge. */
final class ReplayedCurrent implements Current {

    private final AssumedServer server;
    private final Dialect dialect;
    private final Replay replay;
    private final SequencesBehind sequences;

    ReplayedCurrent(Scripts scripts, AssumedServer server, Products products) {
        this.server = server;
        this.dialect = products.dialect(server.version());
        this.replay = Replay.of(scripts, dialect);
        this.sequences = SequencesBehind.of(scripts, dialect, server.defaultSchema());
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public ServerVersion version() {
        return server.version();
    }

    /** All that the revisions make is theirs: nothing has to be left out, nor could there be more. */
    @Override
    public Database read(Scope scope) {
        return replay.database().seenFrom(server.defaultSchema());
    }

    /** All is read, whatever its name. */
    @Override
    public Set<Item> leftOut() {
        return Set.of();
    }

    @Override
    public List<Need> needs() {
        return List.of();
    }

    @Override
    public Optional<String> whyUnread(String schema, String table) {
        return Optional.empty();
    }

    @Override
    public String defaultSchema() {
        return server.defaultSchema();
    }

    @Override
    public Optional<ObjectName> sequenceBehind(ObjectName table, String column) {
        return sequences.find(table, column);
    }

    /** A history tells all that it does. */
    @Override
    public Sight sight(Database desired, Database current) {
        return new Sight(desired, List.of());
    }

    @Override
    public Judgement judge(Database desired, Database current) {
        return ServerJudge.byRules(desired, current, dialect, "no server was asked");
    }

    @Override
    public CustomSide customs() {
        return new CustomSide() {
            @Override
            public List<CustomObject> read(ObjectKinds kinds, Places places) {
                return replay.database().customs().stream()
                        .filter(object -> kinds.kinds().contains(object.key().kind()))
                        .toList();
            }

            @Override
            public Optional<List<Optional<CustomObject>>> print(
                    ObjectKinds kinds, Places places, List<CustomObject> objects) {
                return Optional.empty();
            }
        };
    }

    @Override
    public int statements() {
        return 0;
    }

    List<Replay.Unseen> unseen() {
        return replay.unseen();
    }
}
