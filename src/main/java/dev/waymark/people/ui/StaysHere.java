package dev.waymark.people.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends people on by a path, never by a name of the host that a request claims: whoever forges one, or a proxy that passes on
 * any, could send them elsewhere with it.
 */
class StaysHere extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void sendRedirect(String location) throws IOException {
                var here = path(location, request.getServerName());
                if (here.isEmpty()) {
                    super.sendRedirect(location);
                    return;
                }
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader("Location", here.get());
            }
        });
    }

    /** A path alone, if the place is one of ours. */
    private static Optional<String> path(String location, String host) {
        try {
            var place = new URI(location);
            if (place.getHost() != null && !place.getHost().equalsIgnoreCase(host)) {
                return Optional.empty();
            }
            // Two slashes would be the name of a host again.
            var path = Optional.ofNullable(place.getRawPath()).orElse("").replaceFirst("^/*", "/");
            return Optional.of(place.getRawQuery() == null ? path : path + "?" + place.getRawQuery());
        } catch (URISyntaxException nothingOfOurs) {
            return Optional.empty();
        }
    }
}
