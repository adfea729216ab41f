package dev.autogen.hibernate.zoo;

import dev.autogen.servers.TestServer;
import java.util.Map;
import java.util.Set;

/**
 * The models that Hibernate itself cannot create on a server: its dialect has no such type or clause there. A line that is no longer
 * true makes the test of its model fail.
 */
final class NotExported {

    private static final Map<String, Set<String>> MODELS = Map.of(
            "h2",
            Set.of(
                    // clauses and types of PostgreSQL in the mapping
                    "AdvancedZoo Options",
                    "AssociationZoo ForeignKeyDefinitions",
                    "ColumnZoo Collations",
                    "ColumnZoo Definitions",
                    "CommentZoo CollationsOfTheServer",
                    "CommentZoo DefaultsEverywhere",
                    "CommentZoo IndexOptions",
                    "ConstraintZoo Indexes",
                    "ConstraintZoo UniqueOptions",
                    "NameZoo GloballyQuoted",
                    "SchemaZoo Unsupported",
                    // what H2 or Hibernate's dialect of it has not
                    "AggregateZoo StructArrays",
                    "AggregateZoo StructOfTheAttribute",
                    "AggregateZoo Structs",
                    "AggregateZoo StructsWithinStructs",
                    "AggregateZoo Vectors",
                    "AggregateZoo XmlArrays",
                    "AggregateZoo XmlDocuments",
                    "CodeZoo OrdinalNamedEnum",
                    "StrategyZoo Catalogs",
                    "TypeZoo NamedEnumArrays",
                    "TypeZoo NamedEnums",
                    // a foreign key whose target is looked for in the schema of its own table
                    "EnversZoo NamedTables",
                    "JoinZoo JoinTableWithEverything",
                    "JoinZoo TwoSecondaryTables",
                    "MapZoo CollectionTableWithEverything",
                    "SchemaZoo SecondSchema"),
            "sqlite",
            // comments, which its dialect writes and SQLite does not take; types that it has not; SQL of PostgreSQL's
            // own
            Set.of(
                    "AdvancedZoo Options",
                    "AdvancedZoo OtherTypes",
                    "AggregateZoo JsonArrays",
                    "AggregateZoo JsonWithChecks",
                    "AggregateZoo JsonWithinJson",
                    "AggregateZoo StructArrays",
                    "AggregateZoo StructOfTheAttribute",
                    "AggregateZoo Structs",
                    "AggregateZoo StructsWithinStructs",
                    "AggregateZoo Vectors",
                    "AggregateZoo XmlArrays",
                    "AggregateZoo XmlDocuments",
                    "CodeZoo Arrays",
                    "CodeZoo Enums",
                    "CodeZoo Intervals",
                    "CodeZoo OrdinalNamedEnum",
                    "ColumnZoo Collations",
                    "ColumnZoo Comments",
                    "ColumnZoo Defaults",
                    "ColumnZoo Definitions",
                    "ColumnZoo Deleted",
                    "CommentZoo ChecksEverywhere",
                    "CommentZoo CollationsOfTheServer",
                    "CommentZoo CommentsEverywhere",
                    "CommentZoo CommentsOfJpa",
                    "CommentZoo DefaultsEverywhere",
                    "CommentZoo GeneratedInTheDatabase",
                    "CommentZoo HostileComments",
                    "GeneratorZoo SequenceBelowZero",
                    "IdentifierZoo SequenceWithOptions",
                    "JoinZoo JoinColumnOfJpaThree",
                    "JoinZoo TablesOfJpaThree",
                    "KeyZoo Hidden",
                    "KeyZoo SoftDeletedEverywhere",
                    "MapZoo ConvertedElements",
                    "NameZoo GloballyQuotedButDefinitions",
                    "SchemaZoo SecondSchema",
                    "SchemaZoo Unsupported",
                    "SettingZoo PreferredDuration",
                    "TypeZoo Json",
                    "TypeZoo NamedEnumArrays",
                    "TypeZoo NamedEnums",
                    "TypeZoo Times",
                    "ValidationZoo Applied",
                    "ValueZoo EnumOfOne",
                    "ValueZoo EnumsWithBodies",
                    "ValueZoo OptimisticVersions",
                    "ViewZoo SameNameInTwoSchemas",
                    "XmlZoo HbmClass"));

    private NotExported() {}

    static boolean is(Model model, TestServer server) {
        return MODELS.getOrDefault(server.product().name(), Set.of()).contains(model.name());
    }
}
