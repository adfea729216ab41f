package dev.autogen.config;

/**
 * One key of a settings file.
 *
 * @param key dotted where the file nests it
 * @param value the text as written, lists with commas between
 * @param line line of the key, from 1
 */
record Entry(String key, String value, int line) {

    @Override
    public String toString() {
        return key + " in line " + line;
    }
}
