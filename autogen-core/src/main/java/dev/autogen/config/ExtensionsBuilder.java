package dev.autogen.config;

import dev.autogen.config.Extensions.ActivePlugin;
import dev.autogen.product.Product;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.rewrite.RewritersBuilder;
import dev.autogen.rewrite.ScriptRewriter;
import java.util.ArrayList;
import java.util.List;

/** Takes what plugins add. Not for several threads. */
public final class ExtensionsBuilder {

    private final RewritersBuilder rewriters = new RewritersBuilder();
    private final List<Product> products = new ArrayList<>();

    ExtensionsBuilder() {}

    /** Adds a rewriter of operations, which is asked about every new revision. */
    public void rewriter(Rewriter rewriter) {
        rewriters.add(rewriter);
    }

    /**
     * Offers a rewriter of operations, which is asked where the configuration names it.
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
     * Offers a rewriter of whole revisions, which is asked where the configuration names it.
     *
     * @throws dev.autogen.error.ConfigurationException if the name is taken
     */
    public void scriptRewriter(String name, ScriptRewriter rewriter) {
        rewriters.offerScript(name, rewriter);
    }

    /** Adds a database. It is looked at after those that autogen brings, in the order in which databases were added. */
    public void product(Product product) {
        products.add(product);
    }

    Extensions build(List<ActivePlugin> plugins, RewriterNames names) {
        return new Extensions(plugins, rewriters.build(names), products);
    }
}
