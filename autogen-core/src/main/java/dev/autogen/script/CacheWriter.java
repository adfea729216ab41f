package dev.autogen.script;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The content of the cache, as {@link CacheReader} reads it. */
final class CacheWriter {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(content);

    byte[] write(List<String> environment, Map<String, KnownFile> files) throws IOException {
        texts(environment);
        out.writeInt(files.size());
        for (Map.Entry<String, KnownFile> file : files.entrySet()) {
            text(file.getKey());
            file(file.getValue());
        }
        return content.toByteArray();
    }

    private void file(KnownFile file) throws IOException {
        text(file.text());
        text(file.checksum());
        out.writeInt(file.compiled().classes().size());
        for (Map.Entry<String, byte[]> type : file.compiled().classes().entrySet()) {
            text(type.getKey());
            bytes(type.getValue());
        }
        out.writeInt(file.revisions().size());
        for (KnownFile.KnownRevision revision : file.revisions()) {
            text(revision.className());
            text(revision.node().id());
            texts(revision.node().parents());
            text(revision.node().message());
            texts(revision.node().labels());
            texts(revision.node().dependsOn());
        }
    }

    private void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
