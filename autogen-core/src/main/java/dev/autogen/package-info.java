/**
 * What a revision file imports: {@link dev.autogen.Migration}, {@link dev.autogen.Op}, the annotations that say who it is
 * and what it follows, and the factories of {@link dev.autogen.Types} and {@link dev.autogen.Elements}.
 *
 * <p>Everything here is public interface for as long as there are revision files: it may grow, it may not change.
 */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
