package dev.waymark;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
@Push
public class Waymark implements AppShellConfigurator {

    public static void main(String... arguments) {
        SpringApplication.run(Waymark.class, arguments);
    }
}
