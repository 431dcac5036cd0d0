package dev.waymark.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Every mail that the application has sent, kept by a mail server on this machine. */
public final class ReceivedMail {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private static GreenMail server;

    private ReceivedMail() {}

    public static List<MimeMessage> all() {
        return List.of(server().getReceivedMessages());
    }

    /** What reached somebody, as they read it: subject, text and calendar entry; waits until there are so many. */
    public static List<String> to(Hired person, int atLeast) {
        var latest = Instant.now().plus(LONGEST_WAIT);
        var mails = to(person);
        while (mails.size() < atLeast && Instant.now().isBefore(latest)) {
            server().waitForIncomingEmail(200, all().size() + 1);
            mails = to(person);
        }
        return mails;
    }

    public static List<String> to(Hired person) {
        return all().stream()
                .filter(mail -> recipients(mail).contains(person.mailAddress()))
                .map(ReceivedMail::text)
                .toList();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return InternetAddress.toString(mail.getAllRecipients());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + text(mail.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            var text = new StringBuilder();
            for (var index = 0; index < parts.getCount(); index++) {
                text.append(text(parts.getBodyPart(index).getContent()));
            }
            return text.toString();
        }
        return content instanceof InputStream bytes
                ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                : content.toString();
    }

    private static synchronized GreenMail server() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        return server;
    }

    /** Points the application at the mail server. */
    static class Connection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> properties = Map.of(
                    "spring.mail.host",
                    "127.0.0.1",
                    "spring.mail.port",
                    server().getSmtp().getPort());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mail", properties));
        }
    }
}
