package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runtime.RunListener;
import dev.autogen.script.ClassPathScripts;
import org.junit.jupiter.api.Test;

class ShippedRevisionsTest {

    @Test
    void anApplicationUpgradesItsDatabaseFromItsClassPath() {
        ProjectDatabase database = ProjectDatabase.of(getClass());
        Environment environment = Environment.withoutModel(
                database.source(),
                new ClassPathScripts("dev.autogen.command.shipped", getClass().getClassLoader()));

        assertThat(new UpgradeCommand(environment)
                        .run("head", RunListener.SILENT)
                        .to())
                .containsExactly("shipped1");
        assertThat(database.tables()).contains("parcel");
        assertThat(database.rows("select message, checksum from autogen_history"))
                .containsExactly("Create parcel|null");

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(database.tables()).doesNotContain("parcel");
    }
}
