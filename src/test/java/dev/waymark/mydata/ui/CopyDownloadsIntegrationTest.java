package dev.waymark.mydata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.mydata.CopyAsJson;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.RecordLastDay;
import dev.waymark.shared.PersonId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The copy as a browser gets it. */
@WaymarkTest
class CopyDownloadsIntegrationTest {

    private static final String PASSWORD = "four words of mine";

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    EmployPerson employPerson;

    @Autowired
    RecordLastDay recordLastDay;

    PersonId ada;

    @LocalServerPort
    int port;

    @Test
    void givesNobodyACopyWhoIsNotSignedIn() throws Exception {
        for (var path : new String[] {"/my-data/copy.pdf", "/my-data/copy.json"}) {
            var answer = open(path, "");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void handsOutTheCopyOfWhoeverIsSignedInAndNoCacheKeepsIt() throws Exception {
        var session = signIn("Ada Wong");

        var json = open("/my-data/copy.json", session);
        assertThat(CopyAsJson.read(json.body()).person().name()).isEqualTo("Ada Wong");
        var pdf = open("/my-data/copy.pdf", session);
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");

        for (var answer : new HttpResponse<?>[] {json, pdf}) {
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=\"career-conversations.");
        }
    }

    @Test
    void endsTheSessionOfWhoHasLeftMeanwhile() throws Exception {
        var session = signIn("Ada Wong");
        assertThat(open("/my-data/copy.json", session).statusCode()).isEqualTo(200);

        recordLastDay.record(ada, Optional.of(LocalDate.now().minusDays(2)));

        assertThat(open("/my-data/copy.json", session)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/sign-in");
    }

    private String signIn(String name) throws Exception {
        var login = UUID.randomUUID().toString();
        ada = employPerson.employ(NewPerson.named(login, name).withPassword(PASSWORD));
        var form = "username=" + login + "&password=" + PASSWORD.replace(' ', '+');
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/sign-in".formatted(port)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private HttpResponse<byte[]> open(String path, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("Accept", "text/html,*/*");
        return browser.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
