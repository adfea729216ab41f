package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import dev.autogen.rewrite.RewriterNames;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsLoaderTest {

    @TempDir
    Path folder;

    @Test
    void pluginsOfJarsComeByNameAndTheProjectsOwnComesLast() throws IOException {
        Extensions extensions = load(Own.class.getName(), Second.class, First.class);

        assertThat(extensions.plugins())
                .extracting(Extensions.ActivePlugin::name)
                .containsExactly("first", Second.class.getName(), Own.class.getName());
        assertThat(extensions.plugins().get(2).origin()).isEqualTo("autogen.properties:4");
    }

    @Test
    void aPluginThatIsAlsoTheConfigurationIsAskedOnce() throws IOException {
        assertThat(load(Own.class.getName(), Own.class).plugins()).hasSize(1);
    }

    @Test
    void withoutAnyThereIsNothing() throws IOException {
        assertThat(load(null).plugins()).isEmpty();
    }

    @Test
    void aClassThatIsNotThereIsNamedWithThePlaceThatNamesIt() {
        assertThatThrownBy(() -> load("com.example.Missing"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "autogen.properties:4: there is no class com.example.Missing on the class path of the project;"
                                + " compile it, or correct the name");
    }

    @Test
    void aClassThatIsNoPluginIsToldWhatToBe() {
        assertThatThrownBy(() -> load(String.class.getName()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("autogen.properties:4: java.lang.String is no dev.autogen.config.AutogenPlugin: let it"
                        + " implement that");
    }

    @Test
    void aConstructorThatFailsIsReportedWithItsCause() {
        assertThatThrownBy(() -> load(Unmakeable.class.getName()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("autogen.properties:4: ")
                .hasMessageContaining("no licence");
    }

    @Test
    void aPluginThatFailsIsNamed() {
        assertThatThrownBy(() -> load(null, Failing.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(Failing.class.getName())
                .hasMessageContaining("not today");
    }

    private Extensions load(@Nullable String configuration, Class<?>... installed) throws IOException {
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.write(
                services.resolve(AutogenPlugin.class.getName()),
                Stream.of(installed).map(Class::getName).toList());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return new ExtensionsLoader(loader)
                    .load(new PluginSettings(
                            configuration, new Origin("autogen.properties:4"), RewriterNames.standard()));
        }
    }

    public static class First implements AutogenPlugin {
        @Override
        public String name() {
            return "first";
        }

        @Override
        public void configure(ExtensionsBuilder autogen) {}
    }

    public static class Second implements AutogenPlugin {
        @Override
        public void configure(ExtensionsBuilder autogen) {}
    }

    public static class Own implements AutogenPlugin {
        @Override
        public void configure(ExtensionsBuilder autogen) {}
    }

    public static class Unmakeable implements AutogenPlugin {
        public Unmakeable() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public void configure(ExtensionsBuilder autogen) {}
    }

    public static class Failing implements AutogenPlugin {
        @Override
        public void configure(ExtensionsBuilder autogen) {
            throw new IllegalStateException("not today");
        }
    }
}
