package dev.waymark.forms;

import static dev.waymark.forms.Sheet.CONTEXT;
import static dev.waymark.forms.Sheet.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the shipped forms ask, drop and share, situation by situation. */
class ShippedBehaviourTest {

    private static final String ALL_YES =
            "{'lifeStory':'YES_NOTES','storyScope':'WORK_ONLY','visions':'YES_TALK_ONLY','actionPlan':'YES_NOTES','reviews':'LATER'}";

    private static List<String> findings(String form, String json, FormContext context) {
        return Sheet.findings(ShippedFormsTest.form(form), json, context);
    }

    private static Answers accepted(String form, String json, FormContext context) {
        return ShippedFormsTest.form(form).check(answers(json), context);
    }

    private static List<FormEntry> entries(String form, String json, FormContext context) {
        return ShippedFormsTest.form(form).entriesOf(accepted(form, json, context), context);
    }

    @Test
    void chooseAsksForEachPartOffered() {
        assertThat(findings("choose", "{}", CONTEXT))
                .containsExactly("lifeStory forms.required", "visions forms.required", "actionPlan forms.required");
        assertThat(findings("choose", "{}", CONTEXT.with("offered", List.of("VISION"))))
                .containsExactly("visions forms.required");
        assertThat(accepted("choose", ALL_YES, CONTEXT)).isEqualTo(answers(ALL_YES));
    }

    @Test
    void chooseAsksForLooksBackOnlyWithAPlan() {
        var answers =
                "{'lifeStory':'NO','visions':'NO','actionPlan':'NO','reviews':'YES_NOTES','storyScope':'WORK_ONLY'}";

        assertThat(accepted("choose", answers, CONTEXT))
                .isEqualTo(answers("{'lifeStory':'NO','visions':'NO','actionPlan':'NO'}"));
        assertThat(accepted("choose", answers, CONTEXT.with("planAgreed", true)).text("reviews"))
                .contains("YES_NOTES");
    }

    @Test
    void chooseKeepsNothingOfANotNow() {
        var notNow = CONTEXT.with("notNow", true);

        assertThat(accepted("choose", ALL_YES.replace("}", ",'deliver':'WHEN_INVITATION_ENDS'}"), notNow))
                .isEqualTo(answers("{'deliver':'WHEN_INVITATION_ENDS'}"));
        assertThat(ShippedFormsTest.form("choose").decisionsOf(answers(ALL_YES)))
                .isEmpty();
        assertThat(entries("choose", ALL_YES, CONTEXT)).isEmpty();
    }

    @Test
    void replyRequestWantsWordsOnlyWithANo() {
        assertThat(findings("replyRequest", "{'decision':'ACCEPT','ackFree':true,'ackPaper':true}", CONTEXT))
                .isEmpty();
        assertThat(findings("replyRequest", "{'decision':'ACCEPT'}", CONTEXT))
                .containsExactly("ackFree forms.tick", "ackPaper forms.tick");
        assertThat(findings("replyRequest", "{'decision':'CANNOT'}", CONTEXT))
                .containsExactly("message forms.required");
        assertThat(findings("replyRequest", "{'decision':'CANNOT','message':'Sorry, too busy'}", CONTEXT))
                .containsExactly("message forms.tooShort");
        assertThat(findings(
                        "replyRequest",
                        "{'decision':'LATER','laterDate':'2027-01-22','message':'I would like to do this properly.'}",
                        CONTEXT))
                .containsExactly("laterDate forms.tooLate");
    }

    @Test
    void saysThatAListIsSharedThoughItsWordsStoodThereBefore() {
        var values = Sheet.with("items", List.of(Map.of("_id", "a", "name", "Craft")));
        var kept = "{'items':[{'_id':'a','decision':'KEEP'}],'shareList':'%s'}";

        assertThat(shares("valuesCheck", kept.formatted("SHARE"), values)).isTrue();
        assertThat(shares("valuesCheck", kept.formatted("KEEP_PRIVATE"), values))
                .isFalse();
    }

