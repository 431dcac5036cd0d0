package dev.waymark.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser window without a browser, in which a test builds a view by hand; speaks English until told otherwise. */
public class Screen implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setProperty(PROVIDER, MessageBundles.class.getName());
        MockVaadin.setup(new Routes());
        speak(Locale.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }

    public static void speak(Locale locale) {
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }
}
