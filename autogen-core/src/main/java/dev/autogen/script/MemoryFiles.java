package dev.autogen.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Gives the compiler its sources from memory and takes the classes into memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final List<ClassOutput> outputs = new ArrayList<>();

    MemoryFiles(JavaFileManager standard) {
        super(standard);
    }

    static List<Unit> units(Collection<SourceFile> files) {
        return files.stream().map(Unit::new).toList();
    }

    /** The classes that came out of each of these files. */
    Map<SourceFile, CompiledFile> compiled(Collection<SourceFile> files) {
        Map<SourceFile, Map<String, byte[]>> classes = new LinkedHashMap<>();
        files.forEach(file -> classes.put(file, new LinkedHashMap<>()));
        for (ClassOutput output : outputs) {
            classes.getOrDefault(output.source, new LinkedHashMap<>()).put(output.type, output.bytes.toByteArray());
        }
        Map<SourceFile, CompiledFile> compiled = new LinkedHashMap<>();
        classes.forEach((file, types) -> compiled.put(file, new CompiledFile(types)));
        return compiled;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling)
            throws IOException {
        if (sibling instanceof Unit unit) {
            ClassOutput output = new ClassOutput(unit.file, className);
            outputs.add(output);
            return output;
        }
        throw new IOException("the compiler made a class of no file: " + className);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private static final class Unit extends SimpleJavaFileObject {

        private final SourceFile file;

        Unit(SourceFile file) {
            super(file.path().toAbsolutePath().toUri(), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public String getName() {
            return file.path().toString();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    private static final class ClassOutput extends SimpleJavaFileObject {

        private final SourceFile source;
        private final String type;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassOutput(SourceFile source, String type) {
            super(URI.create("memory:///" + type.hashCode() + ".class"), Kind.CLASS);
            this.source = source;
            this.type = type;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
