package dev.waymark.notices;

import dev.waymark.conversations.Notice;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.context.ApplicationContext;

/** A mail as its bytes go over the line, without when it went and its number. */
public final class RenderedMail {

    private static final long SAME_NUMBER = 1;

    private RenderedMail() {}

    public static String of(Notice notice, ApplicationContext waymark) {
        try {
            var letter = new Letter(SAME_NUMBER, notice.kind().name(), notice.to(), notice.about(), Optional.empty());
            var empty = new MimeMessage(Session.getInstance(new Properties()));
            var bytes = new ByteArrayOutputStream();
            waymark.getBean(Mails.class).of(letter, empty).orElseThrow().writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8).replaceAll("(?m)^(Date|Message-ID): .*\r\n", "");
        } catch (Exception unwritten) {
            throw new AssertionError(unwritten);
        }
    }
}
