package dev.autogen.hibernate;

import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Value;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Makes the generators of values, as the runtime model does before a schema is exported: from 7.0 on, the constructor of
 * the one for timestamps ({@code CreationTimestamp} and its kin) makes its column not null.
 */
final class ValueGenerators {

    private final MetadataImplementor metadata;
    private final SqlStringGenerationContext context;

    ValueGenerators(MetadataImplementor metadata, SqlStringGenerationContext context) {
        this.metadata = metadata;
        this.context = context;
    }

    void make() {
        for (PersistentClass entity : metadata.getEntityBindings()) {
            entity.getPropertyClosure().forEach(this::make);
        }
    }

    private void make(Property property) {
        if (property.getValue() instanceof Component component) {
            component.getProperties().forEach(this::make);
        }
        if (property.getValueGeneratorCreator() == null) {
            return;
        }
        try {
            property.getValueGeneratorCreator().createGenerator(new Context(property));
        } catch (RuntimeException e) {
            // A generator of the user's that needs the running application has no part in the schema.
            return;
        }
    }

    private final class Context implements GeneratorCreationContext {

        private final Property property;

        Context(Property property) {
            this.property = property;
        }

        @Override
        public Database getDatabase() {
            return metadata.getDatabase();
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return metadata.getMetadataBuildingOptions().getServiceRegistry();
        }

        @Override
        public @Nullable String getDefaultCatalog() {
            return null;
        }

        @Override
        public @Nullable String getDefaultSchema() {
            return null;
        }

        @Override
        public PersistentClass getPersistentClass() {
            return property.getPersistentClass();
        }

        @Override
        public RootClass getRootClass() {
            return property.getPersistentClass().getRootClass();
        }

        @Override
        public Property getProperty() {
            return property;
        }

        @Override
        public Value getValue() {
            return property.getValue();
        }

        @Override
        public SqlStringGenerationContext getSqlStringGenerationContext() {
            return context;
        }
    }
}
