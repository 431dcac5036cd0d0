package dev.waymark.notices;

import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.policies.Wordings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Turns letters into mails in the language of their reader: one neutral sentence, a link to the task list, no content. */
@Component
class Mails {

    private final People people;
    private final Calendar calendar;
    private final Wordings wordings;
    private final String address;
    private final String from;
    private final ResourceBundleMessageSource texts;

    Mails(
            People people,
            Calendar calendar,
            Wordings wordings,
            @Value("${waymark.url:http://localhost:8080}") String address,
            @Value("${waymark.mail.from:waymark@localhost}") String from) {
        this.people = people;
        this.calendar = calendar;
        this.wordings = wordings;
        this.address = address;
        this.from = from;
        this.texts = texts();
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/notices");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    /** Empty where somebody has left or has no mail address. */
    Optional<MimeMessage> of(Letter letter, MimeMessage empty) throws MessagingException {
        var to = people.require(letter.to());
        if (!to.active() || to.mailAddress().isEmpty()) {
            return Optional.empty();
        }
        var mail = new MimeMessageHelper(empty, letter.appointment().isPresent(), StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(to.mailAddress().get());
        mail.setSubject(text("notices.subject", to));
        mail.setText(body(letter, to));
        if (letter.appointment().isPresent()) {
            var about = people.require(letter.about());
            var entry = calendar.entry(letter.appointment().get(), to, about, text("notices.calendar", to));
            mail.addAttachment(
                    "talk.ics",
                    new ByteArrayResource(entry),
                    calendar.contentType(letter.appointment().get()));
        }
        empty.setHeader("Message-ID", "<letter-%d@waymark>".formatted(letter.id()));
        return Optional.of(empty);
    }

    private String body(Letter letter, Person to) {
        var about = people.require(letter.about()).name();
        return text("notices.greeting", to, to.name()) + "\n\n"
                + text("notices." + letter.kind(), to, about) + "\n\n"
                + text("notices.link", to, address + "/tasks") + "\n";
    }

    private String text(String key, Person reader, Object... arguments) {
        return wordings.find(key, reader.locale())
                .map(words -> new MessageFormat(words, reader.locale()).format(arguments))
                .orElseGet(() -> texts.getMessage(key, arguments, reader.locale()));
    }
}
