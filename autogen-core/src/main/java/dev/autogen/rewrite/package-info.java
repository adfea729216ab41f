/**
 * Between the difference and the file: what is changed, added, left out or split of a new revision before anybody reads it. Enter
 * at {@link dev.autogen.rewrite.Rewriter}, a function from one operation to those that are written instead, and {@link
 * dev.autogen.rewrite.ScriptRewriter}, one from a revision to revisions; {@link dev.autogen.rewrite.Shipped} lists those that come
 * with autogen. Of the script room it knows the revision as a value alone: nothing here reads files, renders, connects or asks.
 */
@NullMarked
package dev.autogen.rewrite;

import org.jspecify.annotations.NullMarked;
