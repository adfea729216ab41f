package dev.autogen.script;

import java.util.Map;
import java.util.TreeMap;

/**
 * The classes that a source file was compiled to.
 *
 * @param classes bytes of the class files by binary name
 */
record CompiledFile(Map<String, byte[]> classes) {

    CompiledFile {
        classes = new TreeMap<>(classes);
    }
}
