package dev.autogen.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.config.DatabaseUrl;
import dev.autogen.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedUrlTest {

    @ParameterizedTest
    @CsvSource({
        "embedded:postgresql, 18.6.0, 18",
        "embedded:postgresql:17, 17.11.0, 17",
        "embedded:postgresql:14, 14.20.0, 14",
        "embedded:postgresql:16.3, 16.3.0, 16",
        "embedded:postgresql:13.7.1, 13.7.1, 13"
    })
    void aUrlNamesAVersionExactlyOrByItsMajorNumber(String url, String version, String major) {
        EmbeddedUrl embedded = EmbeddedUrl.of(new DatabaseUrl(url));
        assertThat(embedded.version()).isEqualTo(version);
        assertThat(embedded.major()).isEqualTo(major);
    }

    @Test
    void anUnknownMajorVersionNamesTheKnownOnes() {
        assertThatThrownBy(() -> EmbeddedUrl.of(new DatabaseUrl("embedded:postgresql:9")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no known embedded PostgreSQL 9; choose one of 18, 17, 16, 15, 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded:postgresql:latest", "embedded:mysql", "embedded:postgresql:18/shop"})
    void anythingElseIsRefusedWithTheFormThatIsMeant(String url) {
        assertThatThrownBy(() -> EmbeddedUrl.of(new DatabaseUrl(url)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(url)
                .hasMessageContaining("write embedded:postgresql");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64",
        "Linux, aarch64, true, linux-arm64v8-alpine",
        "Mac OS X, aarch64, false, darwin-arm64v8",
        "Mac OS X, x86_64, false, darwin-amd64",
        "Windows 11, amd64, false, windows-amd64"
    })
    void everyPlatformHasItsBinaries(String system, String architecture, boolean alpine, String name) {
        assertThat(Platform.of(system, architecture, alpine).name()).isEqualTo(name);
    }

    @Test
    void aPlatformWithoutBinariesIsNamed() {
        assertThatThrownBy(() -> Platform.of("Linux", "sparcv9", false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no embedded PostgreSQL for Linux on sparcv9");
    }
}
