package dev.autogen.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs scripts for psql, of whose own commands it knows those that our scripts have; it stops at the first error. */
public final class Psql {

    private final Connection connection;
    private final Map<String, String> variables = new HashMap<>();
    private final Deque<Boolean> conditions = new ArrayDeque<>();
    private final StringBuilder buffer = new StringBuilder();
    private final List<String> executed = new ArrayList<>();

    private Psql(Connection connection) {
        this.connection = connection;
    }

    /** Runs a script in a session of its own; the statements that were sent. */
    public static List<String> run(LiveDatabase database, String script) throws SQLException {
        try (Connection connection = database.connect("postgres", "?preferQueryMode=simple")) {
            Psql psql = new Psql(connection);
            psql.run(script);
            return psql.executed;
        }
    }

    /** Whether the tool itself is on this machine. */
    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("psql", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a script with the tool itself; what it said on its error stream. */
    public static String tool(LiveDatabase database, String script, String... options)
            throws IOException, InterruptedException {
        return tool(database.url(), "postgres", "", script, options);
    }

    /** The same in any database. */
    public static String tool(String jdbcUrl, String user, String password, String script, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("psql", "-X", "-q"));
        command.addAll(List.of(options));
        String url = jdbcUrl.substring("jdbc:".length()).replaceFirst("\\?.*", "");
        command.addAll(List.of("-U", user, "-d", url, "-f", "-"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it stopped reading at an error, which it tells
            process.getOutputStream();
        }
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? "" : errors + "exit code " + code;
    }

    private void run(String script) throws SQLException {
        int at = 0;
        while (at < script.length()) {
            char character = script.charAt(at);
            if (script.startsWith("--", at)) {
                at = end(script, "\n", at);
            } else if (script.startsWith("/*", at)) {
                at = copy(script, at, afterComment(script, at));
            } else if (character == '\'') {
                boolean escapes = at > 0 && Character.toLowerCase(script.charAt(at - 1)) == 'e';
                int close = at + 1;
                while (script.charAt(close) != '\'') {
                    close += escapes && script.charAt(close) == '\\' ? 2 : 1;
                }
                at = copy(script, at, close + 1);
            } else if (character == '"') {
                at = copy(script, at, end(script, "\"", at + 1));
            } else if (character == '$' && script.substring(at).matches("(?s)\\$\\w*\\$.*")) {
                String tag = script.substring(at, end(script, "$", at + 1));
                at = copy(script, at, end(script, tag, at + tag.length()));
            } else if (character == '\\') {
                int line = end(script, "\n", at);
                command(script.substring(at, line).strip());
                at = line;
            } else if (character == ';') {
                send();
                at++;
            } else {
                at = copy(script, at, at + 1);
            }
        }
    }

    private int copy(String script, int from, int to) {
        buffer.append(script, from, to);
        return to;
    }

    private static int end(String script, String mark, int from) {
        int found = script.indexOf(mark, from);
        return found < 0 ? script.length() : found + mark.length();
    }

    private static int afterComment(String script, int from) {
        int depth = 0;
        int at = from;
        do {
            if (script.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (script.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0);
        return at;
    }

    private boolean active() {
        return !conditions.contains(false);
    }

    private void send() throws SQLException {
        String sql = buffer.toString();
        buffer.setLength(0);
        if (active() && !sql.isBlank()) {
            executed.add(sql.strip());
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }
    }

    private void command(String command) throws SQLException {
        if (command.startsWith("\\if :")) {
            conditions.push(active() && "t".equals(variables.get(command.substring("\\if :".length()))));
        } else if (command.equals("\\endif")) {
            conditions.pop();
        } else if (command.equals("\\gset") || command.equals("\\gexec")) {
            query(command.equals("\\gset"));
        } else if (!command.equals("\\set ON_ERROR_STOP on")) {
            throw new IllegalArgumentException(command);
        }
    }

    private void query(boolean keep) throws SQLException {
        String sql = buffer.toString();
        buffer.setLength(0);
        if (!active()) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (keep) {
                    variables.put(rows.getMetaData().getColumnLabel(1), rows.getString(1));
                } else {
                    buffer.append(rows.getString(1));
                    send();
                }
            }
        }
    }
}
