package shop;

import jakarta.persistence.EnumeratedValue;

public enum Shape {
    ROUND("\\u0022, \"b\""),
    SQUARE(") */ or"),
    FLAT("a\\b $L");

    @EnumeratedValue
    final String code;

    Shape(String code) {
        this.code = code;
    }
}
