/**
 * One change made to a database behind the model's back is one operation that undoes it; what belongs to others is left alone.
 */
@NullMarked
package dev.autogen.drift;

import org.jspecify.annotations.NullMarked;
