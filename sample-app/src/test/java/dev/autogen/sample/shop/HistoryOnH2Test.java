package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CurrentCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.ScriptCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Starting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryOnH2Test extends HistoryOnAnyH2 {

    private List<String> content(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(folder));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("script nodata nopasswords nosettings")) {
            List<String> content = new ArrayList<>();
            while (rows.next()) {
                content.add(rows.getString(1).replaceAll("CONSTRAINT_[0-9A-F_]+", "CONSTRAINT_"));
            }
            content.removeIf(line -> line.contains("AUTOGEN_"));
            return content.stream().sorted().toList();
        }
    }

    private void runScript(String script) throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        new RunScript().runTool("-url", url(folder), "-script", file.toString());
    }

    @Test
    void asAScriptTheHistoryMakesTheSameAndUnmakesIt(@TempDir Path other) throws IOException, SQLException {
        new UpgradeCommand(environment(other)).run("head", RunListener.SILENT);
        Environment here = environment(folder);
        ScriptCommand scripts = new ScriptCommand(here, new AssumedServer(new ServerVersion("H2", 2, 5), "public"));

        runScript(scripts.upgrade("head", Starting.AT_ITS_BEGINNING));
        assertThat(content(folder)).isEqualTo(content(other));
        assertThat(new CurrentCommand(here).run().atHead()).isTrue();
        assertThat(new CheckCommand(here).run().operations())
                .isEqualTo(new CheckCommand(environment(other)).run().operations());
        requireHibernateAcceptsIt();

        runScript(scripts.downgrade("head:base", Starting.AT_ITS_BEGINNING));
        try (Connection connection = DriverManager.getConnection(url(folder))) {
            assertThat(tables(connection)).allMatch(table -> table.startsWith("autogen_"));
        }
        new UpgradeCommand(here).run("head", RunListener.SILENT);
    }
}
