/**
 * Kinds of objects that a plugin knows and autogen does not: views, functions, triggers, policies.
 *
 * <p>Enter at {@link dev.autogen.custom.ObjectKinds}, which a plugin implements; {@link dev.autogen.custom.CustomDiff} puts its
 * operations around those of the tables that its objects use. What such an object is, or what its SQL says, this room never
 * knows: it goes by {@link dev.autogen.schema.CustomObject#key}, {@code equals} and {@link
 * dev.autogen.schema.CustomObject#dependsOn}.
 */
@NullMarked
package dev.autogen.custom;

import org.jspecify.annotations.NullMarked;
