package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The person on whose behalf this thread works. */
@Component
public class CurrentPerson {

    private final People people;
    private final SecurityContextHolderStrategy contexts;

    CurrentPerson(People people, SecurityContextHolderStrategy contexts) {
        this.people = people;
        this.contexts = contexts;
    }

    public PersonId id() {
        return find().map(SignedInPerson::id).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<SignedInPerson> find() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }

    public Person person() {
        return people.require(id());
    }

    public boolean has(Role role) {
        return find().stream()
                .flatMap(person -> person.getAuthorities().stream())
                .anyMatch(authority -> role.authority().equals(authority.getAuthority()));
    }
}
