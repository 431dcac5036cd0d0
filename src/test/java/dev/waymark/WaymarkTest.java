package dev.waymark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application on the real database. All such tests share one application, so each makes its own
 * people and conversations; due jobs run when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = Waymark.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@OnEmbeddedDatabase
public @interface WaymarkTest {}