    @Test
    void saysThatTheManagerLearnsWhatIsSettled() {
        var open = Sheet.with("items", List.of(Map.of("_id", "a", "title", "Shadow", "reply", "CANNOT")))
                .with("mayBeSentAgain", true);

        assertThat(shares(
                        "settle",
                        "{'items':[{'_id':'a','decision':'EDIT','title':'For a day'}],'next':'SEND_AGAIN'}",
                        open))
                .isTrue();
        assertThat(shares("settle", "{'items':[{'_id':'a','decision':'DROP'}],'next':'PUBLISH_AGREED_PART'}", open))
                .isTrue();
    }

    private static boolean shares(String form, String json, FormContext context) {
        return ShippedFormsTest.form(form).shares(accepted(form, json, context), context);
    }

    @Test
    void storyPrepOffersOnlyTheTimesThatWereChosen() {
        var school = "{'chapters':[{'period':'SCHOOL','title':'Radios'}]}";

        assertThat(findings("storyPrep", school, CONTEXT)).isEmpty();
        assertThat(findings("storyPrep", school, CONTEXT.with("storyScope", "WORK_ONLY")))
                .containsExactly("chapters[0].period forms.notAnOption");
        assertThat(findings("storyPrep", "{}", CONTEXT)).isEmpty();
    }

