/**
 * An example of a plugin, whole enough to be used: views, materialized views, functions, triggers and row-level security of
 * PostgreSQL, declared in a project's own code and kept by revisions as tables are.
 *
 * <p>Enter at {@link dev.autogen.sample.objects.PostgresObjectsPlugin}, which autogen finds by its name in {@code
 * META-INF/services}. What a project declares are the records of {@link dev.autogen.sample.objects.PostgresObject}; what stands
 * in its revisions are {@link dev.autogen.sample.objects.CreateObject}, {@link dev.autogen.sample.objects.ReplaceObject} and
 * {@link dev.autogen.sample.objects.DropObject}.
 */
@NullMarked
package dev.autogen.sample.objects;

import org.jspecify.annotations.NullMarked;
