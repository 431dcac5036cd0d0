package dev.waymark.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

@WaymarkTest
class DoorsIntegrationTest {

    private static final String PASSWORD = "four words of mine";

    @Autowired
    TestRestTemplate browser;

    @Autowired
    EmployPerson employPerson;

    @LocalManagementPort
    int managementPort;

    @Test
    void pagesComeWithTheirProtection() {
        var headers = open("/sign-in", List.of()).getHeaders();

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http:", "https:");
        assertThat(headers.getCacheControl()).contains("no-store");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void strangersAreAskedToSignInFirst() {
        var answer = open("/some/deep/link", List.of());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FOUND);
        assertThat(answer.getHeaders().getLocation()).hasPath("/sign-in");
    }

    @Test
    void whoSignsInGetsWhereTheyWantedToGo() {
        var login = employ();
        var asked = open("/some/deep/link", List.of());

        var answer = signIn(login, PASSWORD, cookies(asked));

        assertThat(answer.getHeaders().getLocation()).hasPath("/some/deep/link");
        assertThat(cookies(answer)).as("a session of its own after signing in").isNotEqualTo(cookies(asked));
    }

    @Test
    void wrongPasswordsAndUnknownPeopleLookTheSame() {
        var known = signIn(employ(), "wrong", List.of());
        var unknown = signIn(UUID.randomUUID().toString(), "wrong", List.of());

        assertThat(known.getHeaders().getLocation())
                .isEqualTo(unknown.getHeaders().getLocation())
                .hasPath("/sign-in")
                .hasQuery("again");
    }

    @Test
    void tooManyAttemptsHaveToRest() {
        var login = employ();
        for (var attempt = 0; attempt < 6; attempt++) {
            signIn(login, "wrong", List.of());
        }

        assertThat(signIn(login, PASSWORD, List.of()).getHeaders().getLocation())
                .hasQuery("wait=15");
    }

    @Test
    void healthIsToldOnItsOwnPortOnly() {
        var health =
                browser.getForEntity("http://localhost:%d/actuator/health".formatted(managementPort), String.class);

        assertThat(health.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(open("/actuator/health", List.of()).getStatusCode()).isNotEqualTo(HttpStatus.OK);
    }

    private String employ() {
        var login = UUID.randomUUID().toString();
        employPerson.employ(NewPerson.named(login, "Ada Wong").withPassword(PASSWORD));
        return login;
    }

    private ResponseEntity<String> open(String path, List<String> cookies) {
        var headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        headers.put(HttpHeaders.COOKIE, cookies);
        return browser.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private ResponseEntity<String> signIn(String login, String password, List<String> cookies) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.put(HttpHeaders.COOKIE, cookies);
        var form = new LinkedMultiValueMap<String, String>();
        form.add("username", login);
        form.add("password", password);
        return browser.postForEntity("/sign-in", new HttpEntity<>(form, headers), String.class);
    }

    private static List<String> cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .toList();
    }
}
