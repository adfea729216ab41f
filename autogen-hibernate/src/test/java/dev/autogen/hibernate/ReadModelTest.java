package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.hibernate.zoo.Zoo;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Database;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a catalog cannot confirm: where names come from, the text of expressions, what is left out. */
class ReadModelTest {

    @Test
    void namesThatTheAuthorChoseAreToldFromThoseThatHibernateMadeUp() {
        Table things = only("ConstraintZoo Indexes");
        assertThat(things.indexes()).extracting(Index::name).contains(Name.of("ix_last"), Name.of("ix_partial"));
        assertThat(things.indexes())
                .extracting(Index::name)
                .anyMatch(name -> !name.chosen() && name.text().startsWith("idx"));

        Table related = read("AssociationZoo ManyToManyTags").table(ObjectName.of("article_related"));
        assertThat(related.foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactlyInAnyOrder(Name.of("fk_from"), Name.of("fk_to"));
        Table invoice =
                read("AssociationZoo OnDeleteActions").table(ObjectName.of("associationzoo$ondeleteactions$invoice"));
        assertThat(invoice.foreignKeys())
                .extracting(ForeignKey::name)
                .allMatch(name -> !name.chosen() && name.text().startsWith("fk"));
    }

    @Test
    void aNamingStrategyOfTheUserMakesUpNamesToo() {
        assertThat(only("NameZoo ImplicitStrategy").foreignKeys())
                .extracting(ForeignKey::name)
                .containsExactly(Name.suggested("fk_namezoo$implicitstrategy$customerrecord_parentrecord_custome"));
    }

    @Test
    void uniqueConstraintsWithoutANameAreLeftToTheDatabase() {
        assertThat(only("ConstraintZoo Uniques").uniques())
                .containsExactlyInAnyOrder(
                        UniqueConstraint.of(Name.unnamed(), List.of("code")),
                        UniqueConstraint.of(Name.unnamed(), List.of("email")),
                        UniqueConstraint.of(Name.unnamed(), List.of("alone")),
                        UniqueConstraint.of(Name.unnamed(), List.of("last", "first")),
                        UniqueConstraint.of(Name.of("uq_named"), List.of("first", "code")));
    }

    @Test
    void checksKeepTheTextAndTheNameOfTheMapping() {
        assertThat(only("ConstraintZoo Checks").checks())
                .contains(
                        new Check(Name.of("ck_no_14"), "high <> 14"),
                        new Check(Name.of("ck_high"), "high < 1000 and name <> ')'"),
                        new Check(Name.unnamed(), "low < high"))
                .anyMatch(check -> check.expression().contains("'OPEN','CLOSED'"));
    }

    @Test
    void columnDefinitionsAreTakenApart() {
        Table thing = only("ColumnZoo Definitions");

        assertThat(thing.column("text"))
                .isEqualTo(Column.of("text", SqlType.plain("text"))
                        .notNull()
                        .defaultsTo("'x, ) not null'")
                        .collation("C"));
        assertThat(thing.column("price").defaultValue()).isEqualTo("(1 + 2) * 3");
        assertThat(thing.checks()).contains(new Check(Name.of("positive"), "amount > 0"));
    }

    @Test
    void aForeignKeyDefinitionIsReadThroughToItsEnd() {
        Table invoice = read("AssociationZoo ForeignKeyDefinitions")
                .table(ObjectName.of("associationzoo$foreignkeydefinitions$invoice"));

        assertThat(invoice.foreignKeys())
                .contains(ForeignKey.of(
                                Name.of("fk_defined"), List.of("customer_id"), ObjectName.of("customer"), List.of("id"))
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.CASCADE)
                        .deferrability(Deferrability.INITIALLY_DEFERRED));
    }

    @Test
    void aColumnOfANamedEnumHasTheTypeThatTheSchemaDefines() {
        Database read = read("TypeZoo NamedEnums");

        assertThat(read.enums())
                .containsExactly(
                        new EnumType(ObjectName.of("mood"), List.of("FURIOUS", "HAPPY", "SAD")),
                        new EnumType(ObjectName.of("size"), List.of("SMALL", "LARGE")));
        assertThat(read.tables().get(0).column("mood").type()).isEqualTo(new SqlType.Defined(ObjectName.of("mood")));
    }

    @Test
    void aCommentIsWhatTheServerWouldShow() {
        Table thing = read("ColumnZoo Comments").table(ObjectName.of("columnzoo$comments$thing"));

        assertThat(thing.comment()).isEqualTo("Things, and 'more'");
        assertThat(thing.column("name").comment()).isEqualTo("what it's called; \"so\" */ \\ ");
        assertThat(thing.column("empty").comment()).isNull();
    }

    @Test
    void whatTheValuesCannotHoldIsListed() {
        HibernateSchema read = readSchema("SchemaZoo Unsupported");

        assertThat(read.database().tables()).hasSize(1);
        assertThat(read.database().composites())
                .containsExactly(new CompositeType(
                        ObjectName.of("pair"),
                        List.of(
                                new CompositeType.Attribute("a", SqlType.plain("integer")),
                                new CompositeType.Attribute("b", SqlType.plain("integer")))));
        assertThat(read.unsupported())
                .singleElement()
                .asString()
                .startsWith("view ")
                .contains("Report");
        assertThat(readSchema("TypeZoo NamedEnums").unsupported()).isEmpty();
        HibernateSchema options = readSchema("AdvancedZoo Options");
        assertThat(options.unsupported()).isEmpty();
        assertThat(options.database().tables())
                .anyMatch(table -> table.options().parameters().equals(List.of("fillfactor=70")));
    }

    private static Table only(String model) {
        List<Table> tables = read(model).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static Database read(String model) {
        return readSchema(model).database();
    }

    private static HibernateSchema readSchema(String name) {
        return new HibernateReader(
                        Zoo.model(name).source(), new PostgresDialect(), new ServerVersion("PostgreSQL", 18, 0))
                .readSchema();
    }
}
