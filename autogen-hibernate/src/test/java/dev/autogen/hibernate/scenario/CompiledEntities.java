package dev.autogen.hibernate.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of classes, in a class loader of their own. */
record CompiledEntities(Path folder, URLClassLoader loader) implements AutoCloseable {

    static CompiledEntities in(Path folder) throws IOException {
        URL[] own = {folder.toUri().toURL()};
        return new CompiledEntities(
                folder, new URLClassLoader(own, Thread.currentThread().getContextClassLoader()));
    }

    List<String> classNames() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
