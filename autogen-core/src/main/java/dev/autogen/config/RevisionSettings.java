package dev.autogen.config;

import java.nio.file.Path;

/**
 * Where the revision files are.
 *
 * @param folder absolute folder of the files themselves
 * @param packageName their Java package; empty for the unnamed one
 */
public record RevisionSettings(Path folder, String packageName) {}
