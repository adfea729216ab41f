package dev.autogen.hibernate;

import java.sql.Types;
import org.hibernate.dialect.PostgreSQLDialect;

/** A dialect of a user's own, with a type of its own. */
public class WordyDialect extends PostgreSQLDialect {
    @Override
    protected String columnType(int sqlTypeCode) {
        return sqlTypeCode == Types.BIGINT ? "numeric(19)" : super.columnType(sqlTypeCode);
    }
}
