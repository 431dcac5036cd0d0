package dev.waymark.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.people.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * Who gets in where: everybody to the sign-in page, signed-in people to the pages, machines to health and figures. A
 * page that is changed from outside, by a push, still belongs to the person who has it open.
 */
@Configuration
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class Doors {

    /** Flow 24 writes scripts and styles into its pages, hence the two exceptions. Nothing comes from elsewhere. */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /** Only reached through the management port, because nothing is served under these addresses elsewhere. */
    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.to("health", "metrics"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            VaadinDefaultRequestCache askedFor,
            CurrentPerson currentPerson,
            People people,
            SecurityContextHolderStrategy contexts)
            throws Exception {
        askedFor.setDelegateRequestCache(rememberAsItWas());
        http.headers(Doors::protect);
        http.with(vaadin(), pages -> pages.loginView(SignInView.class, "/" + SignInView.ROUTE));
        http.formLogin(form -> form.failureHandler(Doors::askAgain));
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        http.addFilterBefore(new StaysHere(), DisableEncodeUrlFilter.class);
        http.addFilterBefore(new SignInFromHere(), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new AsTheyAreNow(currentPerson, people, contexts), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** Spring would add a word of its own to the address that a person goes back to. */
    private static RequestCache rememberAsItWas() {
        var remembered = new HttpSessionRequestCache();
        remembered.setMatchingRequestParameterName(null);
        return remembered;
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny());
    }

    private static void askAgain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var why = refusal instanceof TooManyAttempts many ? "wait=" + many.minutes() : "again";
        response.sendRedirect(request.getContextPath() + "/" + SignInView.ROUTE + "?" + why);
    }
}
