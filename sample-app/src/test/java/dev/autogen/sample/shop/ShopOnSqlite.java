package dev.autogen.sample.shop;

import static org.hibernate.type.SqlTypes.BIGINT;
import static org.hibernate.type.SqlTypes.INTEGER;
import static org.hibernate.type.SqlTypes.NAMED_ENUM;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.aggregate.AggregateSupport;
import org.hibernate.dialect.aggregate.AggregateSupportImpl;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.mapping.Column;
import org.hibernate.metamodel.mapping.SqlTypedMapping;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * SQLite as Hibernate must be told of it before it takes the mapping of the shop: its own dialect knows neither named enums nor JSON
 * whose parts are queried, and rejects the identity columns that it makes itself.
 */
public final class ShopOnSqlite extends SQLiteDialect {

    public ShopOnSqlite(DialectResolutionInfo info) {
        super(info);
    }

    /** A named enum is a text, with a check of its values. */
    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
        super.contributeTypes(contributions, services);
        contributions.getTypeConfiguration().getJdbcTypeRegistry().addDescriptor(NAMED_ENUM, VarcharJdbcType.INSTANCE);
    }

    /** The integer that is a key holds any long. */
    @Override
    public boolean equivalentTypes(int one, int other) {
        return super.equivalentTypes(one, other) || (one == BIGINT && other == INTEGER);
    }

    @Override
    public AggregateSupport getAggregateSupport() {
        return new JsonParts();
    }

    private static final class JsonParts extends AggregateSupportImpl {

        @Override
        public String aggregateComponentCustomReadExpression(
                String template,
                String placeholder,
                String parent,
                String part,
                int type,
                SqlTypedMapping column,
                TypeConfiguration types) {
            return template.replace(placeholder, "json_extract(" + parent + ", '$." + part + "')");
        }

        /** The parent is written as a whole. */
        @Override
        public String aggregateComponentAssignmentExpression(String parent, String part, int type, Column column) {
            return parent;
        }

        @Override
        public boolean requiresAggregateCustomWriteExpressionRenderer(int type) {
            return false;
        }
    }
}
