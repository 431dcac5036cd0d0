package dev.waymark.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.waymark.modeling.DraftId;
import dev.waymark.shared.ConversationId;

/** What people click from the beginning of a draft until somebody's conversation runs on it. */
final class Releasing {

    private Releasing() {}

    static DraftId begin(Window author, String name) {
        author.open("/processes").page().getByLabel("Name of the draft").fill(name);
        author.click("Begin a draft").shows("What changes");
        author.page().waitForURL(address -> address.matches(".*/processes/drafts/[^/]+"));
        return new DraftId(author.page().url().replaceAll(".*/", ""));
    }

    /** The employees may move, by their own choice. */
    static void propose(Window author, DraftId draft, String english, String german) {
        author.open(pageOf(draft)).shows("Proven: every rule holds");
        author.shows("employees are asked afresh");
        author.page().getByLabel("in English").fill(english);
        author.page().getByLabel("in German").fill(german);
        author.page().getByLabel("Each employee may move, by their own choice").check();
        assertThat(author.faults("release-draft")).isEmpty();
        author.click("Propose the release").shows("It waits for one of these people");
        assertThat(author.page().getByText("Approve and release")).isHidden();
    }

    static void approve(Window second, DraftId draft) {
        second.open(pageOf(draft)).shows("Proven: every rule holds");
        assertThat(second.faults("release-proposed")).isEmpty();
        second.click("Approve and release").shows("approved by");
    }

    private static String pageOf(DraftId draft) {
        return "/processes/drafts/" + draft + "/release";
    }

    /** Reads what HR wrote about the change, says yes to each part that is asked about, and moves. */
    static void move(Window employee, ConversationId conversation, String words) {
        employee.open("/conversations/" + conversation);
        newer(employee).click();
        employee.settle().shows(words);
        assertThat(employee.faults("newer")).isEmpty();
        employee.click("Move over").shows("Choose an answer for each part");
        var questions = employee.page().getByRole(AriaRole.RADIOGROUP);
        for (Locator question : questions.all()) {
            question.getByLabel("Yes", new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
        employee.settle().click("Move over");
        employee.page().waitForURL(address -> address.endsWith(conversation.value()));
        assertThat(newer(employee)).isHidden();
    }

    private static Locator newer(Window employee) {
        return employee.link("There is a newer process. Keep yours, or look at the changes");
    }
}
