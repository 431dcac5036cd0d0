package dev.waymark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** Gives a Spring test, such as an {@code @ApplicationModuleTest}, the one MariaDB that all tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ContextConfiguration(initializers = OnEmbeddedDatabase.Connection.class)
public @interface OnEmbeddedDatabase {

    /** Points the application at the database. */
    class Connection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var properties = EmbeddedDatabase.ofTests().properties();
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("embedded", properties));
        }
    }
}
