package dev.autogen.render;

/** Where a call has been written: what the indentation of a text block among its arguments goes by. */
final class CallSite {

    private int line = -1;
    private int margin;
    private int further = 4;

    /** The name of the method has been written on a line that begins at column {@code margin}. */
    void named(int line, int margin) {
        this.line = line;
        this.margin = margin;
    }

    /** An argument begins on a line that begins at column {@code margin}. */
    void argument(int line, int margin) {
        if (line != this.line) {
            further = Math.max(further, margin - this.margin);
        }
    }

    /** The column of the lines of a text block among the arguments. */
    int indentation() {
        return margin + further;
    }
}
