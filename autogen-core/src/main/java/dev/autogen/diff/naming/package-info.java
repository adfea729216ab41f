/**
 * Names for constraints and indexes that the model leaves unnamed.
 *
 * <p>Enter at {@link dev.autogen.diff.naming.NamingConvention}. It only suggests: what is in the database under another name
 * and has the right structure keeps its name. How long a name may be is said by whoever asks; this room knows no database.
 */
@NullMarked
package dev.autogen.diff.naming;

import org.jspecify.annotations.NullMarked;
