package dev.autogen.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Database;
import dev.autogen.schema.SqlType;

/** PostgreSQL takes everything. */
record PostgresGround(Dialect dialect) implements Ground {

    @Override
    public RandomDatabase source(long seed) {
        return new RandomDatabase(seed);
    }

    @Override
    public Database fit(Database database) {
        return database;
    }

    @Override
    public String value(Family family, SqlType type, int row) {
        return family.value(type, row);
    }

    @Override
    public String overriding() {
        return " overriding system value";
    }
}
