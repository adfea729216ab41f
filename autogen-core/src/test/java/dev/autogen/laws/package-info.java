/**
 * What holds of any schema: laws over schemas made by chance, on values and on a real server.
 *
 * <p>Enter at the tests. {@link dev.autogen.laws.RandomDatabase} makes schemas that a server accepts, and others that come
 * from them by edits. {@code -Dlaws.seed=N} runs the case of one seed, {@code -Dlaws.cases=N} another number of cases; the
 * seed of a case that fails is in the message.
 */
@NullMarked
package dev.autogen.laws;

import org.jspecify.annotations.NullMarked;
