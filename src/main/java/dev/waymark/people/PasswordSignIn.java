package dev.waymark.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets people in who know their login and password; unknown, left and mistaken look the same, in words and in time. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int LONGEST_LOGIN = 100;

    private final People people;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final String nobodysHash;

    PasswordSignIn(People people, PasswordEncoder passwords, SignInAttempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.nobodysHash = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var login = normalized(request.getName());
        var address = addressOf(request);
        attempts.requireRoom(login, address);
        var person = people.findByLogin(login).filter(Person::active);
        var hash = person.flatMap(Person::passwordHash).orElse(nobodysHash);
        var known = passwords.matches(String.valueOf(request.getCredentials()), hash);
        if (!known || person.flatMap(Person::passwordHash).isEmpty()) {
            attempts.failed(login, address);
            throw new BadCredentialsException("Login or password is wrong");
        }
        attempts.succeeded(login);
        return signedIn(new SignedInPerson(person.get()), request.getDetails());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static Authentication signedIn(SignedInPerson person, @Nullable Object details) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(details);
        return authentication;
    }

    private static String normalized(String typed) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        return login.substring(0, Math.min(LONGEST_LOGIN, login.length()));
    }

    private static String addressOf(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
