package dev.autogen.product.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Operator classes that a type has anyway (manual, section 11.10), which the server does not print. */
final class PostgresOperatorClasses {

    private static final Map<String, String> BTREE = Map.ofEntries(
            Map.entry("text", "text_ops"),
            Map.entry("varchar", "text_ops"),
            Map.entry("char", "bpchar_ops"),
            Map.entry("smallint", "int2_ops"),
            Map.entry("integer", "int4_ops"),
            Map.entry("bigint", "int8_ops"),
            Map.entry("numeric", "numeric_ops"),
            Map.entry("real", "float4_ops"),
            Map.entry("double precision", "float8_ops"),
            Map.entry("boolean", "bool_ops"),
            Map.entry("date", "date_ops"),
            Map.entry("time", "time_ops"),
            Map.entry("timetz", "timetz_ops"),
            Map.entry("timestamp", "timestamp_ops"),
            Map.entry("timestamptz", "timestamptz_ops"),
            Map.entry("interval", "interval_ops"),
            Map.entry("uuid", "uuid_ops"),
            Map.entry("bytea", "bytea_ops"),
            Map.entry("inet", "inet_ops"),
            Map.entry("jsonb", "jsonb_ops"));

    private static final Map<String, String> GIN = Map.of("jsonb", "jsonb_ops", "tsvector", "tsvector_ops");
    private static final Map<String, String> GIST = Map.of("tsvector", "tsvector_ops", "point", "point_ops");

    private PostgresOperatorClasses() {}

    static Index.Key withoutStandard(Index.Key key, String method, Table table) {
        String given = key.operatorClass();
        if (given == null) {
            return key;
        }
        String plain = given.indexOf('"') >= 0
                ? given
                : given.toLowerCase(Locale.ROOT)
                        .replaceAll("\\s*\\(\\s*", " (")
                        .replaceAll("\\s*=\\s*'?(\\w+)'?", "=$1");
        Optional<String> standard = key.expression()
                ? Optional.empty()
                : table.findColumn(key.text()).map(Column::type).flatMap(type -> standard(type, method));
        return key.operatorClass(standard.filter(plain::equals).isPresent() ? null : plain);
    }

    private static Optional<String> standard(SqlType type, String method) {
        boolean sorts = method.equals(Index.BTREE) || method.equals("hash");
        if (type instanceof SqlType.Array) {
            return sorts || method.equals("gin") ? Optional.of("array_ops") : Optional.empty();
        } else if (type instanceof SqlType.Defined) {
            return sorts ? Optional.of("enum_ops") : Optional.empty();
        }
        String name = ((SqlType.Plain) type).name();
        return Optional.ofNullable((sorts ? BTREE : method.equals("gin") ? GIN : GIST).get(name));
    }
}