    @Test
    void storyPrepSharesOnlyTheTextThatIsMeantTo() {
        assertThat(entries(
                        "storyPrep",
                        "{'chapters':[{'title':'a','bring':'TELL'},{'title':'b','bring':'SHARE_TEXT'}],'guessValues':[{'word':'c'}]}",
                        CONTEXT))
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.PRIVATE, FieldVisibility.SHARED, FieldVisibility.PRIVATE);
    }

    @Test
    void meetAsksOneSideForTimesAndTheOtherToPick() {
        var proposing = CONTEXT.with("proposing", true);
        var confirming = CONTEXT.with("proposedSlots", List.of("2026-12-01T09:00:00Z"));

        assertThat(findings("meet", "{}", proposing)).containsExactly("slots forms.tooFewRows");
        assertThat(findings("meet", "{'slots':[{'start':'2026-12-01T09:00:00Z'}]}", proposing))
                .isEmpty();
        assertThat(findings("meet", "{'slots':[{'start':'2026-11-22T08:59:00Z'}]}", atTen()))
                .containsExactly("slots[0].start forms.passed");
        assertThat(findings("meet", "{}", confirming)).containsExactly("pick forms.required");
        assertThat(findings("meet", "{'pick':'2026-12-01T09:00:00Z'}", confirming))
                .isEmpty();
        assertThat(findings("meet", "{'pick':'NONE_FITS'}", confirming)).isEmpty();
    }

    private static FormContext atTen() {
        return FormContext.at(Sheet.TODAY.atTime(10, 0), CONTEXT.zone()).with("proposing", true);
    }

    @Test
    void valuesCheckSaysWhoReadsTheListOnceThatIsDecided() {
        var form = ShippedFormsTest.form("valuesCheck");
        var context = CONTEXT.with("items", List.of(Map.of("_id", "v1", "name", "Craft")));
        var kept =
                "{'items':[{'_id':'v1','decision':'KEEP'}],'own':[{'name':'Calm','share':'SHARE'}],'shareList':'%s'}";
        var decision = (Input) ((RepeatingRows) ((Group) form.components().get(0))
                        .components().stream()
                                .filter(RepeatingRows.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                .components().stream()
                        .filter(Input.class::isInstance)
                        .findFirst()
                        .orElseThrow();

        assertThat(form.scene(answers(kept.formatted("SHARE")), context).readers(decision, "items[0]"))
                .isEqualTo(FieldVisibility.SHARED);
        assertThat(form.scene(answers(kept.formatted("KEEP_PRIVATE")), context).readers(decision, "items[0]"))
                .isEqualTo(FieldVisibility.PRIVATE);
        assertThat(form.scene(answers(kept.formatted("SHARE").replace("KEEP", "REMOVE")), context)
                        .readers(decision, "items[0]"))
                .isEqualTo(FieldVisibility.PRIVATE);
        assertThat(entries("valuesCheck", kept.formatted("SHARE"), context))
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.SHARED);
        assertThat(entries("valuesCheck", kept.formatted("KEEP_PRIVATE"), context))
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.PRIVATE);
    }

    @Test
    void writeUpsTakeNoTextWithoutNotes() {
        var story = "{'held':'YES','heldOn':'2026-11-20','question':'why?','values':[{'name':'Craft'}]}";
        var visions =
                "{'held':'YES','heldOn':'2026-11-20','understood':'all','offers':[{'category':'ROLE','text':'a'}]}";

        assertThat(accepted("storyWriteUp", story, CONTEXT)).isEqualTo(answers("{'held':'YES','heldOn':'2026-11-20'}"));
        assertThat(accepted("visionsWriteUp", visions, CONTEXT))
                .isEqualTo(answers("{'held':'YES','heldOn':'2026-11-20'}"));
        assertThat(accepted("storyWriteUp", story, CONTEXT.with("withNotes", true)))
                .isEqualTo(answers(story));
    }

    @Test
    void writeUpsAskWhetherSensitiveThingsNeedToBeWritten() {
        var form = ShippedFormsTest.form("storyWriteUp");
        var hint = form.all()
                .filter(component ->
                        "sensitiveHint".equals(component.head().properties().get("name")))
                .findFirst()
                .orElseThrow();
        var context = CONTEXT.with("withNotes", true);
        var answers = "{'held':'YES','values':[{'name':'Care','heard':'%s'}]}";

        assertThat(form.scene(answers(answers.formatted("She spoke of her divorce")), context)
                        .shows(hint, "values[0]"))
                .isTrue();
        assertThat(form.scene(answers(answers.formatted("She rebuilt radios")), context)
                        .shows(hint, "values[0]"))
                .isFalse();
        assertThat(form.scene(answers("{'held':'YES','values':[{'name':'Care'}]}"), context)
                        .shows(hint, "values[0]"))
                .isFalse();
    }

    @Test
    void valuesCheckAsksForABetterWordOnlyWhereItIsWanted() {
        var context = Sheet.with("items", List.of(Map.of("_id", "v-1", "name", "Fairness"), Map.of("_id", "v-2")));

        assertThat(findings(
                        "valuesCheck",
                        "{'items':[{'_id':'v-1','decision':'REWORD'},{'_id':'v-2','decision':'KEEP'}],'shareList':'SHARE'}",
                        context))
                .containsExactly("items[0].name forms.required");
        assertThat(findings("valuesCheck", "{'shareList':'KEEP_PRIVATE'}", CONTEXT))
                .isEmpty();
    }

    @Test
    void skillsShowWhatIsWorthGrowing() {
        var form = ShippedFormsTest.form("skills");
        var context = Sheet.with("dreams", List.of(Map.of("_id", "d-1", "title", "Lab"), Map.of("_id", "d-2")));
        var scene = form.scene(
                answers("{'skills':[{'name':'SQL','level':'1','importance':[{'_id':'d-1','weight':'3'}]}]}"), context);

        assertThat(form.all()
                        .filter(Text.class::isInstance)
                        .filter(text -> scene.shows(text, "skills[0]"))
                        .map(text -> text.head().properties().getOrDefault("name", "")))
                .contains("grow")
                .doesNotContain("watch");
    }

    @Test
    void skillsTakeFourToWorkOn() {
        var skill = "{'name':'skill %d','focus':true}";
        var five = String.join(
                ",", List.of(1, 2, 3, 4, 5).stream().map(skill::formatted).toList());

        assertThat(findings("skills", "{'skills':[" + five + "]}", CONTEXT))
                .containsExactly("skills forms.tooManyTicked");
    }

    @Test
    void planKeepsToItsHorizon() {
        var action = "{'horizon':%d,'actions':[{'category':'ROLE','title':'Lead it','owner':'ME','by':'2027-06-01',"
                + "'needs':'NOTHING','share':'SHARE'}]}";

        assertThat(findings("plan", action.formatted(18), CONTEXT)).isEmpty();
        assertThat(findings("plan", action.formatted(6), CONTEXT)).containsExactly("actions[0].by forms.tooLate");
    }

    @Test
    void planCannotShareWhatServesAPrivateVisionAlone() {
        var context = CONTEXT.with(
                "dreams",
                List.of(Map.of("_id", "open", "title", "Lab"), Map.of("_id", "own", "title", "Café", "private", true)));
        var action = "{'horizon':18,'actions':[{'category':'ROLE','title':'Talk to the bank','owner':'ME',"
                + "'by':'2027-01-01','needs':'NOTHING','share':'SHARE','forDreams':['%s']}]}";

        assertThat(entries("plan", action.formatted("own"), context))
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.PRIVATE);
        assertThat(entries("plan", action.formatted("open"), context))
                .extracting(FormEntry::visibility)
                .containsExactly(FieldVisibility.SHARED);
    }

    @Test
    void planHintsButNeverInsists() {
        var form = ShippedFormsTest.form("plan");
        var scene = form.scene(
                answers("{'horizon':18,'actions':[{'category':'ROLE','owner':'ME','by':'2028-05-10'},"
                        + "{'category':'ROLE','owner':'ME','by':'2028-05-20'}]}"),
                CONTEXT);

        assertThat(form.all()
                        .filter(Text.class::isInstance)
                        .filter(text -> scene.shows(text, ""))
                        .map(text -> text.head().properties().getOrDefault("name", "")))
                .contains("hintManager", "hintKinds", "hintDates");
        assertThat(findings("plan", "{'horizon':18}", CONTEXT)).isEmpty();
    }

    @Test
    void planReplyWantsAVersionOrADateWithAChange() {
        var context = Sheet.with("items", List.of(Map.of("_id", "a-1", "title", "Course")))
                .with("horizonEnd", "2028-05-22");
        var reply = "{'items':[{'_id':'a-1','reply':'%s'%s}]}";

        assertThat(findings("planReply", reply.formatted("AGREE", ""), context)).isEmpty();
        assertThat(findings("planReply", reply.formatted("CANNOT", ""), context))
                .containsExactly("items[0].comment forms.required");
        assertThat(findings(
                        "planReply",
                        reply.formatted("AGREE_CHANGED", ",'comment':'A shorter course would do'"),
                        context))
                .containsExactly("items[0].newTitle forms.required", "items[0].newBy forms.required");
        assertThat(findings(
                        "planReply",
                        reply.formatted("AGREE_CHANGED", ",'comment':'A shorter course would do','newBy':'2028-05-23'"),
                        context))
                .containsExactly("items[0].newBy forms.tooLate");
    }

    @Test
    void settleSendsAgainOnlyWhileRoundsAreLeft() {
        assertThat(findings("settle", "{'next':'SEND_AGAIN'}", CONTEXT)).containsExactly("next forms.notAnOption");
        assertThat(findings("settle", "{'next':'SEND_AGAIN'}", CONTEXT.with("mayBeSentAgain", true)))
                .isEmpty();
        assertThat(ShippedFormsTest.form("settle").decisionsOf(answers("{'next':'TALK_IT_THROUGH'}")))
                .containsEntry("next", "TALK_IT_THROUGH");
    }

    @Test
    void reviewKeepsANoteOnASharedActionPrivate() {
        var context = CONTEXT.with("items", List.of(Map.of("_id", "a-1", "title", "Course", "shared", true)));

        assertThat(entries(
                        "reviewEmployee",
                        "{'items':[{'_id':'a-1','status':'DONE','note':'dull','share':'PRIVATE'}],'next':'GO_ON'}",
                        context))
                .extracting(entry -> entry.kind() + " " + entry.visibility())
                .containsExactly("PROGRESS SHARED", "NOTE PRIVATE");
    }

    @Test
    void managersExplainWhatTheyDropped() {
        var context = Sheet.with("items", List.of(Map.of("_id", "a-1", "title", "Introduce")));

        assertThat(findings("reviewManager", "{'items':[{'_id':'a-1','status':'DROPPED'}]}", context))
                .containsExactly("items[0].note forms.required");
        assertThat(findings("reviewManager", "{'items':[{'_id':'a-1','status':'DONE'}]}", context))
                .isEmpty();
    }
}
