package dev.autogen.runtime;

import dev.autogen.script.Sha256;

/**
 * A segment with its place in the revision.
 *
 * @param number its number, from 0
 * @param of how many there are
 */
record PreparedSegment(Segment segment, int number, int of) {

    private static final int SUMMARY = 200;

    static PreparedSegment of(PreparedStep prepared, int number) {
        return new PreparedSegment(
                prepared.segments().get(number), number, prepared.segments().size());
    }

    /** Of its statements, which tells whether an author changed them. */
    String checksum() {
        return Sha256.of(segment.text().replaceAll("\\s+", ""));
    }

    boolean last() {
        return number == of - 1;
    }

    /** The beginning of its statements. */
    String summary() {
        String text = segment.words();
        return text.length() <= SUMMARY ? text : text.substring(0, SUMMARY) + "...";
    }
}
