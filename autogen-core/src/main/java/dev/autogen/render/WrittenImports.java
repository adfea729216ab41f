package dev.autogen.render;

import dev.autogen.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Imports that nothing in the file needs yet: those that a rewriter asks for, among those that are there, as a formatter sorts them. */
final class WrittenImports {

    private static final String IMPORT = "import ";
    private static final String STATIC = "static ";

    private WrittenImports() {}

    /**
     * A source with more imports.
     *
     * @param wanted names of classes, or {@code static} and the name of a member
     * @param source a source that imports something already
     */
    static String with(List<String> wanted, String source) {
        if (wanted.isEmpty()) {
            return source;
        }
        List<String> lines = source.lines().toList();
        List<String> imports =
                lines.stream().filter(line -> line.startsWith(IMPORT)).toList();
        int first = lines.indexOf(imports.get(0));
        int last = lines.indexOf(imports.get(imports.size() - 1));
        TreeSet<String> all = new TreeSet<>();
        imports.forEach(line -> all.add(line.substring(IMPORT.length(), line.length() - 1)));
        for (String name : wanted) {
            requirePossible(name, all);
            all.add(name);
        }
        List<String> ofMembers =
                all.stream().filter(name -> name.startsWith(STATIC)).toList();
        List<String> ofClasses =
                all.stream().filter(name -> !name.startsWith(STATIC)).toList();
        List<String> written = new ArrayList<>(lines.subList(0, first));
        ofMembers.forEach(name -> written.add(IMPORT + name + ";"));
        if (!ofMembers.isEmpty()) {
            written.add("");
        }
        ofClasses.forEach(name -> written.add(IMPORT + name + ";"));
        return String.join(
                        "\n",
                        Stream.concat(written.stream(), lines.stream().skip(last + 1L))
                                .toList())
                + "\n";
    }

    private static void requirePossible(String name, Set<String> present) {
        boolean member = name.startsWith(STATIC);
        String plain = member ? name.substring(STATIC.length()) : name;
        if (!SourceVersion.isName(plain) || !plain.contains(".")) {
            throw new ConfigurationException("a rewriter adds the import '" + name
                    + "', which is none: write com.example.Money or static com.example.Money.euros");
        }
        String last = plain.substring(plain.lastIndexOf('.'));
        present.stream()
                .filter(each -> !member && !each.startsWith(STATIC) && each.endsWith(last) && !each.equals(name))
                .findFirst()
                .ifPresent(other -> {
                    throw new ConfigurationException("a rewriter adds the import " + name
                            + ", but the revision imports " + other + " already: write the full name where it is used");
                });
    }
}
