package dev.waymark.people.ui;

import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.SignedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of somebody whose last day is over while they are signed in, on whichever node. */
class LeaversAreOut extends OncePerRequestFilter {

    private final CurrentPerson currentPerson;
    private final People people;

    LeaversAreOut(CurrentPerson currentPerson, People people) {
        this.currentPerson = currentPerson;
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasLeft()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean hasLeft() {
        return currentPerson
                .find()
                .map(SignedInPerson::id)
                .flatMap(people::find)
                .filter(person -> !person.active())
                .isPresent();
    }
}
