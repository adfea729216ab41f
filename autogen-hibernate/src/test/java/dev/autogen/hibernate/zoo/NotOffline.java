package dev.autogen.hibernate.zoo;

import dev.autogen.dialect.ServerVersion;
import java.util.Set;

/**
 * The models that do not go on a database that is known without a server: Hibernate itself cannot write them for it, the dialect refuses
 * them by name, or they give a column's type in words that the database has others for. A line that is no longer true makes the test of
 * its model fail.
 */
final class NotOffline {

    private static final Set<String> SQL_SERVER = Set.of(
            "AdvancedZoo Options",
            "AdvancedZoo SerialColumns",
            "AggregateZoo StructArrays",
            "AggregateZoo StructOfTheAttribute",
            "AggregateZoo Structs",
            "AggregateZoo StructsWithinStructs",
            "AssociationZoo ForeignKeyDefinitions",
            "CodeZoo Enums",
            "CodeZoo Intervals",
            "CodeZoo OrdinalNamedEnum",
            "ColumnZoo Definitions",
            "CommentZoo DefaultsEverywhere",
            "ConstraintZoo Indexes",
            "MapZoo ConvertedElements",
            "NameZoo GloballyQuoted",
            "NameZoo GloballyQuotedButDefinitions",
            "SchemaZoo SecondSchema",
            "SchemaZoo Unsupported",
            "SettingZoo OwnDialect",
            "SettingZoo PreferredDuration",
            "TypeZoo NamedEnumArrays",
            "TypeZoo NamedEnums",
            "TypeZoo Times",
            "ValueZoo EnumOfOne",
            "ValueZoo EnumsWithBodies",
            "ValueZoo LargeValues",
            "ValueZoo PrecisionAndScale");

    private static final Set<String> ORACLE = Set.of(
            "AdvancedZoo Options",
            "AdvancedZoo SerialColumns",
            "AggregateZoo StructArrays",
            "AggregateZoo Vectors",
            "AssociationZoo ForeignKeyDefinitions",
            "AssociationZoo OnDeleteActions",
            "CodeZoo Arrays",
            "CodeZoo Intervals",
            "ColumnZoo Definitions",
            "CommentZoo DefaultsEverywhere",
            "JoinZoo JoinColumnWithEverything",
            "JoinZoo JoinTableWithEverything",
            "JoinZoo TwoSecondaryTables",
            "MapZoo IndexesOfLists",
            "NameZoo GloballyQuotedButDefinitions",
            "NameZoo Quoted",
            "RegistrationZoo TemporalWithNames",
            "SettingZoo OwnDialect",
            "SettingZoo PreferredDuration",
            "TypeZoo Enums",
            "TypeZoo NamedEnumArrays",
            "TypeZoo Times",
            "ValueZoo LargeValues",
            "ValueZoo ZoneInAColumn",
            "XmlZoo OrmEntity");

    /** Enums have names from version 23 on. */
    private static final Set<String> OLD_ORACLE = Set.of(
            "CodeZoo Enums",
            "CodeZoo OrdinalNamedEnum",
            "MapZoo ConvertedElements",
            "SchemaZoo SecondSchema",
            "SchemaZoo Unsupported",
            "TypeZoo NamedEnums",
            "ValueZoo EnumOfOne",
            "ValueZoo EnumsWithBodies");

    private static final int DOMAINS_SINCE = 23;
    private static final int VECTORS_SINCE = 17;

    private NotOffline() {}

    static boolean is(Model model, ServerVersion server) {
        if (server.product().equals("Oracle")) {
            return ORACLE.contains(model.name())
                    || (server.major() < DOMAINS_SINCE && OLD_ORACLE.contains(model.name()));
        }
        boolean vectors = server.major() < VECTORS_SINCE && model.name().equals("AggregateZoo Vectors");
        return vectors || SQL_SERVER.contains(model.name());
    }
}
