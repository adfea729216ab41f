/** PostgreSQL, put together: its dialect is in {@code dialect.postgres}, its catalog in {@code reflect.postgres}. */
@NullMarked
package dev.autogen.product.postgres;

import org.jspecify.annotations.NullMarked;
