package dev.autogen.render;

import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java expression as a tree, before anybody has decided where its lines end. */
sealed interface Expression {

    /** Characters that a constant of a class file can hold whatever they are: 65535 bytes, at most three each. */
    int MAX_CONSTANT = 65_535 / 3;

    /**
     * A string.
     *
     * @param value its value
     * @param prose whether it is SQL or text for people, which may be shown over several lines, and not a name
     * @param literal its source on one line
     */
    record Text(String value, boolean prose, String literal) implements Expression {
        Text(String value, boolean prose) {
            this(value, prose, Literals.quoted(value));
        }
    }

    /** What is written as it stands: a number, {@code null}, a parameter. */
    record Word(String source) implements Expression {}

    /** A constant of an enum, imported statically. */
    record Constant(Enum<?> value) implements Expression {}

    /** A constant of a class, written with it: another of the same name may be imported. */
    record Member(Class<?> owner, String name) implements Expression {}

    /** A call of a constructor. */
    record Creation(Class<?> type, List<Expression> arguments) implements Expression {
        public Creation {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What a hook may write otherwise.
     *
     * @param type a type
     * @param defaultValue the default of a column of the type, if that is what is written; null for the type itself
     * @param usual how it is written where no hook does
     */
    record Open(SqlType type, @Nullable String defaultValue, Expression usual) implements Expression {}

    /** A function of one parameter. */
    record Lambda(String parameter, Expression body) implements Expression {}

    /** Calls one upon the other. */
    record Chain(Root root, List<Call> calls) implements Expression {
        public Chain {
            calls = List.copyOf(calls);
        }

        /** One more call upon the last. */
        Chain then(String method, Expression... arguments) {
            List<Call> all = new ArrayList<>(calls);
            all.add(new Call(method, List.of(arguments)));
            return new Chain(root, all);
        }
    }

    /** A call. */
    record Call(String method, List<Expression> arguments) {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** What the first call of a chain is made upon. */
    sealed interface Root {

        /** A class whose method is imported statically; nothing is written. */
        record Imported(Class<?> owner) implements Root {}

        /** A parameter or variable. */
        record Variable(String name) implements Root {}

        /** A class, written and imported. */
        record Type(Class<?> type) implements Root {}
    }

    static Text name(String value) {
        return new Text(value, false);
    }

    static Expression prose(String value) {
        if (value.length() <= MAX_CONSTANT) {
            return new Text(value, true);
        }
        List<Expression> parts = new ArrayList<>(List.of(name("")));
        int start = 0;
        while (start < value.length()) {
            int limit = Math.min(start + MAX_CONSTANT, value.length());
            int end = limit == value.length() ? limit : value.lastIndexOf('\n', limit - 1) + 1;
            parts.add(new Text(value.substring(start, end <= start ? limit : end), true));
            start = end <= start ? limit : end;
        }
        return callOn(String.class, "join", parts.toArray(Expression[]::new));
    }

    static Word number(long value) {
        return new Word(value == (int) value ? Long.toString(value) : value + "L");
    }

    static Word word(String source) {
        return new Word(source);
    }

    /** {@code true}, {@code false} or {@code null}. */
    static Word literal(@Nullable Boolean value) {
        return new Word(String.valueOf(value));
    }

    static Chain variable(String name) {
        return new Chain(new Root.Variable(name), List.of());
    }

    /** A call of a method that is imported statically. */
    static Chain call(Class<?> owner, String method, Expression... arguments) {
        return new Chain(new Root.Imported(owner), List.of()).then(method, arguments);
    }

    /** A call of a static method, written with its class. */
    static Chain callOn(Class<?> type, String method, Expression... arguments) {
        return new Chain(new Root.Type(type), List.of()).then(method, arguments);
    }
}
