package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Names of 63 bytes. */
@Revision("5ce4a71005ce")
public final class R20260102030405_NamesOf63Bytes implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                column("checked_column_name_that_is_exactly_as_long_as_it_may_ever_be__", integer()));
        op.addColumn(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                column("another_column_name_that_is_exactly_as_long_as_it_may_ever_be__", varchar(255)));
        op.alterColumn(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                column("id", integer()).identity(),
                c -> c.type(bigint()));
        op.addUnique(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                unique(
                        "a_table_name_that_is_exactly__another_column_name_that_is_e_key",
                        "another_column_name_that_is_exactly_as_long_as_it_may_ever_be__"));
        op.addUnique(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                unique(
                        "a_table_name_that_is_exactly__column_name_that_is_exactly_a_key",
                        "column_name_that_is_exactly_as_long_as_the_database_allows_it__",
                        "short"));
        op.addCheck(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                check(
                        "a_table_name_that_is_exactly_checked_column_name_that_is__check",
                        "checked_column_name_that_is_exactly_as_long_as_it_may_ever_be__ > 0"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                "a_table_name_that_is_exactly_checked_column_name_that_is__check");
        op.dropUnique(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                "a_table_name_that_is_exactly__column_name_that_is_exactly_a_key");
        op.dropUnique(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                "a_table_name_that_is_exactly__another_column_name_that_is_e_key");
        op.alterColumn(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                column("id", bigint()).identity(),
                c -> c.type(integer()));
        op.dropColumn(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                "another_column_name_that_is_exactly_as_long_as_it_may_ever_be__");
        op.dropColumn(
                "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
                "checked_column_name_that_is_exactly_as_long_as_it_may_ever_be__");
    }
}
