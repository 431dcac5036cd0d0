package dev.waymark.e2e;

import dev.waymark.OnEmbeddedDatabase;
import dev.waymark.Waymark;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that uses Waymark as people do: in Chromium, with the demo company, due jobs and mail. All such tests share
 * one application. A test method takes a {@link Browsing}. Skipped where there is no Chromium, except in CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        classes = {Waymark.class, Hiring.class, Days.class, Shortcut.class, OpenPages.class, ReleaseHistory.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"waymark.demo=true", "camunda.bpm.job-execution.enabled=true", "waymark.mail.every=PT0.2S"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = {OnEmbeddedDatabase.Connection.class, ReceivedMail.Connection.class})
@ExtendWith(ChromiumExtension.class)
public @interface InBrowser {}
