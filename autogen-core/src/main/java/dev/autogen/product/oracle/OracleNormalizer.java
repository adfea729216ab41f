package dev.autogen.product.oracle;

import dev.autogen.dialect.UsualNames;
import dev.autogen.product.offline.OfflineExpressions;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings what a model and a history of revisions say to one form. */
final class OracleNormalizer {

    private final OracleNames names;
    private final OracleText text;
    private final OfflineExpressions expressions;

    OracleNormalizer(OracleNames names, OracleText text) {
        this.names = names;
        this.text = text;
        this.expressions = new OfflineExpressions(names);
    }

    /** A schema is a user, and not for a revision to make; a sequence has no type. */
    Database normalize(Database database) {
        Database plain = new Database(
                List.of(),
                database.enums(),
                database.composites(),
                database.sequences().stream()
                        .map(sequence -> sequence.type(SqlType.plain("bigint")))
                        .toList(),
                database.tables().stream().map(this::table).toList(),
                database.customs());
        UsualNames usual = UsualNames.of(plain, names::tokens);
        return plain.mapTables(usual::name);
    }

    private Table table(Table table) {
        return table.mapColumns(this::column)
                .foreignKeys(table.foreignKeys().stream().map(OracleText::own).toList())
                .checks(table.checks().stream()
                        .map(check -> check.expression(expressions.stripped(check.expression())))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> index.unique() || !OracleDdl.isLeftOut(index))
                        .toList());
    }

    private Column column(Column given) {
        Column column = text.own(given);
        Column plain = column.defaultsTo(expression(column.defaultValue()));
        return plain.findComputed()
                .map(computed -> plain.generatedVirtuallyAs(expressions.stripped(computed.expression())))
                .orElse(plain);
    }

    private @Nullable String expression(@Nullable String sql) {
        String plain = sql == null ? "null" : expressions.stripped(sql);
        return plain.equalsIgnoreCase("null") || plain.equals("''") ? null : plain;
    }
}
