package dev.waymark.notices;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters over to the mail server. Without one, or without an address, they are dropped: the task list has it all. */
@Component
class SendLetters {

    private static final Logger log = LoggerFactory.getLogger(SendLetters.class);

    private final Outbox outbox;
    private final Mails mails;
    private final ObjectProvider<JavaMailSender> server;

    SendLetters(Outbox outbox, Mails mails, ObjectProvider<JavaMailSender> server) {
        this.outbox = outbox;
        this.mails = mails;
        this.server = server;
    }

    @Scheduled(fixedDelayString = "${waymark.mail.every:PT5S}")
    @Transactional
    public void send() {
        outbox.take().forEach(this::send);
    }

    private void send(Letter letter) {
        try {
            var sender = server.getIfAvailable();
            if (sender != null) {
                var mail = mails.of(letter, sender.createMimeMessage());
                mail.ifPresent(sender::send);
            }
            outbox.delivered(letter);
        } catch (MailException | MessagingException unreachable) {
            log.warn("Letter {} could not be handed to the mail server and waits", letter.id());
            outbox.postpone(letter);
        }
    }
}
