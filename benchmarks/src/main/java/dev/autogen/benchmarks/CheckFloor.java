package dev.autogen.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.LogManager;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * What a check cannot save, as a process: Hibernate's metadata the way Hibernate builds them, and the rows of the catalog,
 * one after the other, without a line of autogen.
 */
public final class CheckFloor {

    private CheckFloor() {}

    /**
     * Does it once.
     *
     * @param arguments URL, number of tables, file of the queries
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        LogManager.getLogManager().reset();
        metadata(Integer.parseInt(arguments[1]));
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            Queries.read(Path.of(arguments[2])).consume(connection);
        }
        // As the command line ends: Hibernate may leave threads behind.
        System.exit(0);
    }

    private static void metadata(int tables) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .applySetting("jakarta.persistence.database-major-version", "18")
                .applySetting("hibernate.hbm2ddl.auto", "none")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        new GeneratedModel(tables, GeneratedModel.State.UNCHANGED)
                .classes()
                .forEach(name -> sources.addAnnotatedClassName(GeneratedModel.PACKAGE + "." + name));
        Metadata metadata = sources.buildMetadata();
        if (metadata.getEntityBindings().size() != tables) {
            throw new IllegalStateException("the floor has read another model");
        }
    }
}
