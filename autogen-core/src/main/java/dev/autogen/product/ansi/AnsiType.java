package dev.autogen.product.ansi;

/**
 * A type of a database, as {@code DatabaseMetaData.getTypeInfo} tells of it.
 *
 * @param name its own name, with an empty pair of parentheses where arguments go elsewhere than at the end
 * @param code of {@code java.sql.Types}
 * @param precise whether it takes arguments
 * @param fixed whether it has digits after the point of a second, and always the same number of them
 */
record AnsiType(String name, int code, boolean precise, boolean fixed) {}
