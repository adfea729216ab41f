package dev.autogen.script;

import dev.autogen.revision.RevisionNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The content of the cache, as {@link CacheWriter} wrote it; any runtime exception means that it is something else. */
final class CacheReader {

    private final ByteBuffer in;

    CacheReader(byte[] content) {
        this.in = ByteBuffer.wrap(content);
    }

    ClassCache.Content read() {
        List<String> environment = texts();
        Map<String, KnownFile> files = new HashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            files.put(text(), file());
        }
        return new ClassCache.Content(environment, files);
    }

    private KnownFile file() {
        String text = text();
        String checksum = text();
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            classes.put(text(), bytes());
        }
        List<KnownFile.KnownRevision> revisions = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            revisions.add(
                    new KnownFile.KnownRevision(text(), new RevisionNode(text(), texts(), text(), texts(), texts())));
        }
        return new KnownFile(text, checksum, new CompiledFile(classes), revisions);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
