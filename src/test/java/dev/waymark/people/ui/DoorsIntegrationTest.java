package dev.waymark.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@WaymarkTest
class DoorsIntegrationTest {

    private static final String PASSWORD = "four words of mine";

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    EmployPerson employPerson;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Test
    void pagesComeWithTheirProtection() throws Exception {
        var headers = open("/sign-in", "").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "form-action 'self'", "base-uri 'self'", "frame-ancestors 'none'")
                .doesNotContain("http:", "https:", "ws:", "wss:");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void strangersAreAskedToSignInFirst() throws Exception {
        assertThat(target(open("/some/deep/link", ""))).hasPath("/sign-in");
    }

    @Test
    void nobodyIsSentToAHostThatARequestNames() throws Exception {
        for (var path : List.of("/some/deep/link", "/sign-in")) {
            var answer = askAs("elsewhere.example", path);

            assertThat(answer).as(path).doesNotContain("elsewhere");
        }
        assertThat(askAs("elsewhere.example", "/some/deep/link")).contains("Location: /sign-in\r\n");
    }

    /** No client of Java's own lets one claim another host. */
    private String askAs(String host, String path) throws Exception {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoSignsInGetsWhereTheyWantedToGo() throws Exception {
        var asked = open("/some/deep/link", "");

        var answer = signIn(employ(), PASSWORD, session(asked));

        assertThat(target(answer)).hasPath("/some/deep/link").hasNoQuery();
        assertThat(session(answer))
                .as("a session of its own")
                .startsWith("JSESSIONID=")
                .isNotEqualTo(session(asked));
    }

    @Test
    void pagesOfOtherSitesSignNobodyIn() throws Exception {
        var login = employ();

        for (var foreign : List.of(
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://elsewhere.example",
                "Origin: null")) {
            var answer = signInFrom(foreign, login);

            assertThat(target(answer)).as(foreign).hasPath("/sign-in").hasNoQuery();
            assertThat(session(answer)).as(foreign).isEmpty();
        }
        for (var ours : List.of("Sec-Fetch-Site: same-origin", "Origin: http://localhost:" + port)) {
            assertThat(session(signInFrom(ours, login))).as(ours).startsWith("JSESSIONID=");
        }
    }

    @Test
    void sessionsAreNeverWrittenIntoAnAddress() throws Exception {
        for (var path : List.of("/VAADIN/push", "/some/deep/link")) {
            assertThat(open(path, "").headers().firstValue("Location").orElse(""))
                    .as(path)
                    .doesNotContain("jsessionid");
        }
    }

    @Test
    void whatIsNotThereSaysSoInPlainWords() throws Exception {
        var signedIn = session(signIn(employ(), PASSWORD, ""));

        var answer = open("/VAADIN/dynamic/resource/1/%s/x".formatted(UUID.randomUUID()), signedIn);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body())
                .contains("This page is not available", "Diese Seite ist nicht verf&uuml;gbar")
                .doesNotContain("Whitelabel", "timestamp", "Exception");
    }

    @Test
    void wrongPasswordsAndUnknownPeopleLookTheSame() throws Exception {
        var known = signIn(employ(), "wrong", "");
        var unknown = signIn(UUID.randomUUID().toString(), "wrong", "");

        assertThat(target(known)).hasPath("/sign-in").hasQuery("again").isEqualTo(target(unknown));
    }

    @Test
    void tooManyAttemptsHaveToRest() throws Exception {
        var login = employ();
        for (var attempt = 0; attempt < 6; attempt++) {
            signIn(login, "wrong", "");
        }

        assertThat(target(signIn(login, PASSWORD, ""))).hasPath("/sign-in").hasQuery("wait=15");
    }

    @Test
    void healthIsToldOnItsOwnPortOnly() throws Exception {
        assertThat(open(managementPort, "/actuator/health", "").statusCode()).isEqualTo(200);
        assertThat(target(open("/actuator/health", ""))).hasPath("/sign-in");
    }

    private String employ() {
        var login = UUID.randomUUID().toString();
        employPerson.employ(NewPerson.named(login, "Ada Wong").withPassword(PASSWORD));
        return login;
    }

    private HttpResponse<String> open(String path, String cookie) throws Exception {
        return open(port, path, cookie);
    }

    private HttpResponse<String> open(int at, String path, String cookie) throws Exception {
        return send(request(at, path, cookie).GET());
    }

    private HttpResponse<String> signIn(String login, String password, String cookie) throws Exception {
        var form = "username=" + login + "&password=" + password.replace(' ', '+');
        return send(request(port, "/sign-in", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> signInFrom(String header, String login) throws Exception {
        var parts = header.split(": ", 2);
        var form = "username=%s&password=%s".formatted(login, PASSWORD.replace(' ', '+'));
        return send(request(port, "/sign-in", "")
                .header(parts[0], parts[1])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(int port, String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("Accept", "text/html,*/*");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI target(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String session(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
    }
}
