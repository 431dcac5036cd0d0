package dev.waymark.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import java.util.Optional;

/** What the browser says by itself when the session has ended or the connection broke in the middle. */
class OurSystemMessages implements SystemMessagesProvider {

    private final transient I18NProvider texts;

    OurSystemMessages(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo whoAsks) {
        var locale = Optional.ofNullable(whoAsks.getLocale()).orElse(Locale.ENGLISH);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("ui.session.ended.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("ui.session.ended.message", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("ui.error.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("ui.session.broken.message", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("ui.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("ui.cookies.message", locale));
        return messages;
    }
}
