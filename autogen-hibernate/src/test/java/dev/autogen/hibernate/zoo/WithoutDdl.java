package dev.autogen.hibernate.zoo;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the zoo has no model for, and why. */
final class WithoutDdl {

    private static final String CALLBACKS_AND_CONTAINERS = """
            EntityListeners ExcludeDefaultListeners ExcludeSuperclassListeners PostLoad PostPersist PostRemove PostUpdate
            PrePersist PreRemove PreUpdate PersistenceContext PersistenceContexts PersistenceProperty PersistenceUnit
            PersistenceUnits""";

    private static final String QUERIES = """
            ColumnResult ConstructorResult EntityResult FieldResult NamedAttributeNode NamedEntityGraph NamedEntityGraphs
            NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries
            NamedStoredProcedureQuery NamedSubgraph QueryHint SqlResultSetMapping SqlResultSetMappings
            StoredProcedureParameter OrderBy HQLSelect Imported SQLDelete SQLDeleteAll SQLInsert SQLUpdate SQLSelect SQLOrder
            SQLRestriction SQLJoinTableRestriction SortComparator SqlFragmentAlias Filter FilterDef FilterJoinTable ParamDef
            DialectOverride$FilterDefs DialectOverride$Filters DialectOverride$SQLDelete DialectOverride$SQLDeleteAll
            DialectOverride$SQLInsert DialectOverride$SQLOrder DialectOverride$SQLRestriction DialectOverride$SQLSelect
            DialectOverride$SQLUpdate DialectOverride$Formula DialectOverride$JoinFormula
            DialectOverride$DiscriminatorFormula""";

    private static final String LOADING_AND_CACHING = """
            Cacheable AttributeAccessor BatchSize Cache Cascade ConcreteProxy DynamicInsert DynamicUpdate
            EmbeddableInstantiator EmbeddableInstantiatorRegistration Fetch FetchProfile FetchProfile$FetchOverride
            FetchProfileOverride Immutable Instantiator LazyGroup CollectionIdMutability MapKeyMutability Mutability
            NaturalIdCache OptimisticLock OptimisticLocking QueryCacheLayout""";

    /** How a collection is wrapped in memory, and annotations that only annotations may bear. */
    private static final String IN_MEMORY = """
            CollectionType CollectionTypeRegistration AttributeBinderType TypeBinderType DialectOverride$Version
            DialectOverride$FilterDefOverrides DialectOverride$FilterOverrides""";

    /** No map with it was found that Hibernate reads. */
    private static final String REJECTED = "MapKeyCompositeType";

    /** They are in 6.6 and no longer in the line that the zoo is compiled against. */
    private static final String REMOVED = """
            Columns DialectOverride$OrderBy DialectOverride$Where ForeignKey GeneratorType Index IndexColumn LazyCollection
            LazyToOne Loader Persister Polymorphism Proxy SelectBeforeUpdate Table Tables Target Where WhereJoinTable""";

    /** By their names without the package. */
    static final Set<String> ANNOTATIONS = Stream.of(
                    CALLBACKS_AND_CONTAINERS, QUERIES, LOADING_AND_CACHING, IN_MEMORY, REJECTED, REMOVED)
            .flatMap(text -> Stream.of(text.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    private static final String CODES = """
            DATALINK DISTINCT ENUM ORDINAL_ENUM GEOGRAPHY GEOMETRY POINT JAVA_OBJECT NULL OTHER REF REF_CURSOR ROWID TABLE
            STRUCT STRUCT_ARRAY STRUCT_TABLE VECTOR_BINARY VECTOR_FLOAT16 VECTOR_FLOAT32 VECTOR_FLOAT64 VECTOR_INT8
            SPARSE_VECTOR_FLOAT32 SPARSE_VECTOR_FLOAT64 SPARSE_VECTOR_INT8""";

    /** PostgreSQL has no type for them, or none without an extension; or annotations other than a code ask for them. */
    static final Set<String> TYPE_CODES = Set.of(CODES.split("\\s+"));

    private WithoutDdl() {}
}
