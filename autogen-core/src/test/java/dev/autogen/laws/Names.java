package dev.autogen.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names that PostgreSQL can keep: plain ones, quoted ones, keywords, as long as can be; and names that became free. */
final class Names {

    private static final List<String> PIECES = List.of(
            "a",
            "Tbl",
            "order",
            "select",
            "x y",
            "\"",
            "'",
            "\\",
            "$",
            "$$",
            ".",
            ";",
            "--",
            "/*",
            "*/",
            "%s",
            "%I",
            "é",
            "名",
            ",",
            "(",
            ")",
            "{",
            "}",
            "?",
            ":x",
            "\n",
            "user",
            "0",
            "e'",
            "\ud83d\ude00",
            "null",
            "_seq",
            "_key");

    private final Random random;
    private final boolean hostile;
    private final Set<String> used = new HashSet<>();
    private final List<String> free = new ArrayList<>();

    Names(Random random) {
        this.random = random;
        this.hostile = random.nextInt(3) > 0;
    }

    /** A name that nothing has, now and then one that something had before. */
    String next(String hint) {
        if (!free.isEmpty() && random.nextInt(4) == 0) {
            return free.remove(random.nextInt(free.size()));
        }
        String name;
        do {
            name = hostile && random.nextInt(3) == 0 ? hostile() : hint + random.nextInt(1000);
        } while (!used.add(name));
        return name;
    }

    /** Names of what is dropped may be given to what is made. */
    void free(List<String> names) {
        free.addAll(names);
    }

    private String hostile() {
        StringBuilder name = new StringBuilder();
        int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 3);
        for (int i = 0; i < count; i++) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        name.append(random.nextInt(1000));
        while (name.toString().getBytes(StandardCharsets.UTF_8).length > 63) {
            name.deleteCharAt(0);
            if (Character.isLowSurrogate(name.charAt(0))) {
                name.deleteCharAt(0);
            }
        }
        return name.toString();
    }
}
