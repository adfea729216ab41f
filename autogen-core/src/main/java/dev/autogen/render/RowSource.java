package dev.autogen.render;

import dev.autogen.Rows;
import dev.autogen.operation.Batch;
import dev.autogen.operation.Row;
import dev.autogen.operation.Timeout;
import dev.autogen.operation.Value;
import dev.autogen.render.Expression.Chain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Rows and batches as calls of {@link Rows}. */
final class RowSource {

    private RowSource() {}

    static Expression of(Row row) {
        if (row.values().equals(List.of(Value.of(null)))) {
            // a bare null would be the array of all values
            return Expression.call(Rows.class, "row", Expression.call(Rows.class, "nothing"));
        }
        return Expression.call(
                Rows.class, "row", row.values().stream().map(RowSource::of).toArray(Expression[]::new));
    }

    private static Expression of(Value value) {
        Expression text = Expression.name(value.text());
        return switch (value.kind()) {
            case NULL, TRUTH -> new Expression.Word(value.kind() == Value.Kind.NULL ? "null" : value.text());
            case TEXT -> Expression.prose(value.text());
            case NUMBER -> number(value.text());
            case BYTES -> Expression.call(Rows.class, "hex", Expression.prose(value.text()));
            case UUID -> Expression.callOn(UUID.class, "fromString", text);
            case DATE -> Expression.callOn(LocalDate.class, "parse", text);
            case TIME -> Expression.callOn(LocalTime.class, "parse", text);
            case TIMESTAMP -> Expression.callOn(LocalDateTime.class, "parse", text);
            case TIMESTAMP_WITH_TIME_ZONE -> Expression.callOn(OffsetDateTime.class, "parse", text);
        };
    }

    private static Expression number(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean integer = number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0;
        return integer
                ? Expression.number(number.longValue())
                : Expression.call(Rows.class, "number", Expression.name(text));
    }

    static Expression of(Batch batch) {
        Chain chain = Expression.call(
                Rows.class, "batch", batch.key().stream().map(Expression::name).toArray(Expression[]::new));
        if (batch.size() != Batch.STANDARD_SIZE) {
            chain = chain.then("size", Expression.number(batch.size()));
        }
        if (!batch.pause().isZero()) {
            chain = chain.then("pause", Expression.name(Timeout.text(batch.pause())));
        }
        return batch.alias() == null ? chain : chain.then("as", Expression.name(batch.alias()));
    }
}
