/**
 * What can go wrong, as kinds that a user can act on. Every exception carries its facts as fields and builds one message
 * that says what, where and what to do. This room knows nothing; every room may use it.
 */
@NullMarked
package dev.autogen.error;

import org.jspecify.annotations.NullMarked;
