package dev.waymark.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every module: {@code messages/<module>.properties} in English, {@code messages/<module>_de.properties} in
 * German. A number that may change stands in a text as <code>${T16:30}</code>, with what it is until then.
 */
@Component
public class MessageBundles implements I18NProvider {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final String GERMAN_FILE = "_de.properties";
    private static final Pattern FIGURE = Pattern.compile("\\$\\{(\\w+):(\\d+)}");

    private final Supplier<Stream<TextsOfOthers>> others;
    private final Supplier<Stream<FiguresOfOthers>> figures;
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> german = new HashMap<>();

    public MessageBundles() {
        this(Stream::empty, Stream::empty);
    }

    @Autowired
    MessageBundles(ObjectProvider<TextsOfOthers> others, ObjectProvider<FiguresOfOthers> figures) {
        this(others::stream, figures::stream);
    }

    private MessageBundles(Supplier<Stream<TextsOfOthers>> others, Supplier<Stream<FiguresOfOthers>> figures) {
        this.others = others;
        this.figures = figures;
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The texts in messages/ cannot be read", unreadable);
        }
    }

    /** English comes first: it is what a browser gets whose languages we do not speak. */
    @Override
    public List<Locale> getProvidedLocales() {
        return SPOKEN;
    }

    /** Gives the key between exclamation marks when there is no such text, so that it is seen and nothing breaks. */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var text = others.get()
                .flatMap(texts -> texts.find(key, locale).stream())
                .findFirst()
                .orElseGet(() -> withFigures(shipped(key, locale)));
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }

    /** The text as Waymark brings it, whatever others say. */
    public String shipped(String key, Locale locale) {
        return textsIn(locale).getOrDefault(key, english.getOrDefault(key, "!" + key + "!"));
    }

    private String withFigures(String text) {
        return text.contains("${")
                ? FIGURE.matcher(text).replaceAll(figure -> figure(figure.group(1), figure.group(2)))
                : text;
    }

    private String figure(String name, String until) {
        return figures.get()
                .flatMap(known -> known.find(name).stream())
                .findFirst()
                .map(String::valueOf)
                .orElse(until);
    }

    private Map<String, String> textsIn(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }

    private void read(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var texts = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        var target = name.endsWith(GERMAN_FILE) ? german : english;
        texts.stringPropertyNames().forEach(key -> target.put(key, texts.getProperty(key)));
    }
}
