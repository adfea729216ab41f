package dev.autogen.script;

import dev.autogen.Migration;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.RevisionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Compiles revisions in memory, for the Java that runs. */
final class SourceCompiler {

    private static final int ERRORS_SHOWN = 5;

    /** No annotation processors of the project run over revisions, and their warnings interest nobody here. */
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-nowarn", "-Xlint:none");

    private final List<Path> classPath;
    private final Supplier<? extends @Nullable JavaCompiler> compiler;

    SourceCompiler(List<Path> classPath, Supplier<? extends @Nullable JavaCompiler> compiler) {
        this.classPath = new ArrayList<>(classPath);
        this.classPath.addAll(ownLocation());
        this.compiler = compiler;
    }

    /** What a revision imports is always there, also where the project does not depend on autogen. */
    private static List<Path> ownLocation() {
        CodeSource source = Migration.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? List.of()
                    : List.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // a class path inside another archive: then the given one has to have it
            return List.of();
        }
    }

    /**
     * Compiles files together.
     *
     * @return the classes of each file
     * @throws RevisionException with file, line and message if one does not compile
     */
    Map<SourceFile, CompiledFile> compile(Collection<SourceFile> files) {
        JavaCompiler javac = compiler.get();
        if (javac == null) {
            throw new ConfigurationException("this Java (" + System.getProperty("java.home")
                    + ") has no compiler, and revisions are compiled from source: run autogen with a JDK");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8);
                MemoryFiles memory = new MemoryFiles(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            boolean compiled = javac.getTask(
                            Writer.nullWriter(), memory, diagnostics, OPTIONS, null, MemoryFiles.units(files))
                    .call();
            if (!compiled) {
                throw failure(diagnostics.getDiagnostics());
            }
            return memory.compiled(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RevisionException failure(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        String shown =
                errors.stream().limit(ERRORS_SHOWN).map(SourceCompiler::line).collect(Collectors.joining("\n"));
        int more = errors.size() - ERRORS_SHOWN;
        return new RevisionException(
                "revisions do not compile\n" + shown + (more > 0 ? "\nand " + more + " more" : ""));
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ENGLISH).replace("\n", "\n  ");
        JavaFileObject source = error.getSource();
        return source == null ? message : source.getName() + ":" + error.getLineNumber() + ": " + message;
    }
}
