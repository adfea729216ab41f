package dev.autogen.product.h2;

import dev.autogen.dialect.SqlText;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.SequenceOptions;

/** Pieces of SQL as H2 spells them. */
final class H2Text extends SqlText {

    private final H2Names names;
    private final String defaultSchema;

    H2Text(H2Dialect dialect, H2Names names, String defaultSchema) {
        super(dialect);
        this.names = names;
        this.defaultSchema = defaultSchema;
    }

    /** What a foreign key refers to without a schema would be looked for in that of its own table. */
    @Override
    public String definition(Constraint constraint) {
        return constraint instanceof ForeignKey key && key.target().schema() == null
                ? super.definition(key.target(key.target().schema(defaultSchema)))
                : super.definition(constraint);
    }

    /** See {@link H2Names#catalog}. */
    String catalog(String sql) {
        return names.catalog(sql);
    }

    /** A name as the catalog has it. */
    String raw(String name) {
        return names.swapped(name);
    }

    /** A column as it stands in {@code alter column}, where what is not said stays, also that there is no null. */
    String restated(Column column) {
        String definition = definition(column);
        String said = column.findIdentity().isPresent()
                ? definition.replaceFirst(" not null$", "")
                : definition + (column.nullable() ? " null" : "");
        return said + (column.comment() == null ? "" : " comment " + literal(column.comment()));
    }

    /** As many numbers as are kept at hand where nobody says, which is what one stands for in schemas. */
    @Override
    public String options(SequenceOptions before, SequenceOptions after) {
        return super.options(before, after).replaceFirst(" cache 1\\b", " cache " + H2Catalog.USUAL_CACHE);
    }

    /** Values are kept, always. */
    @Override
    public String generation(Generation generation) {
        return generation instanceof Generation.Computed computed
                ? "always as (" + computed.expression() + ")"
                : super.generation(generation);
    }
}
