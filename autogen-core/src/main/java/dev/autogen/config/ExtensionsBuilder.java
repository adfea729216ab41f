package dev.autogen.config;

import dev.autogen.config.Extensions.ActivePlugin;
import dev.autogen.custom.ObjectKinds;
import dev.autogen.diff.filter.Filter;
import dev.autogen.diff.filter.NameFilter;
import dev.autogen.diff.filter.ObjectFilter;
import dev.autogen.product.Product;
import dev.autogen.render.SourceHook;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.rewrite.RewritersBuilder;
import dev.autogen.rewrite.ScriptRewriter;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Item;
import dev.autogen.script.WriteHook;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Takes what plugins add. Not for several threads. */
public final class ExtensionsBuilder {

    private final RewritersBuilder rewriters = new RewritersBuilder();
    private final List<Product> products = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<WriteHook> writeHooks = new ArrayList<>();
    private String source = "";
    private final List<ObjectKinds> kinds = new ArrayList<>();
    private final List<CustomObject> declared = new ArrayList<>();
    private final List<SourceHook> sources = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    ExtensionsBuilder() {}

    /** Adds a rewriter of operations, which is asked about every new revision. */
    public void rewriter(Rewriter rewriter) {
        rewriters.add(rewriter);
        adds("rewriter " + rewriter.getClass().getName());
    }

    /**
     * Offers a rewriter of operations, which is asked where the configuration switches it on.
     *
     * @throws dev.autogen.error.ConfigurationException if the name is taken
     */
    public void rewriter(String name, Rewriter rewriter) {
        rewriters.offer(name, rewriter);
        adds("rewriter '" + name + "'");
    }

    /** Adds a rewriter of whole revisions, which is asked about every new revision, after those of operations. */
    public void scriptRewriter(ScriptRewriter rewriter) {
        rewriters.addScript(rewriter);
        adds("rewriter of revisions " + rewriter.getClass().getName());
    }

    /**
     * Offers a rewriter of whole revisions, which is asked where the configuration switches it on.
     *
     * @throws dev.autogen.error.ConfigurationException if the name is taken
     */
    public void scriptRewriter(String name, ScriptRewriter rewriter) {
        rewriters.offerScript(name, rewriter);
        adds("rewriter of revisions '" + name + "'");
    }

    /** Makes kinds of objects known that autogen does not know by itself. */
    public void kinds(ObjectKinds kinds) {
        this.kinds.add(kinds);
        adds("objects: " + String.join(", ", new TreeSet<>(kinds.kinds())));
    }

    /**
     * Says which objects there shall be, of kinds that this or another plugin makes known. They are created, replaced and
     * dropped by revisions, as tables are.
     */
    public void declare(CustomObject... objects) {
        for (CustomObject object : objects) {
            declared.add(object);
            adds("declares " + object.key());
        }
    }

    /** Says how values are written in revision files. Of several that know a value, the last one given is asked. */
    public void source(SourceHook hook) {
        sources.add(0, hook);
        adds("source of types and defaults: " + hook.getClass().getName());
    }

    /** Notes what the plugin that is being asked adds, as a line for people. */
    private void adds(String what) {
        added.add(what);
    }

    /** What was noted since this was asked last. */
    List<String> added() {
        List<String> own = List.copyOf(added);
        added.clear();
        return own;
    }

    /** Adds a database. It is looked at after those that autogen brings, in the order in which databases were added. */
    public void product(Product product) {
        products.add(product);
        adds("database " + product.name());
    }

    /**
     * Compares only what has a name that passes, on either side. It is asked before anything is read: tables, sequences and
     * types that do not pass are not read. What is in a schema or table that does not pass is not asked about.
     *
     * @param compared whether something of that name is compared
     */
    public void filterNames(Predicate<Item> compared) {
        filters.add(new NameFilter(source, compared));
        adds("filter of names");
    }

    /**
     * Compares only those objects of a type that pass, on either side. It is asked when both sides are known, and before renames
     * are looked for.
     *
     * @param type {@code Table, Column, Index, Constraint, ForeignKey, Sequence, EnumType} or another of
     *     {@code dev.autogen.schema}
     * @param compared whether such an object is compared
     */
    public <T> void filter(Class<T> type, ObjectFilter.Sides<? super T> compared) {
        filters.add(new ObjectFilter<>(source, type, compared));
        adds("filter of " + type.getSimpleName());
    }

    /**
     * Does something with the file of every revision that is written from a comparison, after the commands of the key {@link
     * Key#WRITE_HOOKS}. What fails is reported; the file stays.
     */
    public void writeHook(WriteHook hook) {
        writeHooks.add(hook);
        adds("write hook " + hook.getClass().getName());
    }

    /** Who adds what comes next, for messages. */
    void from(String plugin) {
        source = plugin;
    }

    Extensions build(List<ActivePlugin> plugins, RewriterNames names) {
        return new Extensions(plugins, rewriters.build(names), products, filters, kinds, declared, sources, writeHooks);
    }
}
