package dev.autogen.hibernate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The name and the annotations of a class, from the bytes of its file (Java Virtual Machine Specification, chapter 4).
 *
 * @param name binary name
 * @param annotations names of the annotations that stand on the class itself and are kept at run time
 */
record ClassFile(String name, List<String> annotations) {

    private static final int MAGIC = 0xCAFEBABE;

    /** What the JDK puts in the place of each byte that is not ASCII. */
    private static final char NOT_ASCII = '\uFFFD';

    ClassFile {
        annotations = List.copyOf(annotations);
    }

    /**
     * Reads a class file.
     *
     * @throws IOException if these bytes are none
     */
    static ClassFile of(byte[] bytes) throws IOException {
        try {
            return new Reading(bytes).read();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("not a class file", e);
        }
    }

    private static final class Reading {

        private final byte[] bytes;
        private final ByteBuffer in;
        private int[] constants = {};

        Reading(byte[] bytes) {
            this.bytes = bytes;
            this.in = ByteBuffer.wrap(bytes);
        }

        ClassFile read() throws IOException {
            if (in.getInt() != MAGIC) {
                throw new IOException("not a class file");
            }
            skip(4);
            constants();
            skip(2);
            String name = text(in.getShort(constants[u2()]) & 0xFFFF).replace('/', '.');
            skip(2);
            skip(2 * u2());
            members();
            members();
            return new ClassFile(name, annotations());
        }

        /** Where the content of each constant begins; long ones take two places. */
        private void constants() throws IOException {
            constants = new int[u2()];
            for (int i = 1; i < constants.length; i++) {
                int tag = in.get();
                constants[i] = in.position();
                switch (tag) {
                    case 1 -> skip(u2());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(4);
                    case 5, 6 -> {
                        skip(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> skip(2);
                    case 15 -> skip(3);
                    default -> throw new IOException("a class file of an unknown format");
                }
            }
        }

        /** Fields or methods, which are of no interest. */
        private void members() {
            for (int left = u2(); left > 0; left--) {
                skip(6);
                for (int attributes = u2(); attributes > 0; attributes--) {
                    skip(2);
                    skip(in.getInt());
                }
            }
        }

        private List<String> annotations() throws IOException {
            List<String> found = new ArrayList<>();
            for (int left = u2(); left > 0; left--) {
                boolean visible = text(u2()).equals("RuntimeVisibleAnnotations");
                int end = in.getInt() + in.position();
                if (visible) {
                    for (int annotations = u2(); annotations > 0; annotations--) {
                        String descriptor = annotation();
                        found.add(
                                descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
                    }
                }
                in.position(end);
            }
            return found;
        }

        private String annotation() throws IOException {
            String descriptor = text(u2());
            for (int pairs = u2(); pairs > 0; pairs--) {
                skip(2);
                value();
            }
            return descriptor;
        }

        private void value() throws IOException {
            switch (in.get()) {
                case 'e' -> skip(4);
                case '@' -> annotation();
                case '[' -> {
                    for (int values = u2(); values > 0; values--) {
                        value();
                    }
                }
                default -> skip(2);
            }
        }

        /** A text, in modified UTF-8 (section 4.4.7), which most often is ASCII. */
        private String text(int constant) throws IOException {
            int at = constants[constant];
            String ascii = new String(bytes, at + 2, in.getShort(at) & 0xFFFF, StandardCharsets.US_ASCII);
            return ascii.indexOf(NOT_ASCII) < 0 ? ascii : modified(at);
        }

        private String modified(int at) throws IOException {
            return new DataInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at)).readUTF();
        }

        private int u2() {
            return in.getShort() & 0xFFFF;
        }

        private void skip(int count) {
            in.position(in.position() + count);
        }
    }
}
