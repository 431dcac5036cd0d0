package dev.waymark.people;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps demo mode away from databases of other machines; looks before anything connects. */
@Component
@ConditionalOnProperty(name = "waymark.demo", havingValue = "true")
class DemoStaysHere implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Pattern HOSTS = Pattern.compile("jdbc:mariadb:(?:\\w+:)?//([^/]+)/.*");
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1])(:\\d+)?");

    private String url = "";

    @Override
    public void setEnvironment(Environment environment) {
        url = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!isLoopback(url)) {
            throw new DemoRefused();
        }
    }

    /** What cannot be read counts as elsewhere. */
    static boolean isLoopback(String url) {
        var hosts = HOSTS.matcher(url.toLowerCase(Locale.ROOT));
        return hosts.matches()
                && Stream.of(hosts.group(1).split(",", -1))
                        .map(LOOPBACK::matcher)
                        .allMatch(Matcher::matches);
    }
}
