package dev.autogen.hibernate.zoo;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Names without the dollar sign of nested classes, which not every database takes. */
public final class PlainTableNames extends PhysicalNamingStrategyStandardImpl {

    private static final long serialVersionUID = 1L;

    @Override
    public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
        return plain(name);
    }

    @Override
    public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
        return plain(name);
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
        return plain(name);
    }

    private static Identifier plain(Identifier name) {
        return Identifier.toIdentifier(name.getText().replace('$', '_'), name.isQuoted());
    }
}
