package dev.autogen.product.ansi;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Any database that is of no other product; it is not recognised but taken for granted. A plugin's product that has no dialect of its own may
 * extend it, and say by what it is recognised.
 */
public class AnsiProduct implements Product {

    @Override
    public String name() {
        return "ansi";
    }

    @Override
    public String reportedName() {
        return "ANSI";
    }

    @Override
    public boolean takes(String url) {
        return false;
    }

    @Override
    public int newest() {
        return 1;
    }

    @Override
    public String defaultSchema(String url) {
        return "public";
    }

    @Override
    public Set<Capability> untold() {
        return EnumSet.of(Capability.SEQUENCES, Capability.STORED_COLUMNS, Capability.CHECKS);
    }

    /** With the names and types of the standard. */
    @Override
    public Dialect dialect(ServerVersion version) {
        return new AnsiDialect(AnsiFacts.standard(name()));
    }

    @Override
    public Dialect dialect(Connection connection, ServerVersion version) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        return new AnsiDialect(new AnsiFacts(
                name(),
                metadata.getDatabaseProductName(),
                names(metadata),
                types(metadata),
                metadata.supportsDataDefinitionAndDataManipulationTransactions()
                        && !metadata.dataDefinitionCausesTransactionCommit()
                        && !metadata.dataDefinitionIgnoredInTransactions(),
                metadata.supportsSchemasInTableDefinitions()));
    }

    private static AnsiNames names(DatabaseMetaData metadata) throws SQLException {
        AnsiNames.Folding folding = metadata.storesUpperCaseIdentifiers()
                ? AnsiNames.Folding.UPPER
                : metadata.storesLowerCaseIdentifiers() ? AnsiNames.Folding.LOWER : AnsiNames.Folding.EXACT;
        return new AnsiNames(folding, metadata.getIdentifierQuoteString());
    }

    private static List<AnsiType> types(DatabaseMetaData metadata) throws SQLException {
        List<AnsiType> types = new ArrayList<>();
        try (ResultSet rows = metadata.getTypeInfo()) {
            while (rows.next()) {
                types.add(new AnsiType(
                        rows.getString("TYPE_NAME"),
                        rows.getInt("DATA_TYPE"),
                        rows.getString("CREATE_PARAMS") != null,
                        rows.getString("CREATE_PARAMS") == null && rows.getInt("MAXIMUM_SCALE") > 0));
            }
        }
        return types;
    }

    @Override
    public Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        return new AnsiCatalog(wire, (AnsiDialect) dialect);
    }

    @Override
    public Scratch scratch(Wire wire, Dialect dialect) {
        return (doubts, taken) -> Collections.nCopies(
                doubts.size(),
                new Scratch.Answer(
                        Scratch.Outcome.UNASKED,
                        "the generic dialect, which is in use for "
                                + ((AnsiDialect) dialect).facts().product() + ", cannot ask how it spells them"));
    }
}
