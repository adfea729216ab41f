package dev.autogen.config;

import dev.autogen.config.Extensions.ActivePlugin;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.rewrite.RewritersBuilder;
import dev.autogen.rewrite.ScriptRewriter;
import java.util.List;

/** Takes what plugins add. Not for several threads. */
public final class ExtensionsBuilder {

    private final RewritersBuilder rewriters = new RewritersBuilder();

    ExtensionsBuilder() {}

    /** Adds a rewriter of operations, which is asked about every new revision. */
    public void rewriter(Rewriter rewriter) {
        rewriters.add(rewriter);
    }

    /**
     * Offers a rewriter of operations, which is asked where the configuration switches it on.
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
     * Offers a rewriter of whole revisions, which is asked where the configuration switches it on.
     *
     * @throws dev.autogen.error.ConfigurationException if the name is taken
     */
    public void scriptRewriter(String name, ScriptRewriter rewriter) {
        rewriters.offerScript(name, rewriter);
    }

    Extensions build(List<ActivePlugin> plugins, RewriterNames names) {
        return new Extensions(plugins, rewriters.build(names));
    }
}
