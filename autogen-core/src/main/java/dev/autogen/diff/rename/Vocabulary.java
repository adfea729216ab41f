package dev.autogen.diff.rename;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the words that names of tables and columns are made of. */
final class Vocabulary {

    /** Words that say next to nothing of what a column is. */
    private static final Set<String> EMPTY = Set.of(
            "id",
            "ids",
            "at",
            "on",
            "by",
            "is",
            "has",
            "the",
            "of",
            "in",
            "a",
            "an",
            "fk",
            "pk",
            "tbl",
            "tb",
            "t",
            "c",
            "f",
            "s",
            "col",
            "fld",
            "time",
            "date",
            "datetime",
            "ts",
            "timestamp",
            "flag",
            "uuid",
            "guid",
            "idx");

    /** Words that many columns share. */
    private static final Set<String> COMMON = Set.of(
            "name",
            "code",
            "type",
            "number",
            "no",
            "nr",
            "key",
            "value",
            "text",
            "status",
            "state",
            "version",
            "description",
            "created",
            "updated",
            "modified",
            "deleted",
            "active",
            "enabled",
            "position",
            "count",
            "total",
            "data");

    /** Words that name the same thing. */
    private static final List<List<String>> SYNONYMS = words(
            "name title label caption",
            "mail email",
            "phone telephone tel mobile cell",
            "zip postcode postal plz zipcode",
            "quantity qty count",
            "amount amt total sum",
            "description descr desc summary",
            "birthday birthdate dob birth",
            "client customer buyer",
            "user account member",
            "lastname surname family last",
            "firstname forename given first",
            "price cost fee",
            "state status",
            "kind type category",
            "start begin since",
            "finish end stop",
            "note notes memo comment remark",
            "body content text",
            "picture image photo avatar",
            "url link uri href",
            "number no nr num",
            "percent pct percentage",
            "company organisation organization firm org",
            "city town",
            "created inserted creation",
            "updated modified changed edited",
            "deleted removed",
            "active enabled",
            "login username",
            "password passwd pwd",
            "vendor supplier",
            "item line position",
            "order purchase",
            "employee staff worker",
            "product article",
            "address addr",
            "region area",
            "identifier id",
            "message msg",
            "parameter param",
            "config configuration settings",
            "department dept",
            "manager mgr boss",
            "size length",
            "weight mass",
            "owner holder",
            "parent ancestor",
            "author writer",
            "sequence seq",
            "version revision rev");

    /** Words that tell apart what stands side by side. */
    private static final List<List<String>> OPPOSITES = words(
            "first last middle",
            "created updated deleted",
            "start end",
            "begin end",
            "from to",
            "min max",
            "source target",
            "home work",
            "billing shipping delivery",
            "old new",
            "input output",
            "before after",
            "valid invalid",
            "left right",
            "up down",
            "open closed",
            "opened closed",
            "buy sell",
            "net gross",
            "width height depth",
            "latitude longitude lat lng",
            "sender receiver recipient",
            "gross tax",
            "day month year",
            "front back",
            "public private",
            "debit credit");

    private static final Map<String, Set<Integer>> SYNONYM_GROUPS = groups(SYNONYMS);
    private static final Map<String, Set<Integer>> OPPOSITE_GROUPS = groups(OPPOSITES);

    private Vocabulary() {}

    private static List<List<String>> words(String... groups) {
        return Arrays.stream(groups).map(group -> List.of(group.split(" ", -1))).toList();
    }

    private static Map<String, Set<Integer>> groups(List<List<String>> all) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String word : all.get(i)) {
                groups.computeIfAbsent(word, each -> new HashSet<>()).add(i);
            }
        }
        return groups;
    }

    /** How much a word says, from 0 to 1. */
    static double weight(String word) {
        if (EMPTY.contains(word) || word.chars().allMatch(Character::isDigit)) {
            return 0.25;
        }
        return COMMON.contains(word) ? 0.5 : 1;
    }

    static boolean synonyms(String one, String other) {
        return share(SYNONYM_GROUPS, one, other) && !opposites(one, other);
    }

    static boolean opposites(String one, String other) {
        return !one.equals(other)
                && (share(OPPOSITE_GROUPS, one, other)
                        || (one.chars().allMatch(Character::isDigit)
                                && other.chars().allMatch(Character::isDigit)));
    }

    private static boolean share(Map<String, Set<Integer>> groups, String one, String other) {
        return groups.getOrDefault(one, Set.of()).stream().anyMatch(groups.getOrDefault(other, Set.of())::contains);
    }
}
