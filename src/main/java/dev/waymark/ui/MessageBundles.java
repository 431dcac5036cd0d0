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
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text of every module: {@code messages/<module>.properties} in English, {@code messages/<module>_de.properties} in German. */
@Component
public class MessageBundles implements I18NProvider {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final String GERMAN_FILE = "_de.properties";

    private final Supplier<Stream<TextsOfOthers>> others;
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> german = new HashMap<>();

    public MessageBundles() {
        this(Stream::empty);
    }

    @Autowired
    MessageBundles(ObjectProvider<TextsOfOthers> others) {
        this(others::stream);
    }

    private MessageBundles(Supplier<Stream<TextsOfOthers>> others) {
        this.others = others;
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
                .orElseGet(() -> textsIn(locale).getOrDefault(key, english.getOrDefault(key, "!" + key + "!")));
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
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
