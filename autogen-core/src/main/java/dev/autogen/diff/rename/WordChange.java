package dev.autogen.diff.rename;

import java.util.List;

/**
 * How the words of one name become those of another that begins or ends differently.
 *
 * @param before the words that go
 * @param after the words that come
 * @param kept how many words stay
 */
record WordChange(List<String> before, List<String> after, boolean kept) {

    static WordChange of(String old, String other) {
        List<String> before = NameLikeness.words(old);
        List<String> after = NameLikeness.words(other);
        int shortest = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shortest && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new WordChange(
                before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), head + tail > 0);
    }

    /** Whether nothing stays, or the words that stand side by side are told apart by the change. */
    boolean isWhole() {
        return !kept
                || before.stream().anyMatch(word -> after.stream().anyMatch(each -> Vocabulary.opposites(word, each)));
    }
}
