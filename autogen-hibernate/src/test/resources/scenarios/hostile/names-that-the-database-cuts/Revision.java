package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Names that the database cuts. */
@Revision("5ce4a71005ce")
public final class R20260102030405_NamesThatTheDatabaseCuts implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("a_table_name_that_is_longer_than_the_database_allows_which_is_6", column("parent_id", bigint()));
        op.addColumn(
                "a_table_name_that_is_longer_than_the_database_allows_which_is_6",
                column("a Column Name that is longer than the database allows, which is", varchar(255))
                        .comment("cut"));
        op.addUnique(
                "a_table_name_that_is_longer_than_the_database_allows_which_is_6",
                unique(
                        "a_table_name_that_is_longer_t_a Column Name that is longer _key",
                        "a Column Name that is longer than the database allows, which is"));
        op.addForeignKey(
                "a_table_name_that_is_longer_than_the_database_allows_which_is_6",
                foreignKey("a_foreign_key_name_that_is_longer_than_the_database_allows_whic", "parent_id")
                        .references("a_table_name_that_is_longer_than_the_database_allows_which_is_6", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey(
                "a_table_name_that_is_longer_than_the_database_allows_which_is_6",
                "a_foreign_key_name_that_is_longer_than_the_database_allows_whic");
        op.dropUnique(
                "a_table_name_that_is_longer_than_the_database_allows_which_is_6",
                "a_table_name_that_is_longer_t_a Column Name that is longer _key");
        op.dropColumn(
                "a_table_name_that_is_longer_than_the_database_allows_which_is_6",
                "a Column Name that is longer than the database allows, which is");
        op.dropColumn("a_table_name_that_is_longer_than_the_database_allows_which_is_6", "parent_id");
    }
}
