package dev.waymark.people.ui;

import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets what changed about somebody hold from their next request on, on whichever node: ends the session of a person whose
 * last day is over, and takes or gives the roles that were taken or given while they are signed in.
 */
class AsTheyAreNow extends OncePerRequestFilter {

    private final CurrentPerson currentPerson;
    private final People people;
    private final SecurityContextHolderStrategy contexts;

    AsTheyAreNow(CurrentPerson currentPerson, People people, SecurityContextHolderStrategy contexts) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = currentPerson.find().map(SignedInPerson::id).flatMap(people::find);
        if (person.filter(one -> !one.active()).isPresent()) {
            end(request);
        } else {
            person.map(SignedInPerson::new).ifPresent(now -> follow(now, request));
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request) {
        contexts.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** What a push later finds in the session is changed as well. */
    private void follow(SignedInPerson now, HttpServletRequest request) {
        var known = contexts.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session == null || holdsTheSame(known, now)) {
            return;
        }
        var fresh = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
        fresh.setDetails(known.getDetails());
        var context = contexts.createEmptyContext();
        context.setAuthentication(fresh);
        contexts.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static boolean holdsTheSame(Authentication known, SignedInPerson now) {
        return known.getPrincipal() instanceof SignedInPerson before
                && before.getAuthorities().equals(now.getAuthorities());
    }
}
