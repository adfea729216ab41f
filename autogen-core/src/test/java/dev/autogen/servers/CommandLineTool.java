package dev.autogen.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.tools.RunScript;

/** What a person runs scripts with on a kind of server. */
public interface CommandLineTool {

    /**
     * Runs a script.
     *
     * @param options further ones of the tool
     * @return what it complained of; empty where all went well
     */
    String run(TestDatabase database, String script, String... options) throws IOException, InterruptedException;

    /** That of a server, where it is on this machine. */
    static Optional<CommandLineTool> of(TestServer server) {
        return switch (server.product().name()) {
            case "mariadb", "mysql" ->
                ServerProcess.onPath("mariadb").isPresent() ? Optional.of(new FamilyClient()) : Optional.empty();
            case "h2" -> Optional.of(new RunScriptTool());
            default -> Optional.empty();
        };
    }

    /** The tool in H2's own jar, in this process, whose memory the database is in. */
    final class RunScriptTool implements CommandLineTool {

        @Override
        public String run(TestDatabase database, String script, String... options) throws IOException {
            Path file = Files.createTempFile("autogen", ".sql");
            try {
                Files.writeString(file, script);
                new RunScript().runTool("-url", database.url(), "-script", file.toString());
                return "";
            } catch (SQLException e) {
                return String.valueOf(e.getMessage());
            } finally {
                Files.delete(file);
            }
        }
    }

    /** The client of MariaDB, which speaks to MySQL as well as its own. */
    final class FamilyClient implements CommandLineTool {

        private static final Pattern URL = Pattern.compile("jdbc:\\w+://([^:/]+):(\\d+)/(\\w+)\\?(.*)");

        @Override
        public String run(TestDatabase database, String script, String... options)
                throws IOException, InterruptedException {
            Matcher url = URL.matcher(database.url());
            if (!url.matches()) {
                throw new IllegalArgumentException(database.url());
            }
            List<String> command = new ArrayList<>(List.of("mariadb", "--no-defaults"));
            command.addAll(List.of(options));
            command.addAll(List.of(
                    "-h" + url.group(1), "-P" + url.group(2), "-u" + parameter(url.group(4), "user"), url.group(3)));
            return run(command, Map.of("MYSQL_PWD", parameter(url.group(4), "password")), script);
        }

        private static String parameter(String parameters, String name) {
            Matcher matcher = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(parameters);
            return matcher.find() ? matcher.group(1) : "";
        }

        private static String run(List<String> command, Map<String, String> environment, String script)
                throws IOException, InterruptedException {
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
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
    }
}
