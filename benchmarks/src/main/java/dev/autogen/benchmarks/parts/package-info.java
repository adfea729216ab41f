/** Parts of a check and of a revision, each timed by itself with JMH. They run by {@code benchmarks/run parts} only. */
@NullMarked
package dev.autogen.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
