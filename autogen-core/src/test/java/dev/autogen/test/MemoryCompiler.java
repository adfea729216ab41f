package dev.autogen.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory and loads their classes. */
public final class MemoryCompiler {

    private MemoryCompiler() {}

    /**
     * Compiles source files in one go.
     *
     * @param sources source by binary name of its class
     * @throws AssertionError with the compiler's messages, warnings included, if there are any
     */
    public static ClassLoader compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<Source> files = sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        try (JavaFileManager standard = compiler.getStandardFileManager(messages, null, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            null,
                            new Classes(standard, classes),
                            messages,
                            List.of("-proc:none", "-Xlint:all,-path"),
                            null,
                            files)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!messages.getDiagnostics().isEmpty()) {
            throw new AssertionError(messages.getDiagnostics().toString());
        }
        return new ClassLoader(MemoryCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream code = classes.get(name);
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, code.toByteArray(), 0, code.size());
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String simpleName;
        private final String content;

        Source(String className, String content) {
            super(URI.create("memory:///source/" + Integer.toHexString(className.hashCode())), Kind.SOURCE);
            this.simpleName = className.substring(className.lastIndexOf('.') + 1);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }

        @Override
        public boolean isNameCompatible(String other, Kind kind) {
            return kind == Kind.SOURCE && other.equals(simpleName);
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        Classes(JavaFileManager standard, Map<String, ByteArrayOutputStream> classes) {
            super(standard);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            URI uri = URI.create("memory:///class/" + Integer.toHexString(className.hashCode()));
            return new SimpleJavaFileObject(uri, kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
