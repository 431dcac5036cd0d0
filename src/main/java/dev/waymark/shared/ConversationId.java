package dev.waymark.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One career conversation; at the same time the business key of its process. Opaque: at most 64 characters, no name can be read off it. */
public record ConversationId(String value) {

    private static final int LONGEST = 64;

    public ConversationId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not the id of a conversation");
        }
    }

    public static ConversationId create() {
        return new ConversationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }

    /** Keeps the id as plain text in a column. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<ConversationId, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ConversationId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ConversationId convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ConversationId(text);
        }
    }
}
