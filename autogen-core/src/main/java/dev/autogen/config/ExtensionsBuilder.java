package dev.autogen.config;

import dev.autogen.config.Extensions.ActivePlugin;
import dev.autogen.diff.filter.Filter;
import dev.autogen.diff.filter.NameFilter;
import dev.autogen.diff.filter.ObjectFilter;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.rewrite.RewritersBuilder;
import dev.autogen.rewrite.ScriptRewriter;
import dev.autogen.schema.Item;
import dev.autogen.script.WriteHook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes what plugins add. Not for several threads. */
public final class ExtensionsBuilder {

    private final RewritersBuilder rewriters = new RewritersBuilder();
    private final List<Filter> filters = new ArrayList<>();
    private final List<WriteHook> writeHooks = new ArrayList<>();
    private String source = "";

    ExtensionsBuilder() {}

    /** Adds a rewriter of operations, which is asked about every new revision. */
    public void rewriter(Rewriter rewriter) {
        rewriters.add(rewriter);
    }

    /**
     * Offers a rewriter of operations, which is asked where the key {@link Key#REWRITERS} names it.
     *
     * @throws dev.autogen.error.ConfigurationException if the name is taken
     */
    public void rewriter(String name, Rewriter rewriter) {
        rewriters.offer(name, rewriter);
    }

    /** Adds a rewriter of whole revisions, which is asked about every new revision, after those of operations. */
    public void scriptRewriter(ScriptRewriter rewriter) {
        rewriters.addScript(rewriter);
    }

    /**
     * Offers a rewriter of whole revisions, which is asked where the key {@link Key#REWRITERS} names it.
     *
     * @throws dev.autogen.error.ConfigurationException if the name is taken
     */
    public void scriptRewriter(String name, ScriptRewriter rewriter) {
        rewriters.offerScript(name, rewriter);
    }

    /**
     * Compares only what has a name that passes, on either side. It is asked before anything is read: tables, sequences and
     * types that do not pass are not read. What is in a schema or table that does not pass is not asked about.
     *
     * @param compared whether something of that name is compared
     */
    public void filterNames(Predicate<Item> compared) {
        filters.add(new NameFilter(source, compared));
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
    }

    /**
     * Does something with the file of every revision that is written from a comparison, after the commands of the key {@link
     * Key#WRITE_HOOKS}. What fails is reported; the file stays.
     */
    public void writeHook(WriteHook hook) {
        writeHooks.add(hook);
    }

    /** Who adds what comes next, for messages. */
    void from(String plugin) {
        source = plugin;
    }

    Extensions build(List<ActivePlugin> plugins, RewriterNames names) {
        return new Extensions(plugins, rewriters.build(names), filters, writeHooks);
    }
}
