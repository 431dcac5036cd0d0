package dev.waymark.mydata;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.waymark.ui.MessageBundles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A copy as a document to read on paper or screen, also after leaving. It is made in memory and nothing of it is kept. */
@Component
public class CopyAsPdf {

    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    /** How a TrueType font begins: the number of its tables, then a directory of them. */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int LIGATURES = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    static {
        // It would quote words that it finds hard to set.
        XRLog.setLoggingEnabled(false);
    }

    private final MessageBundles texts;
    private final String style;
    private final byte[] regular;
    private final byte[] semiBold;

    CopyAsPdf(MessageBundles texts) {
        this.texts = texts;
        this.style = new String(bytes("/my-copy/copy.css"), StandardCharsets.UTF_8);
        this.regular = withoutLigatures(bytes("/my-copy/SourceSans3-Regular.ttf"));
        this.semiBold = withoutLigatures(bytes("/my-copy/SourceSans3-SemiBold.ttf"));
    }

    public byte[] write(MyCopy copy) {
        var in = new InWords(texts, Locale.forLanguageTag(copy.language()), ZoneId.of(copy.zone()));
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(
                            () -> new ByteArrayInputStream(regular),
                            FAMILY,
                            REGULAR,
                            PdfRendererBuilder.FontStyle.NORMAL,
                            true)
                    .useFont(
                            () -> new ByteArrayInputStream(semiBold),
                            FAMILY,
                            SEMI_BOLD,
                            PdfRendererBuilder.FontStyle.NORMAL,
                            true)
                    .usePdfUaAccessibility(true)
                    .withProducer("Waymark")
                    .withHtmlContent(html(copy, in), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private String html(MyCopy copy, InWords in) {
        var page = new Markup();
        new CopyPages(page, copy, in).write();
        return page.document(
                in.locale().getLanguage(),
                in.text("mydata.copy.title") + " – " + copy.person().name(),
                in.text("mydata.copy.private"),
                style.replace("%FOOTER%", in.text("mydata.copy.footer").replace("\"", "")));
    }

    /**
     * Hides the table of ligatures from the setter: behind a sign for "ft" it keeps no letters, and who searches the
     * document for "Craft" would not find it.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (var entry = 0; entry < tables.getShort(TABLES); entry++) {
            var place = DIRECTORY + entry * DIRECTORY_ENTRY;
            if (tables.getInt(place) == LIGATURES) {
                tables.putInt(place, UNKNOWN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = CopyAsPdf.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("%s does not come with the application".formatted(name));
            }
            return resource.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
