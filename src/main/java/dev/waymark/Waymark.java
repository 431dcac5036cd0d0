package dev.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class Waymark {

    public static void main(String... arguments) {
        if (CommandLine.isMeant(arguments)) {
            System.exit(CommandLine.run(arguments));
        }
        SpringApplication.run(Waymark.class, arguments);
    }
}
