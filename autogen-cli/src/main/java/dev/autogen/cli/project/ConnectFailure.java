package dev.autogen.cli.project;

import dev.autogen.config.ConnectionSettings;
import dev.autogen.config.DatabaseUrl;
import dev.autogen.config.Secret;
import dev.autogen.error.AutogenException;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.ReflectionException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a failed connect means to the user. The password is in no message. */
final class ConnectFailure {

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String REFUSED_LOGIN = "28";

    private ConnectFailure() {}

    static AutogenException of(SQLException failure, ConnectionSettings settings) {
        String server = ServerName.of(settings.url());
        if (causedBy(failure, UnknownHostException.class)) {
            return new ConfigurationException(
                    "the host of " + server + " is unknown: correct url; user and password are keys of their own",
                    failure);
        }
        if (causedBy(failure, ConnectException.class)
                || causedBy(failure, NoRouteToHostException.class)
                || causedBy(failure, SocketTimeoutException.class)) {
            return new ReflectionException("no server answers at " + server + ": start it, or correct url", failure);
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String said = said(failure, settings.password());
        if (state.startsWith(REFUSED_LOGIN) || said.contains("no password was provided")) {
            String user = settings.username() == null ? "the user of url" : "'" + settings.username() + "'";
            return new ConfigurationException(
                    "the server at " + server + " does not let " + user
                            + " in: check username and password (AUTOGEN_USERNAME, AUTOGEN_PASSWORD). It said: " + said,
                    failure);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return new ConfigurationException(
                    "the database of url " + settings.url()
                            + " does not exist: create it, or correct url. The server said: " + said,
                    failure);
        }
        return new ReflectionException("cannot connect to " + settings.url() + ": " + said, failure);
    }

    private static String said(SQLException failure, @Nullable Secret password) {
        String text = DatabaseUrl.redact(String.valueOf(failure.getMessage()));
        return password == null || password.reveal().isEmpty() ? text : text.replace(password.reveal(), "***");
    }

    private static boolean causedBy(Throwable failure, Class<? extends Exception> kind) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
