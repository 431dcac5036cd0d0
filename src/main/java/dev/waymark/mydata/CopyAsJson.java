package dev.waymark.mydata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;

/** A copy as a file for machines, which can be read back without loss. */
public final class CopyAsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private CopyAsJson() {}

    public static byte[] write(MyCopy copy) {
        try {
            return JSON.writeValueAsString(copy).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A copy cannot be written");
        }
    }

    /** Reads a file that {@link #write} made, also one of a later version of the same format. */
    public static MyCopy read(byte[] bytes) {
        try {
            return JSON.readValue(new String(bytes, StandardCharsets.UTF_8), MyCopy.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("This is no copy in the format %s".formatted(MyCopy.FORMAT));
        }
    }
}
