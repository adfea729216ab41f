/** MariaDB and MySQL, put together: their dialect is in {@code dialect.mysql}, their catalog in {@code reflect.mysql}. */
@NullMarked
package dev.autogen.product.mysql;

import org.jspecify.annotations.NullMarked;
