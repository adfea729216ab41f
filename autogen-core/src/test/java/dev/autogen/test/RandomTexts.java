package dev.autogen.test;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names, SQL and messages by chance: as people write them, or as nobody should. */
public interface RandomTexts {

    /** A name of a table, column, constraint, ...; never empty. */
    String name();

    /** SQL or a comment, of one line or several. */
    String prose();

    /** Lower-case words, lengths from 1 to 63, SQL of one to six lines. */
    static RandomTexts tame(Random random) {
        List<String> words = List.of(
                "id",
                "customer",
                "order",
                "placed",
                "at",
                "total",
                "x",
                "warehouse",
                "fulfilment",
                "amount",
                "is",
                "of");
        return new RandomTexts() {
            @Override
            public String name() {
                String name = joined(1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 3), "_");
                return name.substring(0, Math.min(63, name.length()));
            }

            @Override
            public String prose() {
                return Stream.generate(() -> joined(1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 6), " "))
                        .limit(random.nextInt(5) == 0 ? 1 + random.nextInt(6) : 1)
                        .collect(Collectors.joining("\n"));
            }

            private String joined(int count, String separator) {
                Supplier<String> word = () -> words.get(random.nextInt(words.size()));
                return Stream.generate(word).limit(count).collect(Collectors.joining(separator));
            }
        };
    }

    /** What breaks quoting: quotes, escapes, comment ends, placeholders, keywords, control characters, odd Unicode. */
    static RandomTexts hostile(Random random) {
        List<String> pieces = List.of(
                "\"",
                "\"\"\"",
                "'",
                "\\",
                "\\u0041",
                "\\\\u000a",
                "\\n",
                "\\s",
                "*/",
                "/*",
                "//",
                "--",
                "$",
                "$L",
                "$$",
                "$T",
                "%s",
                "{0}",
                "{@code",
                "}",
                "<p>",
                "&amp;",
                "@",
                "class",
                "null",
                "select",
                " ",
                "  ",
                "\t",
                "\u0000",
                "\u0007",
                "\b",
                "\f",
                "\u000b",
                "\u001c",
                "\u001f",
                "\u007f",
                "\u0085",
                "\u00a0",
                "\u2003",
                "\u2028",
                "\u2029",
                "\u202e",
                "\u200b",
                "\ufeff",
                "\ud800",
                "\udc00",
                "\uffff",
                "\ud83d\ude00",
                "é",
                "ß",
                "Ж",
                "中",
                "名前",
                "a",
                "b",
                "Z",
                "0",
                "9",
                "_",
                ";",
                "(",
                ")",
                ",",
                ".",
                "`",
                "\\000",
                "\\\"",
                "\\",
                "x y");
        return new RandomTexts() {
            @Override
            public String name() {
                return some(1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 4));
            }

            @Override
            public String prose() {
                return Stream.generate(() -> some(random.nextInt(random.nextInt(5) == 0 ? 60 : 6)))
                        .limit(1 + random.nextInt(4))
                        .collect(Collectors.joining(random.nextInt(8) == 0 ? "\r\n" : "\n"));
            }

            private String some(int count) {
                Supplier<String> piece = () -> pieces.get(random.nextInt(pieces.size()));
                return Stream.generate(piece).limit(count).collect(Collectors.joining());
            }
        };
    }
}
