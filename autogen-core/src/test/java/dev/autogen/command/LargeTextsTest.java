package dev.autogen.command;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.clob;
import static dev.autogen.Types.text;
import static dev.autogen.Types.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.operation.Operation;
import dev.autogen.product.Products;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeTextsTest {

    private static List<Operation> recorded(Consumer<Op> revision) {
        List<Operation> operations = new ArrayList<>();
        revision.accept(operations::add);
        return operations;
    }

    private static Dialect dialect(String product) {
        return Products.builtIn().dialect(new ServerVersion(product, 18, 0));
    }

    @Test
    void aRevisionTellsLargeTextsFromLargeBytesWherePostgreSqlDoesNot() {
        LargeTexts texts = new LargeTexts(
                Map.of(ObjectName.qualified("public", "brand"), Set.of("story", "note")),
                "public",
                dialect("PostgreSQL"));

        assertThat(texts.in(recorded(op -> {
                    op.createTable(
                            "brand", column("story", type("oid")), column("logo", type("oid")), column("note", text()));
                    op.addColumn("brand", column("story", type("oid")).notNull());
                    op.in("other").addColumn("brand", column("story", type("oid")));
                })))
                .isEqualTo(recorded(op -> {
                    op.createTable(
                            "brand", column("story", clob()), column("logo", type("oid")), column("note", text()));
                    op.addColumn("brand", column("story", clob()).notNull());
                    op.in("other").addColumn("brand", column("story", type("oid")));
                }));
    }

    @ParameterizedTest
    @CsvSource({"PostgreSQL, oid", "H2, clob", "SQLite, clob", "MariaDB, longtext", "MySQL, longtext"})
    void theDatabaseHasItsOwnTypeForThemAndSeesNoDifference(String product, String type) {
        Dialect dialect = dialect(product);
        Database revised = recorded(op -> op.createTable("brand", column("story", clob())))
                .get(0)
                .apply(Database.empty());
        Database present = recorded(op -> op.createTable("brand", column("story", type(type))))
                .get(0)
                .apply(Database.empty());

        assertThat(dialect.typeSql(clob())).isEqualTo(type);
        assertThat(dialect.normalize(revised)).isEqualTo(dialect.normalize(present));
    }
}
