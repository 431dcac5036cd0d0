package dev.waymark.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.ui.MessageBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyAsPdfTest {

    private final CopyAsPdf pdf = new CopyAsPdf(new MessageBundles());

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void printsEverySectionWithEveryLatinLetter(String language) throws IOException {
        var bytes = pdf.write(SampleCopy.in(language));
        keepForPeopleToLookAt(language, bytes);

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(textOf(document))
                    .contains("Leyla Yıldız Şahin", "Marek Dvořák", "Łódź, Ærø, Đà Nẵng", "Craftsmanship")
                    .contains("Lead the review\nin two steps", "Teach – “später”")
                    .contains(language.equals("de") ? "Was nur Ihnen gehört" : "What is yours alone")
                    .doesNotContain("!mydata.");
        }
    }

    @Test
    void printsTextThatLooksLikeMarkupAsText() throws IOException {
        try (var document = Loader.loadPDF(pdf.write(SampleCopy.in("en")))) {
            assertThat(textOf(document).replace('\n', ' ')).contains(SampleCopy.HOSTILE);
        }
    }

    @Test
    void saysOfATextAndOfAnActionThatTheyCannotBeOpened() throws IOException {
        try (var document = Loader.loadPDF(pdf.write(SampleCopy.in("en")))) {
            assertThat(textOf(document).replaceAll("\\s+", " ").split("This text cannot be opened at the moment"))
                    .hasSize(3);
        }
    }

    @Test
    void bringsItsFontsAndSaysWhatItIs() throws IOException {
        try (var document = Loader.loadPDF(pdf.write(SampleCopy.in("en")))) {
            for (var page : document.getPages()) {
                var fonts = StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .toList();
                assertThat(fonts).isNotEmpty();
                for (var font : fonts) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("What is kept about you – Leyla Yıldız Şahin");
        }
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static void keepForPeopleToLookAt(String language, byte[] bytes) throws IOException {
        var folder = Path.of("target/screenshots");
        Files.createDirectories(folder);
        Files.write(folder.resolve("my-copy-%s.pdf".formatted(language)), bytes);
    }
}
