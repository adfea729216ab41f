package dev.autogen.script;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.RevisionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler reads it, with the places of what is in it.
 *
 * @param unit the file
 * @param positions where everything in it stands
 */
record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {

    /**
     * Parses a file.
     *
     * @throws RevisionException if it is no Java
     */
    static ParsedSource of(Path path, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new ConfigurationException("this Java (" + System.getProperty("java.home")
                    + ") has no compiler, and revisions are read by it: run autogen with a JDK");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(),
                null,
                diagnostics,
                List.of("-proc:none"),
                null,
                MemoryFiles.units(List.of(new SourceFile(path, text))));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            boolean broken = diagnostics.getDiagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR);
            if (broken) {
                throw new RevisionException(path + " does not compile: correct it first");
            }
            return new ParsedSource(unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** Where it ends; -1 where it is nowhere to be seen. */
    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
