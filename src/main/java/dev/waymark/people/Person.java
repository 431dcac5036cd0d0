package dev.waymark.people;

import dev.waymark.shared.PersonId;
import dev.waymark.ui.Appearance;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, or worked here: how they sign in, what they may do, how they like to be shown things. */
@Entity
public class Person {

    private static final String FORGOTTEN = "gone-";

    @Id
    private String id;

    private String login;

    private String name;

    private @Nullable String passwordHash;

    private Locale locale;

    private ZoneId zone;

    @Enumerated(EnumType.STRING)
    private Appearance appearance = Appearance.SYSTEM;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private boolean active = true;

    private boolean askedByOwnOnly;

    private @Nullable String mailAddress;

    private @Nullable LocalDate lastDay;

    @Version
    private @Nullable Long version;

    protected Person() {}

    Person(PersonId id, NewPerson person, @Nullable String passwordHash) {
        this.id = id.value();
        this.login = new Login(person.login()).value();
        this.name = person.name().strip();
        this.passwordHash = passwordHash;
        this.locale = person.locale();
        this.zone = person.zone();
        this.roles.addAll(person.roles());
    }

    /** Whether only those whom this person leads ask them for a conversation. */
    public boolean askedByOwnOnly() {
        return askedByOwnOnly;
    }

    void letBeAskedByAnyone() {
        askedByOwnOnly = false;
    }

    void letBeAskedByOwnOnly() {
        askedByOwnOnly = true;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    /** Where mail reaches them; without an address they find everything in their task list. */
    public Optional<String> mailAddress() {
        return Optional.ofNullable(mailAddress);
    }

    void isReachedAt(String address) {
        mailAddress = address;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    public Preferences preferences() {
        return new Preferences(locale, zone, appearance);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether they work here now; who left stays on record, but can neither sign in nor be chosen. */
    public boolean active() {
        return active;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void prefer(Preferences preferences) {
        locale = preferences.locale();
        zone = preferences.zone();
        appearance = preferences.appearance();
    }

    /** Their last day here, as soon as the directory knows it. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether they can sign in with a password that is kept here. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** A last day may move or be taken back, also after it; whoever stays works here again. */
    void staysUntil(@Nullable LocalDate day) {
        lastDay = day;
        active = true;
    }

    /** Leaving twice is the same as leaving once. */
    void leave() {
        active = false;
    }

    /** Nothing is left but an id that other people's records point to, and the name where they still need it. */
    void forget(boolean keepingTheName) {
        leave();
        login = FORGOTTEN + id;
        name = keepingTheName ? name : "";
        passwordHash = null;
        mailAddress = null;
        locale = Locale.ENGLISH;
        zone = ZoneOffset.UTC;
        appearance = Appearance.SYSTEM;
        roles.clear();
    }

    boolean isForgotten() {
        return login.startsWith(FORGOTTEN) && name.isEmpty();
    }

    @Override
    public String toString() {
        return "Person " + id;
    }
}
