package dev.autogen.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionIdsTest {

    @Test
    void idsAreTwelveHexadecimalDigitsAndDiffer() {
        RevisionIds ids = new RevisionIds(new Random(7));
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            made.add(ids.next());
        }
        assertThat(made).hasSize(1000).allMatch(id -> id.matches("[0-9a-f]{12}"));
    }

    @Test
    void theSameSourceMakesTheSameIds() {
        assertThat(new RevisionIds(new Random(1)).next()).isEqualTo(new RevisionIds(new Random(1)).next());
    }

    @Test
    void rangesAreReadInBothForms() {
        assertThat(RevisionRange.parse("a:b")).contains(new RevisionRange(Optional.of("a"), Optional.of("b")));
        assertThat(RevisionRange.parse("base..")).contains(new RevisionRange(Optional.of("base"), Optional.empty()));
        assertThat(RevisionRange.parse(":+2")).contains(new RevisionRange(Optional.empty(), Optional.of("+2")));
        assertThat(RevisionRange.parse("head-1")).isEmpty();
    }
}
