package dev.autogen.hibernate.farm;

import jakarta.persistence.AttributeConverter;

class NameConverter implements AttributeConverter<Name, String> {

    @Override
    public String convertToDatabaseColumn(Name name) {
        return name == null ? null : name.text();
    }

    @Override
    public Name convertToEntityAttribute(String text) {
        return text == null ? null : new Name(text);
    }
}
