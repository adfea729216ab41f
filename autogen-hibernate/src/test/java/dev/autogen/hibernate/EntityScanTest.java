package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import dev.autogen.hibernate.farm.Initialized;
import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityScanTest {

    private static final String FARM = "dev.autogen.hibernate.farm";
    private static final String[] ANIMALS = {FARM, FARM + ".Cow", FARM + ".WeightConverter", FARM + ".barn.Stall"};

    @TempDir
    Path folder;

    @Test
    void aPackageIsSearchedWithThePackagesBelowIt() {
        assertThat(scan().resolve(List.of(FARM))).containsExactlyInAnyOrder(ANIMALS);
        assertThat(scan().resolve(List.of(FARM + ".barn"))).containsExactly(FARM + ".barn.Stall");
    }

    @Test
    void onlyTheGivenFoldersAndJarsAreSearched() throws IOException {
        Path classes = folder.resolve("classes");
        Path jar = Project.farm(classes).jar(folder.resolve("farm.jar"));

        assertThat(scan(classes).resolve(List.of(FARM))).containsExactlyInAnyOrder(ANIMALS);
        assertThat(scan(jar).resolve(List.of(FARM))).containsExactlyInAnyOrder(ANIMALS);
        Path elsewhere = folder.resolve("elsewhere");
        assertThatThrownBy(() -> scan(elsewhere).resolve(List.of(FARM)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(FARM)
                .hasMessageContaining(elsewhere.toString());
    }

    @Test
    void aFileThatIsNoClassIsNamed() throws IOException {
        Path classes = Project.farm(folder.resolve("classes")).root();
        Path broken = classes.resolve(FARM.replace('.', '/')).resolve("Torn.class");
        Files.write(broken, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0});

        assertThatThrownBy(() -> scan(classes).resolve(List.of(FARM)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(broken.toString())
                .hasMessageContaining("compile it again");
    }

    @Test
    void whatAnAnnotationSaysIsSteppedOver() throws IOException {
        Path classes = Path.of(URI.create(EntityScanTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (ScanResult oracle = new ClassGraph()
                .overrideClasspath(classes)
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .scan()) {
            for (ClassFile file : new ClassFolder(classes).in("dev.autogen.hibernate.zoo")) {
                ClassInfo expected = oracle.getClassInfo(file.name());
                if (expected != null) {
                    assertThat(file.annotations())
                            .as(file.name())
                            .containsAll(expected.getAnnotationInfo().directOnly().stream()
                                    .map(AnnotationInfo::getName)
                                    .filter(name -> name.startsWith("jakarta.persistence."))
                                    .toList());
                }
            }
        }
    }

    @Test
    void noClassIsLoadedOrInitialised() throws IOException {
        List<String> loaded = new ArrayList<>();
        Path classes = Project.farm(folder.resolve("classes")).root();
        try (URLClassLoader recording =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null) {
                    @Override
                    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                        loaded.add(name);
                        return super.loadClass(name, resolve);
                    }
                }) {
            assertThat(new EntityScan(recording, List.of()).resolve(List.of(FARM)))
                    .containsExactlyInAnyOrder(ANIMALS);
        }

        assertThat(loaded).noneMatch(name -> name.startsWith(FARM));
        assertThat(Initialized.classes()).isEmpty();
    }

    @Test
    void aClassIsTakenByItsNameAlsoWithinAnother() {
        String zoo = "dev.autogen.hibernate.zoo.IdentifierZoo";
        assertThat(scan().resolve(List.of(FARM + ".Cow", zoo + ".Identity.Customer", zoo + "$Uuid$Customer")))
                .containsExactly(FARM + ".Cow", zoo + "$Identity$Customer", zoo + "$Uuid$Customer");
    }

    @Test
    void aNameThatStandsForNothingIsNamed() {
        assertThatThrownBy(() -> scan().resolve(List.of("com.acme.Custmer")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'com.acme.Custmer'");
    }

    private static EntityScan scan(Path... roots) {
        return new EntityScan(EntityScanTest.class.getClassLoader(), List.of(roots));
    }
}
