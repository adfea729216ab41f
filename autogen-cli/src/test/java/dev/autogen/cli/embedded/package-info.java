/** Tests of this room. */
@NullMarked
package dev.autogen.cli.embedded;

import org.jspecify.annotations.NullMarked;
