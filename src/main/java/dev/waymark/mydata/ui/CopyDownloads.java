package dev.waymark.mydata.ui;

import dev.waymark.mydata.CopyAsJson;
import dev.waymark.mydata.CopyAsPdf;
import dev.waymark.mydata.TakeCopy;
import dev.waymark.people.CurrentPerson;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands a person their own copy: always that of whoever is signed in, under one address for everybody. */
@RestController
class CopyDownloads {

    static final String PDF = "my-data/copy.pdf";
    static final String JSON = "my-data/copy.json";

    private static final String NAME = "career-conversations.";

    private final TakeCopy takeCopy;
    private final CopyAsPdf copyAsPdf;
    private final CurrentPerson currentPerson;

    CopyDownloads(TakeCopy takeCopy, CopyAsPdf copyAsPdf, CurrentPerson currentPerson) {
        this.takeCopy = takeCopy;
        this.copyAsPdf = copyAsPdf;
        this.currentPerson = currentPerson;
    }

    @GetMapping("/" + PDF)
    ResponseEntity<byte[]> pdf() {
        return file("pdf", MediaType.APPLICATION_PDF, copyAsPdf.write(takeCopy.take(currentPerson.id())));
    }

    @GetMapping("/" + JSON)
    ResponseEntity<byte[]> json() {
        return file("json", MediaType.APPLICATION_JSON, CopyAsJson.write(takeCopy.take(currentPerson.id())));
    }

    private static ResponseEntity<byte[]> file(String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(NAME + ending)
                                .build()
                                .toString())
                .body(bytes);
    }
}
