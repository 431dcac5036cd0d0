package dev.waymark.modeling.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files to keep on one's own machine. */
public final class Downloads {

    private static final String ANY_FILE = "application/octet-stream";

    private Downloads() {}

    static DownloadHandler of(String name, byte[] content) {
        return of(name, () -> content);
    }

    /** Asks for the bytes when somebody downloads them. */
    public static DownloadHandler of(String name, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, ANY_FILE, bytes.length);
        });
    }
}
