/** What tests of several rooms share. */
@NullMarked
package dev.autogen.test;

import org.jspecify.annotations.NullMarked;
