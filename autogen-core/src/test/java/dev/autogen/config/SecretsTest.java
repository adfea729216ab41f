package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "jdbc:postgresql://h/d?user=a&password=s jdbc:postgresql://h/d?user=a&password=***",
                "jdbc:postgresql://h/d?sslpassword=s&x=1 jdbc:postgresql://h/d?sslpassword=***&x=1",
                "jdbc:postgresql://a:s@h/d jdbc:postgresql://a:***@h/d",
                "jdbc:postgresql://a:s/@s@h/d jdbc:postgresql://a:***@h/d",
                "jdbc:mysql://a:s:s@h:1/d?PASSWORD=s jdbc:mysql://a:***@h:1/d?PASSWORD=***",
                "jdbc:sqlserver://h;user=a;password=s;x=1 jdbc:sqlserver://h;user=a;password=***;x=1",
                "jdbc:oracle:thin:a/s@//h:1/d jdbc:oracle:thin:a/***@//h:1/d",
                "jdbc:mysql://address=(user=a)(password=s)/d jdbc:mysql://address=(user=a)(password=***)/d",
                "jdbc:postgresql://h:5432/d?options=a@b jdbc:postgresql://h:5432/d?options=a@b",
                "jdbc:postgresql://h:5432/d jdbc:postgresql://h:5432/d"
            })
    void aUrlIsPrintedWithoutItsPassword(String url, String printed) {
        assertThat(new DatabaseUrl(url)).hasToString(printed);
    }

    @Test
    void theConfigurationPrintsNoPassword(@TempDir Path folder) {
        Configuration configuration = new ProjectFolder(folder)
                .file(
                        "autogen.properties",
                        "url = jdbc:postgresql://h/d?password=hunter2",
                        "password = hunter2",
                        "hibernate.connection.password = hunter2")
                .load();

        assertThat(configuration.toString()).contains("jdbc:postgresql://h/d").doesNotContain("hunter2");
        assertThat(configuration.database().connection().toString()).doesNotContain("hunter2");
    }
}
