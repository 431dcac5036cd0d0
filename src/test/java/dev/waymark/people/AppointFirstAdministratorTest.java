package dev.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.mock.env.MockEnvironment;

class AppointFirstAdministratorTest {

    private static final String PASSWORD = "four words of mine";

    private final People people = mock(People.class);
    private final EmployPerson employPerson = mock(EmployPerson.class);
    private final MockEnvironment environment = new MockEnvironment();
    private final FirstAdministratorToken token = new FirstAdministratorToken(people, environment);
    private final AppointFirstAdministrator appoint = new AppointFirstAdministrator(people, employPerson, token);

    @Test
    void takesTheTokenOnTheConsole() {
        appoint.appoint(printed().strip(), "root", "Kim Larsen", PASSWORD);

        var appointed = ArgumentCaptor.forClass(NewPerson.class);
        verify(employPerson).employ(appointed.capture());
        assertThat(appointed.getValue().roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.ADMIN);
    }

    @Test
    void takesNoOtherToken() {
        assertThatThrownBy(() -> appoint.appoint("guessed", "root", "Kim Larsen", PASSWORD))
                .isInstanceOf(TokenNotValid.class);
        verify(employPerson, never()).employ(any());
    }

    @Test
    void worksOnceOnly() {
        var word = printed().strip();
        when(people.count()).thenReturn(1L);

        assertThatThrownBy(() -> appoint.appoint(word, "root", "Kim Larsen", PASSWORD))
                .isInstanceOf(TokenNotValid.class);
    }

    @Test
    void asksForAPasswordThatIsHardToGuess() {
        assertThatThrownBy(() -> appoint.appoint(printed().strip(), "root", "Kim Larsen", "short"))
                .isInstanceOf(PasswordNotGoodEnough.class)
                .hasMessageContaining("at least 12 characters");
    }

    @Test
    void printsNothingOnceSomebodyIsKnown() {
        when(people.count()).thenReturn(1L);

        assertThat(console()).isEmpty();
    }

    @Test
    void printsNothingInTheDemo() {
        environment.setProperty("waymark.demo", "true");

        assertThat(console()).isEmpty();
    }

    private String printed() {
        return console()
                .lines()
                .filter(line -> line.startsWith("    "))
                .findFirst()
                .orElseThrow();
    }

    private String console() {
        var usual = System.out;
        var caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true));
        try {
            token.print();
        } finally {
            System.setOut(usual);
        }
        return caught.toString();
    }
}
