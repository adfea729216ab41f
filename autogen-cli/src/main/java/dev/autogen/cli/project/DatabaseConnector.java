package dev.autogen.cli.project;

import dev.autogen.config.ConnectionSettings;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.Products;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Connects to a database with the driver that the project brings, or else with the tool's own. {@code DriverManager} is
 * not asked, because it passes over drivers of other loaders.
 */
public final class DatabaseConnector {

    private final @Nullable ClassLoader project;
    private volatile @Nullable Driver last;

    /** @param project where the project's drivers are; null if there is no project at hand */
    public DatabaseConnector(@Nullable ClassLoader project) {
        this.project = project;
    }

    /**
     * An open connection.
     *
     * @throws ConfigurationException if no driver takes the URL, or the server refuses what is configured
     * @throws dev.autogen.error.ReflectionException if no server answers
     * @throws dev.autogen.error.UnsupportedException if the URL leads to a database that autogen knows without a server alone
     */
    public Connection connect(ConnectionSettings settings) {
        String url = settings.url().text();
        Products.requireLive(url);
        Driver driver = driver(url).orElseThrow(() -> noDriver(settings));
        Properties properties = new Properties();
        if (settings.username() != null) {
            properties.setProperty("user", settings.username());
        }
        if (settings.password() != null) {
            properties.setProperty("password", settings.password().reveal());
        }
        try {
            @Nullable Connection connection = driver.connect(url, properties);
            if (connection == null) {
                throw noDriver(settings);
            }
            return connection;
        } catch (SQLException e) {
            throw ConnectFailure.of(e, settings);
        }
    }

    private static ConfigurationException noDriver(ConnectionSettings settings) {
        return new ConfigurationException("no JDBC driver takes url " + settings.url()
                + ": correct it, or add a driver for " + ServerName.kind(settings.url())
                + " to the project's dependencies, in a scope other than test");
    }

    /** The driver of the last connection is asked first: looking for one goes through every jar. */
    private Optional<Driver> driver(String url) {
        Driver known = last;
        if (known != null && accepts(known, url)) {
            return Optional.of(known);
        }
        Optional<Driver> own = project == null ? Optional.empty() : find(url, project);
        Optional<Driver> found = own.or(() -> find(url, DatabaseConnector.class.getClassLoader()));
        last = found.orElse(known);
        return found;
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            // A driver that will not say is not the one.
            System.getLogger(DatabaseConnector.class.getName()).log(System.Logger.Level.DEBUG, "driver", e);
            return false;
        }
    }

    private static Optional<Driver> find(String url, ClassLoader loader) {
        Iterator<Driver> drivers = ServiceLoader.load(Driver.class, loader).iterator();
        while (true) {
            try {
                if (!drivers.hasNext()) {
                    return Optional.empty();
                }
                Driver driver = drivers.next();
                if (driver.acceptsURL(url)) {
                    return Optional.of(driver);
                }
            } catch (ServiceConfigurationError | SQLException e) {
                // A driver that does not load, or will not say, is not the one: the next is asked.
                System.getLogger(DatabaseConnector.class.getName()).log(System.Logger.Level.DEBUG, "driver", e);
            }
        }
    }
}
