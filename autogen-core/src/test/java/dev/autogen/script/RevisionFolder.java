package dev.autogen.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A folder of revisions with its cache, and what the compiler was asked to do. */
public final class RevisionFolder {

    private final Path root;
    private final List<String> compiled = new ArrayList<>();

    public RevisionFolder(Path root) {
        this.root = root;
    }

    public Path folder() {
        return root.resolve("revisions");
    }

    Path cache() {
        return root.resolve("cache");
    }

    public Path write(String name, String... lines) {
        try {
            Path file = folder().resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a revision of one statement up and one down; {@code parent} is empty for a first one. */
    public Path revision(String id, String parent, String up, String down) {
        return write(
                "R_" + id + ".java",
                "import dev.autogen.*;",
                "/** Make " + id + ". */",
                "@Revision(\"" + id + "\")",
                parent.isEmpty() ? "" : "@Revises(\"" + parent + "\")",
                "public final class R_" + id + " implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) { " + down + " }",
                "}");
    }

    public SourceScripts scripts() {
        return scripts(getClass().getClassLoader());
    }

    SourceScripts scripts(ClassLoader parent) {
        return new SourceScripts(folder(), List.of(), cache(), parent, this::recordingCompiler);
    }

    List<Script> load() {
        return scripts().load();
    }

    /** Names of the files compiled since the last call. */
    List<String> compiled() {
        List<String> names = List.copyOf(compiled);
        compiled.clear();
        return names;
    }

    private JavaCompiler recordingCompiler() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        return (JavaCompiler) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JavaCompiler.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getTask")) {
                        for (Object unit : (Iterable<?>) arguments[5]) {
                            compiled.add(Path.of(((FileObject) unit).toUri())
                                    .getFileName()
                                    .toString());
                        }
                    }
                    try {
                        return method.invoke(javac, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
