package dev.autogen.render;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TableElement;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of any kind, as far as they have a source. */
final class ValueSource {

    /** Whose text their own {@code parse} understands. */
    private static final Set<Class<?>> PARSED = Set.of(
            Duration.class, Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, OffsetDateTime.class);

    private ValueSource() {}

    /**
     * The source of a value; empty if there is none.
     *
     * @throws dev.autogen.error.ConfigurationException if it is a record and cannot be written
     */
    static Optional<Expression> find(@Nullable Object value) {
        if (value == null) {
            return Optional.of(Expression.literal(null));
        } else if (value instanceof String text) {
            return Optional.of(Expression.prose(text));
        } else if (value instanceof Boolean truth) {
            return Optional.of(Expression.literal(truth));
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(new Expression.Member(constant.getDeclaringClass(), constant.name()));
        } else if (value instanceof Character character) {
            String text = Literals.quoted(character.toString());
            return Optional.of(Expression.word(text + ".charAt(0)"));
        }
        return number(value).or(() -> known(value)).or(() -> collected(value)).or(() -> record(value));
    }

    private static Optional<Expression> number(Object value) {
        if (value instanceof Integer) {
            return Optional.of(Expression.word(value.toString()));
        } else if (value instanceof Long) {
            return Optional.of(Expression.word(value + "L"));
        } else if (value instanceof Short || value instanceof Byte) {
            return Optional.of(Expression.word("(" + (value instanceof Short ? "short" : "byte") + ") " + value));
        } else if (value instanceof Double number) {
            return Optional.of(floating("Double", number, number + "d"));
        } else if (value instanceof Float number) {
            return Optional.of(floating("Float", number, number + "f"));
        } else if (value instanceof BigDecimal || value instanceof BigInteger) {
            return Optional.of(new Expression.Creation(value.getClass(), List.of(Expression.name(value.toString()))));
        }
        return Optional.empty();
    }

    private static Expression floating(String type, double value, String literal) {
        if (Double.isNaN(value)) {
            return Expression.word(type + ".NaN");
        }
        return Expression.word(
                Double.isInfinite(value) ? type + (value > 0 ? ".POSITIVE" : ".NEGATIVE") + "_INFINITY" : literal);
    }

    private static Optional<Expression> known(Object value) {
        if (value instanceof ObjectName name) {
            String schema = name.schema();
            Expression text = Expression.name(name.name());
            return Optional.of(
                    schema == null
                            ? Expression.callOn(ObjectName.class, "of", text)
                            : Expression.callOn(ObjectName.class, "qualified", Expression.name(schema), text));
        } else if (value instanceof SqlType type) {
            return Optional.of(TypeSource.of(type));
        } else if (value instanceof TableElement element && isNamed(element)) {
            return Optional.of(ElementSource.of(element));
        } else if (value instanceof UUID) {
            return Optional.of(Expression.callOn(UUID.class, "fromString", Expression.name(value.toString())));
        } else if (PARSED.contains(value.getClass())) {
            return Optional.of(Expression.callOn(value.getClass(), "parse", Expression.name(value.toString())));
        }
        return Optional.empty();
    }

    /** One without a name is written as the record that it is. */
    private static boolean isNamed(TableElement element) {
        return !(element instanceof Constraint constraint) || !constraint.name().isEmpty();
    }

    private static Optional<Expression> collected(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty()
                    ? Optional.of(Expression.callOn(Optional.class, "empty"))
                    : find(optional.get()).map(each -> Expression.callOn(Optional.class, "of", each));
        }
        if (!(value instanceof List<?> list)) {
            return Optional.empty();
        }
        List<Expression> elements = new ArrayList<>();
        for (Object each : list) {
            Optional<Expression> element = each == null ? Optional.empty() : find(each);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return Optional.of(Expression.callOn(List.class, "of", elements.toArray(Expression[]::new)));
    }

    private static Optional<Expression> record(Object value) {
        return value instanceof Record ? Optional.of(RecordSource.of(value)) : Optional.empty();
    }

    /** What it is of a value that has no source, for people. */
    static String unknown(@Nullable Object value) {
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each == null || find(each).isEmpty()) {
                    return unknown(each) + " in it";
                }
            }
        }
        return value == null ? "a null" : "a " + value.getClass().getName();
    }
}
