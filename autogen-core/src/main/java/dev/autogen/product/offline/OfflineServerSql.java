package dev.autogen.product.offline;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.error.UnsupportedException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only a connection would need is refused: of {@link ServerSql}, scripts need the tables of the record alone. */
public abstract class OfflineServerSql implements ServerSql {

    private final String product;
    private final String key;

    /**
     * For one product.
     *
     * @param product its name for people
     * @param key its name in configuration
     */
    protected OfflineServerSql(String product, String key) {
        this.product = product;
        this.key = key;
    }

    private UnsupportedException refused() {
        return OfflineProduct.refused(product, key);
    }

    @Override
    public final String createLease(String table) {
        throw refused();
    }

    @Override
    public final String takeLease(String table) {
        throw refused();
    }

    @Override
    public final String renewLease(String table) {
        throw refused();
    }

    @Override
    public final String releaseLease(String table) {
        throw refused();
    }

    @Override
    public final String fenceLease(String table) {
        throw refused();
    }

    @Override
    public final String leaseHolder(String table) {
        throw refused();
    }

    @Override
    public final List<String> limits(Duration lock, Duration statement, boolean transactionOnly) {
        throw refused();
    }

    @Override
    public final String settings() {
        throw refused();
    }

    @Override
    public final String restore(String name, @Nullable String value) {
        throw refused();
    }

    @Override
    public final String session() {
        throw refused();
    }

    @Override
    public final String blockers() {
        throw refused();
    }

    @Override
    public final boolean missesTable(ServerError error) {
        throw refused();
    }

    @Override
    public final boolean losesConnection(ServerError error) {
        throw refused();
    }

    @Override
    public final boolean lacksLock(ServerError error) {
        throw refused();
    }

    @Override
    public final boolean isTransient(ServerError error) {
        throw refused();
    }
}
