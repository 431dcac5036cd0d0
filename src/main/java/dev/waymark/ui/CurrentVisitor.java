package dev.waymark.ui;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What the frame asks and tells about whoever is signed in; the module that knows people answers. */
public interface CurrentVisitor {

    Optional<Visitor> find();

    void speak(Locale locale);

    void liveIn(ZoneId zone);

    void prefer(Appearance appearance);

    void signOut();
}
