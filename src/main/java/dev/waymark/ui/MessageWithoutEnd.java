package dev.waymark.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a message that is nested deeper than it can be read. Otherwise a kilobyte from anybody would put two thousand
 * lines into the log.
 */
class MessageWithoutEnd extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(MessageWithoutEnd.class);
    private static final String READER = "elemental.json.";
    private static final String PAGES = "springServlet";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            rest.doFilter(request, response);
        } catch (ServletException failure) {
            if (!isTooDeep(failure.getRootCause()) || response.isCommitted()) {
                throw failure;
            }
            log.warn("A message that no page sends was not taken: it has no end");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isTooDeep(@Nullable Throwable cause) {
        return cause instanceof StackOverflowError
                && Arrays.stream(cause.getStackTrace())
                        .allMatch(frame -> frame.getClassName().startsWith(READER));
    }

    /** Right before the servlet of the pages, to which Spring forwards: any farther out it would be logged already. */
    @Configuration(proxyBeanMethods = false)
    static class BeforeThePages {

        @Bean
        FilterRegistrationBean<MessageWithoutEnd> messageWithoutEnd() {
            var filter = new FilterRegistrationBean<>(new MessageWithoutEnd());
            filter.setServletNames(Set.of(PAGES));
            filter.setDispatcherTypes(EnumSet.of(DispatcherType.FORWARD));
            return filter;
        }
    }
}
