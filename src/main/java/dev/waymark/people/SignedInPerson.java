package dev.waymark.people;

import dev.waymark.shared.PersonId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person for as long as they are signed in; knows who they are, not their password. */
public final class SignedInPerson implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String login;
    private final Set<SimpleGrantedAuthority> authorities;

    public SignedInPerson(Person person) {
        this.id = person.id().value();
        this.login = person.login();
        this.authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public PersonId id() {
        return new PersonId(id);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson person && person.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SignedInPerson " + id;
    }
}
