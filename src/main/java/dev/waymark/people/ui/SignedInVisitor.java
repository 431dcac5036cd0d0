package dev.waymark.people.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.waymark.people.ChangePreferences;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.Preferences;
import dev.waymark.people.SignedInPerson;
import dev.waymark.ui.Appearance;
import dev.waymark.ui.CurrentVisitor;
import dev.waymark.ui.Visitor;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in. */
@Component
class SignedInVisitor implements CurrentVisitor {

    private final CurrentPerson currentPerson;
    private final People people;
    private final ChangePreferences changePreferences;
    private final AuthenticationContext session;

    SignedInVisitor(
            CurrentPerson currentPerson,
            People people,
            ChangePreferences changePreferences,
            AuthenticationContext session) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.changePreferences = changePreferences;
        this.session = session;
    }

    @Override
    public Optional<Visitor> find() {
        return currentPerson
                .find()
                .map(SignedInPerson::id)
                .flatMap(people::find)
                .map(SignedInVisitor::visitor);
    }

    @Override
    public void speak(Locale locale) {
        change(preferences -> preferences.speaking(locale));
    }

    @Override
    public void liveIn(ZoneId zone) {
        change(preferences -> preferences.livingIn(zone));
    }

    @Override
    public void prefer(Appearance appearance) {
        change(preferences -> preferences.appearing(appearance));
    }

    @Override
    public void signOut() {
        session.logout();
    }

    private void change(UnaryOperator<Preferences> wish) {
        var person = currentPerson.person();
        changePreferences.change(person.id(), wish.apply(person.preferences()));
    }

    private static Visitor visitor(Person person) {
        return new Visitor(
                person.name(),
                person.locale(),
                person.zone(),
                person.preferences().appearance());
    }
}
