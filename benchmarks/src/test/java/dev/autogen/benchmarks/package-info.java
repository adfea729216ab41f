/** The generators of the benchmarks make what they promise. Nothing is timed here. */
@NullMarked
package dev.autogen.benchmarks;

import org.jspecify.annotations.NullMarked;
