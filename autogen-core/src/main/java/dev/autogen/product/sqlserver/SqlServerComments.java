package dev.autogen.product.sqlserver;

import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.ObjectName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments as the extended properties that SQL Server's own tools show and write. */
final class SqlServerComments {

    /** Manual, {@code sp_addextendedproperty}: 7,500 bytes, two a character. */
    private static final int LONGEST = 3750;

    private final SqlServerText text;

    SqlServerComments(SqlServerText text) {
        this.text = text;
    }

    /**
     * The batch that leads from one comment to another.
     *
     * @param column null for the table itself
     * @return empty where nothing changes
     */
    Optional<String> change(
            ObjectName table, @Nullable String column, @Nullable String before, @Nullable String after) {
        String schema = table.schema();
        if (before == null ? after == null : before.equals(after)) {
            return Optional.empty();
        } else if (after != null && after.length() > LONGEST) {
            throw new UnsupportedException(
                    "a comment has at most " + LONGEST + " characters in " + SqlServerProduct.NAME + ", and that of "
                            + table + (column == null ? "" : "." + column) + " has more: shorten it");
        }
        String place = ", N'SCHEMA', @schema, N'TABLE', @table" + (column == null ? "" : ", N'COLUMN', @column");
        return Optional.of("declare @schema sysname = " + (schema == null ? "schema_name()" : text.literal(schema))
                + ", @table sysname = " + text.literal(table.name())
                + (column == null ? "" : ", @column sysname = " + text.literal(column))
                + (after == null ? "" : ", @comment nvarchar(3750) = " + text.literal(after)) + ";\n"
                + (after == null
                        ? "exec sys.sp_dropextendedproperty N'MS_Description'"
                        : before == null
                                ? "exec sys.sp_addextendedproperty N'MS_Description', @comment"
                                : "exec sys.sp_updateextendedproperty N'MS_Description', @comment")
                + place);
    }
}
