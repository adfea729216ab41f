/** Tests of this room. */
@NullMarked
package dev.autogen.cli.project;

import org.jspecify.annotations.NullMarked;
