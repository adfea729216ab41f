package dev.autogen.hibernate;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/** Hears of every connection that somebody wants. */
final class RecordingDriver implements Driver, AutoCloseable {

    private final List<Driver> others = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** Takes the place of all other drivers. */
    static RecordingDriver register() throws SQLException {
        RecordingDriver driver = new RecordingDriver();
        for (Driver other : Collections.list(DriverManager.getDrivers())) {
            DriverManager.deregisterDriver(other);
            driver.others.add(other);
        }
        DriverManager.registerDriver(driver);
        return driver;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
        for (Driver other : others) {
            DriverManager.registerDriver(other);
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        asked.add(url);
        throw new SQLException("no connection to " + url);
    }

    @Override
    public boolean acceptsURL(String url) {
        return true;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
