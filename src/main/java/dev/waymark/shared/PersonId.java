package dev.waymark.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, or worked here. Opaque: at most 64 characters, no name can be read off it. */
public record PersonId(String value) {

    private static final int LONGEST = 64;

    public PersonId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not the id of a person");
        }
    }

    public static PersonId create() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }

    /** Keeps the id as plain text in a column. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<PersonId, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new PersonId(text);
        }
    }
}
