package dev.autogen.hibernate.zoo;

import dev.autogen.servers.TestServer;
import java.util.Map;
import java.util.Set;

/**
 * The models that Hibernate itself cannot create on a server: its dialect has no such type or clause there. A line that is no longer
 * true makes the test of its model fail.
 */
final class NotExported {

    private static final Set<String> H2 = Set.of(
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
                    "SchemaZoo SecondSchema");

    private static final Set<String> MARIADB = Set.of(
            "AdvancedZoo AuditTables",
            "AdvancedZoo CompositeReferences",
            "AdvancedZoo IdentifiedByAssociation",
            "AdvancedZoo Options",
            "AdvancedZoo SerialColumns",
            "AggregateZoo StructArrays",
            "AggregateZoo StructOfTheAttribute",
            "AggregateZoo Structs",
            "AggregateZoo StructsWithinStructs",
            "AggregateZoo Vectors",
            "AggregateZoo XmlArrays",
            "AggregateZoo XmlDocuments",
            "AssociationZoo ForeignKeyDefinitions",
            "AssociationZoo ManyToManyTags",
            "AssociationZoo OneToManyWithJoinTable",
            "CodeZoo BrokenNumbers",
            "CodeZoo Bytes",
            "CodeZoo Characters",
            "CodeZoo Enums",
            "CodeZoo Intervals",
            "CodeZoo JavaTimes",
            "CodeZoo LargeObjects",
            "CodeZoo NationalCharacters",
            "CodeZoo OrdinalNamedEnum",
            "CodeZoo Times",
            "CodeZoo UuidsOtherwise",
            "CollectionZoo OrderedAssociations",
            "ColumnZoo Collations",
            "ColumnZoo Definitions",
            "CommentZoo ChecksEverywhere",
            "CommentZoo CollationsOfTheServer",
            "CommentZoo DefaultsEverywhere",
            "CommentZoo IndexOptions",
            "ConstraintZoo Indexes",
            "ConstraintZoo UniqueOptions",
            "EnversZoo OwnRevisions",
            "HierarchyZoo DiscriminatorWithOptions",
            "IdentifierZoo SequenceWithOptions",
            "JoinZoo DeletedWithTheParent",
            "JoinZoo JoinTableWithEverything",
            "KeyZoo SoftDeletedEverywhere",
            "MapZoo ConvertedElements",
            "MapZoo IndexesOfLists",
            "NameZoo GloballyQuoted",
            "NameZoo GloballyQuotedButDefinitions",
            "NameZoo ImplicitStrategy",
            "NameZoo OverlongNames",
            "RegistrationZoo AuditedParts",
            "RegistrationZoo AuditedWithNames",
            "RegistrationZoo ChangelogOfTheUser",
            "SchemaZoo SecondSchema",
            "SchemaZoo Unsupported",
            "SettingZoo PreferredDuration",
            "StrategyZoo NamesOfSixtyThreeBytes",
            "StrategyZoo UnquotedKeywords",
            "TypeZoo Arrays",
            "TypeZoo Binaries",
            "TypeZoo Booleans",
            "TypeZoo NamedEnumArrays",
            "TypeZoo NamedEnums",
            "TypeZoo Times",
            "ValidationZoo Applied",
            "ValueZoo EnumOfOne",
            "ValueZoo EnumsWithBodies",
            "ValueZoo ZoneNative",
            "ViewZoo SameNameInTwoSchemas");

    private static final Map<String, Set<String>> MODELS = Map.of("h2", H2, "mariadb", MARIADB, "mysql", MARIADB);

    private NotExported() {}

    static boolean is(Model model, TestServer server) {
        return MODELS.getOrDefault(server.product().name(), Set.of()).contains(model.name());
    }
}
