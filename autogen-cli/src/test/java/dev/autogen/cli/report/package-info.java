/** Tests of the documents. */
@NullMarked
package dev.autogen.cli.report;

import org.jspecify.annotations.NullMarked;
