package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RevisionFolderTest {

    private static final Path PROJECT = Path.of("/p").toAbsolutePath();

    @Test
    void nothingGivenIsThePackageRevisionsInTheSources() {
        assertSettings(null, null, "src/main/java/revisions", "revisions");
    }

    @Test
    void thePackageSaysTheFolder() {
        assertSettings(null, "com.acme.revisions", "src/main/java/com/acme/revisions", "com.acme.revisions");
    }

    @Test
    void theFolderSaysThePackage() {
        assertSettings("src/main/java/com/acme", null, "src/main/java/com/acme", "com.acme");
        assertSettings("./src/test/java/x/", null, "src/test/java/x", "x");
        assertSettings("src/main/java", null, "src/main/java", "");
        assertSettings("db/revisions", null, "db/revisions", "db.revisions");
        assertSettings("db-revisions", null, "db-revisions", "revisions");
    }

    @Test
    void bothAreTakenAsTheyAre() {
        assertSettings("db", "com.acme", "db", "com.acme");
    }

    private static void assertSettings(
            @Nullable String folder, @Nullable String packageName, String expectedFolder, String expectedPackage) {
        assertThat(new RevisionFolder(folder, packageName, null, null).in(PROJECT))
                .isEqualTo(new RevisionSettings.Place(PROJECT.resolve(expectedFolder), expectedPackage));
    }
}
