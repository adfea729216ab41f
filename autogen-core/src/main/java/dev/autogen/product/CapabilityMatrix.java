package dev.autogen.product;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each database can do and what of it is compared, as a table in Markdown: that of the README. */
public final class CapabilityMatrix {

    private static final String YES = "yes";
    private static final String NO = "–";

    private final List<Product> products;

    /**
     * A table of databases.
     *
     * @param products a column each, of their newest servers; those that were tried come first
     */
    public CapabilityMatrix(List<Product> products) {
        this.products = products.stream()
                .sorted(Comparator.comparing(Product::isTried).reversed())
                .toList();
    }

    /** The lines of the table, each with its end. */
    public String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(line("", product -> product.name() + (product.isTried() ? "" : " \\*")));
        lines.add(line("---", product -> "---"));
        lines.add(line(
                "tables, columns, nullability, defaults, primary keys, unique constraints, indexes", product -> YES));
        for (Capability capability : Capability.values()) {
            lines.add(line(capability.text(), product -> cell(product, capability)));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private String line(String first, Function<Product, String> cell) {
        return "| " + first + " | " + products.stream().map(cell).collect(Collectors.joining(" | ")) + " |";
    }

    private static String cell(Product product, Capability capability) {
        Dialect dialect = product.dialect(new ServerVersion(product.reportedName(), product.newest(), 0));
        boolean has = dialect.capabilities().contains(capability);
        if (capability == Capability.ADVISORY_LOCK) {
            return has ? YES : "lease";
        }
        if (capability == Capability.TRANSACTIONAL_DDL) {
            return has ? YES : "journal";
        }
        return has ? product.untold().contains(capability) ? "made" : YES : NO;
    }
}
