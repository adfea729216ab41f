package dev.autogen.sample.objects;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of SQL as they are compared: what differs only in blanks, in case or in the form of quotes is the same. */
final class SqlForm {

    private static final Pattern PART = Pattern.compile(
            "(?<kept>[eE]?'(?:[^'\\\\]|''|\\\\.)*'|\"(?:[^\"]|\"\")*\")|(?<tag>\\$\\w*\\$)(?<body>.*?)\\k<tag>"
                    + "|(?<blank>\\s+)|(?<mark>[(),;=<>+*/-])|(?<word>[^\\s'\"$(),;=<>+*/-]+|\\$)",
            Pattern.DOTALL);

    private SqlForm() {}

    static boolean same(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String sql) {
        StringBuilder plain = new StringBuilder();
        Matcher part = PART.matcher(withoutEnd(sql));
        boolean mark = true;
        boolean blank = false;
        while (part.find()) {
            if (part.group("blank") != null) {
                blank = true;
                continue;
            }
            boolean marked = part.group("mark") != null;
            plain.append(blank && !mark && !marked ? " " : "").append(plain(part));
            mark = marked;
            blank = false;
        }
        return plain.toString();
    }

    private static String plain(Matcher part) {
        if (part.group("tag") != null) {
            return "$$" + part.group("body") + "$$";
        }
        return part.group("kept") == null ? part.group().toLowerCase(Locale.ROOT) : part.group();
    }

    /** Without a semicolon at the end, and without blanks around. */
    static String withoutEnd(String sql) {
        return sql.strip().replaceFirst("\\s*;$", "");
    }

    /** Without parentheses around the whole. */
    static String withoutParentheses(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && closing(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    private static int closing(String text) {
        int depth = 0;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String mark = part.group("mark");
            depth += "(".equals(mark) ? 1 : ")".equals(mark) ? -1 : 0;
            if (depth == 0) {
                return part.start();
            }
        }
        return -1;
    }

    static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
