package dev.autogen.cli;

/**
 * Colours of a terminal.
 *
 * @param on whether there are any
 */
record Colours(boolean on) {

    String red(String text) {
        return in("31", text);
    }

    String green(String text) {
        return in("32", text);
    }

    String yellow(String text) {
        return in("33", text);
    }

    String bold(String text) {
        return in("1", text);
    }

    private String in(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
