package dev.waymark.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Every mail that the application has sent, kept by a mail server on this machine. */
public final class ReceivedMail {

    private static GreenMail server;

    private ReceivedMail() {}

    public static List<MimeMessage> all() {
        return List.of(server().getReceivedMessages());
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
