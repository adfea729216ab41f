package dev.autogen.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an application is built with, by its build file, else by the keys that it is configured with. */
final class FrameworkDetection {

    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    private FrameworkDetection() {}

    static Framework of(Path project, ApplicationFiles application) {
        if (buildNames(project, "org.springframework.boot") || application.hasKeysOf("spring")) {
            return Framework.SPRING_BOOT;
        }
        if (buildNames(project, "io.quarkus") || application.hasKeysOf("quarkus")) {
            return Framework.QUARKUS;
        }
        return Framework.NONE;
    }

    private static boolean buildNames(Path project, String group) {
        return BUILD_FILES.stream().map(project::resolve).anyMatch(file -> contains(file, group));
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            // An unreadable build file is the build's to complain about.
            return false;
        }
    }
}
