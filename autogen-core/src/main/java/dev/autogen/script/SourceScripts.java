package dev.autogen.script;

import static java.util.Objects.requireNonNull;

import dev.autogen.error.RevisionException;
import dev.autogen.script.KnownFile.KnownRevision;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        this.cache = new ClassCache(cache.resolve("revisions-" + name + ".bin"));
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
        ClassCache.Content cached = cache.read();
        List<SourceFile> shared =
                files.stream().filter(file -> isShared(file, cached)).toList();
        List<String> environment = environment(shared);
        Map<String, KnownFile> known = known(files, cached.in(environment));
        List<SourceFile> changed =
                files.stream().filter(file -> !known.containsKey(name(file))).toList();
        Map<SourceFile, CompiledFile> fresh = changed.isEmpty() ? Map.of() : compile(changed, shared, files);
        RevisionClassLoader loader = new RevisionClassLoader(classes(files, known, fresh), parent);
        fresh.forEach((file, compiled) -> known.put(
                name(file), new KnownFile(file.text(), file.checksum(), compiled, revisions(file, compiled, loader))));
        if (!fresh.isEmpty()) {
            cache.write(environment, known);
        }
        return files.stream()
                .flatMap(file -> scripts(file, requireNonNull(known.get(name(file)), "every file is known"), loader))
                .toList();
    }

    /** Whether it has no revision: the environment that was kept names those. To look for one in a long history takes its time. */
    private boolean isShared(SourceFile file, ClassCache.Content cached) {
        String name = name(file);
        KnownFile before = cached.files().get(name);
        boolean unchanged = before != null && before.text().equals(file.text());
        return unchanged ? cached.environment().contains(name) : file.message().isEmpty();
    }

    /** What is known of those that say what they said, by name. */
    private Map<String, KnownFile> known(List<SourceFile> files, Map<String, KnownFile> cached) {
        Map<String, KnownFile> known = new LinkedHashMap<>();
        for (SourceFile file : files) {
            KnownFile before = cached.get(name(file));
            if (before != null && before.text().equals(file.text())) {
                known.put(name(file), before);
            }
        }
        return known;
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

    /** What every file is compiled with: a change in it compiles everything again. */
    private List<String> environment(List<SourceFile> shared) {
        return Stream.concat(
                        Stream.of(ToolVersion.current(), Runtime.version().toString()),
                        shared.stream().flatMap(file -> Stream.of(name(file), file.text())))
                .toList();
    }

    private String name(SourceFile file) {
        return folder.relativize(file.path()).toString();
    }

    private Map<String, byte[]> classes(
            List<SourceFile> files, Map<String, KnownFile> known, Map<SourceFile, CompiledFile> fresh) {
        Map<String, byte[]> classes = new HashMap<>();
        Map<String, SourceFile> origins = new HashMap<>();
        for (SourceFile file : files) {
            KnownFile before = known.get(name(file));
            CompiledFile compiled = before == null ? fresh.get(file) : before.compiled();
            requireNonNull(compiled, "every file is compiled").classes().forEach((name, bytes) -> {
                SourceFile other = origins.putIfAbsent(name, file);
                if (other != null) {
                    throw new RevisionException("class " + name + " is both in " + other.path() + " and in "
                            + file.path() + ": rename one");
                }
                classes.put(name, bytes);
            });
        }
        return classes;
    }

    private static List<KnownRevision> revisions(SourceFile file, CompiledFile compiled, ClassLoader loader) {
        return compiled.classes().keySet().stream()
                .flatMap(name -> script(file, name, file.checksum(), loader).stream()
                        .map(script -> new KnownRevision(name, script.node())))
                .toList();
    }

    /** Their classes are loaded when their code is first asked for: most commands only want to know the graph. */
    private static Stream<Script> scripts(SourceFile file, KnownFile known, ClassLoader loader) {
        return known.revisions().stream()
                .map(revision -> new Script(
                        revision.node(),
                        file.path().toString(),
                        known.checksum(),
                        () -> loaded(file, revision.className(), loader, RevisionClass::code)
                                .get()));
    }

    private static Optional<Script> script(SourceFile file, String className, String checksum, ClassLoader loader) {
        return loaded(
                file, className, loader, each -> each.script(file.message().orElse(""), checksum));
    }

    private static <T> T loaded(
            SourceFile file, String className, ClassLoader loader, Function<RevisionClass, T> reading) {
        try {
            return reading.apply(new RevisionClass(
                    Class.forName(className, false, loader), file.path().toString()));
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RevisionException(file.path() + ": class " + className + " cannot be loaded: " + e, e);
        }
    }
}
