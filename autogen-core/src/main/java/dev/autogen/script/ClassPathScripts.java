package dev.autogen.script;

import dev.autogen.error.RevisionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Revisions as classes of a package and the packages below it: how an application ships its own. Their messages are made
 * from the names of the classes, and edits after they were applied are not noticed: a class file says nothing of either.
 */
public final class ClassPathScripts implements ScriptSource {

    private final String packageName;
    private final ClassLoader loader;

    /**
     * @param packageName such as {@code com.example.revisions}; not the unnamed package
     * @param loader where it is looked for, in folders and jars
     */
    public ClassPathScripts(String packageName, ClassLoader loader) {
        if (packageName.isEmpty()) {
            throw new IllegalArgumentException("revisions need a named package");
        }
        this.packageName = packageName;
        this.loader = loader;
    }

    @Override
    public String location() {
        return "package " + packageName;
    }

    /** @throws RevisionException if the package cannot be listed, or a class in it claims to be a revision and cannot be */
    @Override
    public List<Script> load() {
        try {
            List<Script> scripts = new ArrayList<>();
            for (String name : new PackageListing(loader).classes(packageName)) {
                if (mentionsRevision(name)) {
                    script(name).ifPresent(scripts::add);
                }
            }
            return scripts;
        } catch (IOException e) {
            throw new RevisionException("cannot list the revisions in package " + packageName + ": " + e, e);
        }
    }

    private Optional<Script> script(String name) {
        try {
            return new RevisionClass(Class.forName(name, false, loader), name).script("", null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RevisionException("class " + name + " cannot be loaded: " + e, e);
        }
    }

    /** Other classes of the package are not loaded: what they need may not be there. */
    private boolean mentionsRevision(String name) throws IOException {
        try (InputStream content = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return content != null
                    && new String(content.readAllBytes(), StandardCharsets.ISO_8859_1)
                            .contains("Ldev/autogen/Revision;");
        }
    }
}
