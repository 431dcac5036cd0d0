package dev.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class AbsentPagesTest {

    private final BeforeEnterEvent arrival = mock(BeforeEnterEvent.class);

    @Test
    void lookTheSameWhetherAbsentOrForeign() {
        var absent = new NotFoundView();
        var foreign = new ForeignView();

        var absentStatus = absent.setErrorParameter(
                arrival, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        var foreignStatus = foreign.setErrorParameter(
                arrival, new ErrorParameter<>(AccessDeniedException.class, new AccessDeniedException()));

        assertThat(foreignStatus).isEqualTo(absentStatus).isEqualTo(404);
        assertThat(text(foreign)).isEqualTo(text(absent)).contains("This page is not available");
    }

    @Test
    void ofOursNameAReferenceAndNothingOfWhatBroke() {
        var broken = new ErrorView();

        var status = broken.setErrorParameter(
                arrival, new ErrorParameter<>(Exception.class, new IllegalStateException("secret words")));

        assertThat(status).isEqualTo(500);
        assertThat(text(broken))
                .contains("Your draft is safe")
                .containsPattern("reference: [A-Z2-9]{8}")
                .doesNotContain("secret", "IllegalState");
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
