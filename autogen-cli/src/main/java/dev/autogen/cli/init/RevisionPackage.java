package dev.autogen.cli.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A package for the revisions that lies well with those of the entities. */
final class RevisionPackage {

    private static final String NAME = "revisions";

    /** Last parts of a package's name that say what is in it rather than whose it is. */
    private static final Set<String> KINDS =
            Set.of("domain", "entities", "entity", "jpa", "model", "models", "orm", "persistence");

    private RevisionPackage() {}

    /** {@code com.acme.shop.revisions} for {@code com.acme.shop.order} and {@code com.acme.shop.model}. */
    static String nextTo(List<String> entityPackages) {
        List<String> common = new ArrayList<>();
        for (int i = 0; i < entityPackages.size(); i++) {
            List<String> parts = List.of(entityPackages.get(i).split("\\.", -1));
            if (i == 0) {
                common.addAll(parts);
            } else {
                shorten(common, parts);
            }
        }
        if (common.size() > 1 && KINDS.contains(common.get(common.size() - 1))) {
            common.remove(common.size() - 1);
        }
        // One part alone, such as com, is nobody's own.
        return common.size() < 2 ? NAME : String.join(".", common) + "." + NAME;
    }

    private static void shorten(List<String> common, List<String> parts) {
        int length = 0;
        while (length < Math.min(common.size(), parts.size())
                && common.get(length).equals(parts.get(length))) {
            length++;
        }
        common.subList(length, common.size()).clear();
    }
}
