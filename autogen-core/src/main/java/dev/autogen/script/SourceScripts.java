package dev.autogen.script;

import dev.autogen.error.RevisionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Revisions as Java files in a folder and below it. They are compiled in memory; what was compiled before, by this version
 * and this Java, is taken from a cache. Other classes in the folder may be used by the revisions; a change to one of
 * them compiles everything again.
 */
public final class SourceScripts implements ScriptSource {

    private final Path folder;
    private final SourceCompiler compiler;
    private final ClassCache cache;
    private final ClassLoader parent;

    /**
     * @param folder where the files are; it need not exist yet
     * @param classPath what they may use besides autogen itself
     * @param cache a folder for compiled classes, made when needed; several folders of revisions may share one
     * @param parent loads what they use: all of {@code classPath}, and autogen as it runs
     */
    public SourceScripts(Path folder, List<Path> classPath, Path cache, ClassLoader parent) {
        this(folder, classPath, cache, parent, ToolProvider::getSystemJavaCompiler);
    }

    SourceScripts(
            Path folder,
            List<Path> classPath,
            Path cache,
            ClassLoader parent,
            Supplier<? extends @Nullable JavaCompiler> compiler) {
        this.folder = folder;
        this.compiler = new SourceCompiler(classPath, compiler);
        String name = Sha256.of(folder.toAbsolutePath().normalize().toString()).substring(0, 16);
        this.cache = new ClassCache(cache.resolve("revisions-" + name + ".zip"));
        this.parent = parent;
    }

    @Override
    public String location() {
        return folder.toString();
    }

    /**
     * @throws RevisionException if a file cannot be read, does not compile (with file, line and the compiler's words), or
     *     holds a revision that cannot be used
     * @throws dev.autogen.error.ConfigurationException if something is to be compiled and this Java has no compiler
     */
    @Override
    public List<Script> load() {
        List<SourceFile> files = SourceFile.under(folder);
        Map<SourceFile, CompiledFile> compiled = compiled(files);
        RevisionClassLoader loader = new RevisionClassLoader(classes(compiled), parent);
        List<Script> scripts = new ArrayList<>();
        compiled.forEach((file, classes) -> scripts.addAll(scripts(file, classes, loader)));
        return scripts;
    }

    private Map<SourceFile, CompiledFile> compiled(List<SourceFile> files) {
        List<SourceFile> shared =
                files.stream().filter(file -> file.message().isEmpty()).toList();
        Map<SourceFile, String> keys = keys(files, shared);
        Map<String, CompiledFile> known = new HashMap<>(cache.read(Set.copyOf(keys.values())));
        List<SourceFile> changed = files.stream()
                .filter(file -> !known.containsKey(keys.get(file)))
                .toList();
        if (!changed.isEmpty()) {
            compile(changed, shared, files).forEach((file, classes) -> known.put(keys.get(file), classes));
            cache.write(known);
        }
        Map<SourceFile, CompiledFile> compiled = new LinkedHashMap<>();
        files.forEach(file -> compiled.put(file, known.get(keys.get(file))));
        return compiled;
    }

    /** Revisions stand alone, but for the shared files; where one uses another all the same, all are compiled together. */
    private Map<SourceFile, CompiledFile> compile(
            List<SourceFile> changed, List<SourceFile> shared, List<SourceFile> all) {
        List<SourceFile> part =
                Stream.concat(changed.stream(), shared.stream()).distinct().toList();
        if (part.size() == all.size()) {
            return compiler.compile(all);
        }
        try {
            return compiler.compile(part);
        } catch (RevisionException e) {
            return compiler.compile(all);
        }
    }

    private Map<SourceFile, String> keys(List<SourceFile> files, List<SourceFile> shared) {
        String[] common = Stream.concat(
                        Stream.of(ToolVersion.current(), Runtime.version().toString()),
                        shared.stream().flatMap(file -> Stream.of(name(file), file.text())))
                .toArray(String[]::new);
        String environment = Sha256.of(common);
        Map<SourceFile, String> keys = new LinkedHashMap<>();
        files.forEach(file -> keys.put(file, Sha256.of(environment, name(file), file.text())));
        return keys;
    }

    private String name(SourceFile file) {
        return folder.relativize(file.path()).toString();
    }

    private static Map<String, byte[]> classes(Map<SourceFile, CompiledFile> compiled) {
        Map<String, byte[]> classes = new HashMap<>();
        Map<String, SourceFile> origins = new HashMap<>();
        compiled.forEach((file, content) -> content.classes().forEach((name, bytes) -> {
            SourceFile other = origins.putIfAbsent(name, file);
            if (other != null) {
                throw new RevisionException(
                        "class " + name + " is both in " + other.path() + " and in " + file.path() + ": rename one");
            }
            classes.put(name, bytes);
        }));
        return classes;
    }

    private static List<Script> scripts(SourceFile file, CompiledFile compiled, ClassLoader loader) {
        List<Script> scripts = new ArrayList<>();
        for (String name : compiled.classes().keySet()) {
            try {
                new RevisionClass(
                                Class.forName(name, false, loader), file.path().toString())
                        .script(file.message().orElse(""), file.checksum())
                        .ifPresent(scripts::add);
            } catch (ClassNotFoundException | LinkageError e) {
                throw new RevisionException(file.path() + ": class " + name + " cannot be loaded: " + e, e);
            }
        }
        return scripts;
    }
}
