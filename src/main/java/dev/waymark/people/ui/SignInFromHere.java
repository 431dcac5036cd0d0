package dev.waymark.people.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody be signed in by a page of another site, which could make a person write into somebody else's account. The
 * browser says where a form comes from; where it does not, the form was not sent by a page.
 */
class SignInFromHere extends OncePerRequestFilter {

    private static final String SIGN_IN = "/" + SignInView.ROUTE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signsIn(request) && isForeign(request)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean signsIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getServletPath().equals(SIGN_IN);
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    /** Browsers tell the site over HTTPS only; over plain HTTP the name of the host has to do. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            return request.getServerName().equalsIgnoreCase(new URI(origin).getHost());
        } catch (URISyntaxException nothingOfOurs) {
            return false;
        }
    }
}
