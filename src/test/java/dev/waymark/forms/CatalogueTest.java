package dev.waymark.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the shipped forms keep to the limits, options and readers of the catalogue (F01 to F16, F18, F19, F24). */
class CatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "invite,note,,600,V2",
        "ask,message,,600,V2",
        "replyRequest,message,20,600,V2",
        "choose,boundaries.label,,60,V4",
        "storyPrep,chapters.title,,80,V1",
        "storyPrep,chapters.turn,,1000,V1",
        "storyPrep,chapters.why,,1000,V1",
        "storyPrep,guessValues.word,,40,V1",
        "storyPrep,offLimits.topic,,60,V1",
        "meet,place,,120,V2",
        "storyWriteUp,values.name,2,40,V3",
        "storyWriteUp,values.heard,,500,V3",
        "storyWriteUp,question,,300,V3",
        "valuesCheck,items.name,2,40,V1",
        "valuesCheck,items.text,,500,V1",
        "valuesCheck,own.name,2,40,V1",
        "valuesCheck,own.text,,500,V1",
        "valuesCheck,answer,,600,V2",
        "visions,dreams.title,3,80,V1",
        "visions,dreams.picture,,1500,V1",
        "visions,dreams.role,,120,V1",
        "visions,dreams.field,,120,V1",
        "skills,skills.name,2,60,V1",
        "visionsWriteUp,understood,,1500,V3",
        "visionsWriteUp,offers.text,,120,V3",
        "plan,actions.title,3,120,V1",
        "plan,actions.because,,300,V1",
        "plan,actions.ownerName,,60,V1",
        "plan,actions.doneWhen,,200,V1",
        "planReply,items.newTitle,3,120,V2",
        "planReply,items.comment,20,400,V2",
        "planReply,ideas.text,,120,V2",
        "planReply,overall,,600,V2",
        "settle,items.title,3,120,V1",
        "reviewEmployee,items.note,,400,V1",
        "reviewEmployee,talk,,600,V2",
        "reviewManager,items.note,10,400,V2",
        "reviewManager,extra,,400,V2",
        "remove,labelForManager,,60,V4",
    })
    void givesTextsTheirLengthAndReader(String form, String field, Integer least, int most, String reader) {
        var text = (TextInput) input(form, field);

        assertThat(text.minLength()).isEqualTo(Optional.ofNullable(least).map(CatalogueTest::limit));
        assertThat(text.maxLength()).contains(limit(most));
        assertThat(text.field().visibility().letter()).isEqualTo(reader);
    }

    @ParameterizedTest
    @CsvSource({
        "ask,parts,1,4",
        "choose,boundaries,0,10",
        "storyPrep,chapters,0,20",
        "storyPrep,guessValues,0,8",
        "storyPrep,offLimits,0,10",
        "meet,slots,1,5",
        "storyWriteUp,values,0,8",
        "valuesCheck,own,0,8",
        "visions,dreams,1,5",
        "skills,skills,0,25",
        "visionsWriteUp,offers,0,6",
        "plan,actions,0,12",
        "planReply,ideas,0,3",
    })
    void givesListsTheirLength(String form, String list, int least, int most) {
        var rows = rows(form, list);

        assertThat(rows.minRows()).isEqualTo(least);
        assertThat(rows.maxRows()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "invite,stages,LIFE_STORY VISIONS ACTION_PLAN REVIEWS",
        "invite,length,30 45 60 90",
        "ask,parts.mode,NOTES TALK_ONLY",
        "ask,pace,SOON WITHIN_2_MONTHS NO_RUSH",
        "replyRequest,decision,ACCEPT LATER SUGGEST_OTHER CANNOT",
        "choose,lifeStory,YES_NOTES YES_TALK_ONLY NO LATER",
        "choose,reviews,YES_NOTES YES_TALK_ONLY NO LATER",
        "choose,storyScope,WHOLE_LIFE EDUCATION_AND_WORK WORK_ONLY",
        "choose,boundaries.rule,NEVER_RAISE NOT_IN_WRITING ONLY_IF_I_START",
        "choose,deliver,WHEN_INVITATION_ENDS TELL_NOW",
        "storyPrep,chapters.period,EARLY SCHOOL TRAINING_STUDY FIRST_JOBS EARLIER_ROLES NOW OTHER",
        "storyPrep,chapters.bring,KEEP_PRIVATE TELL SHARE_TEXT",
        "storyWriteUp,held,YES MOVED NOT_HAPPENING",
        "talkHeld,held,YES MOVED NOT_HAPPENING",
        "valuesCheck,items.decision,KEEP REWORD REMOVE",
        "valuesCheck,shareList,SHARE KEEP_PRIVATE",
        "visions,dreams.setting,SELF_EMPLOYED START_UP SMALL MEDIUM LARGE PUBLIC_NONPROFIT NOT_WORK OPEN",
        "visions,dreams.track,EXPERT LEADING_PEOPLE OWN_THING OUTSIDE_WORK OPEN",
        "visions,dreams.when,UNDER_3Y 3_TO_10Y OVER_10Y OPEN",
        "skills,skills.level,NOT_RATED 0 1 2 3 4",
        "plan,actions.category,ROLE PEOPLE LEARNING NEXT_STEP",
        "plan,actions.owner,ME MANAGER BOTH OTHER",
        "plan,actions.needs,NOTHING TIME MONEY INTRODUCTION APPROVAL",
        "planReply,items.reply,AGREE AGREE_CHANGED CANNOT",
        "settle,items.decision,ACCEPT_CHANGE EDIT KEEP_PRIVATE DROP",
        "settle,next,SEND_AGAIN TALK_IT_THROUGH PUBLISH_AGREED_PART",
        "reviewEmployee,items.status,NOT_STARTED UNDER_WAY DONE CHANGED DROPPED",
        "reviewEmployee,moved,SAME SHIFTED NEW",
        "reviewEmployee,next,GO_ON ADJUST SKIP_QUARTER PAUSE FINISH",
        "next,next,RENEW FINISH ERASE",
        "next,useful,1 2 3 4 5",
        "wayOn,next,SOMEONE_ELSE LATER WORKBOOK",
        "goOn,next,GO_ON PAUSE FINISH",
        "remove,scope,THESE EVERYTHING_ON_TOPIC",
        "remove,boundary,NONE NEVER_RAISE NOT_IN_WRITING ONLY_IF_I_START",
    })
    void offersTheseAnswers(String form, String field, String options) {
        assertThat(options(input(form, field)).listed())
                .extracting(Option::value)
                .containsExactly(options.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "invite,length,60",
        "choose,deliver,WHEN_INVITATION_ENDS",
        "storyPrep,chapters.bring,KEEP_PRIVATE",
        "valuesCheck,own.share,PRIVATE",
        "visions,dreams.share,PRIVATE",
        "visions,dreams.setting,OPEN",
        "skills,skills.level,NOT_RATED",
        "plan,horizon,18",
        "plan,actions.needs,NOTHING",
        "plan,actions.share,SHARE",
        "reviewEmployee,items.share,PRIVATE",
        "reviewEmployee,next,GO_ON",
        "remove,scope,THESE",
        "remove,boundary,NONE",
        "withdraw,downloadFirst,true",
        "withdraw,leaveTodos,false",
        "choose,discreetCalendar,true",
    })
    void preselects(String form, String field, String value) {
        assertThat(input(form, field).field().defaultValue().map(Object::toString))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"choose,lifeStory", "choose,visions", "choose,actionPlan", "choose,reviews", "valuesCheck,shareList"})
    void preselectsNoChoice(String form, String field) {
        assertThat(input(form, field).field().defaultValue()).isEmpty();
        assertThat(input(form, field).field().required()).isTrue();
    }

    @Test
    void asksForSixToTwentyFourMonths() {
        var horizon = (NumberInput) input("plan", "horizon");

        assertThat(horizon.min()).contains(limit(6));
        assertThat(horizon.max()).contains(limit(24));
        assertThat(horizon.decimalDigits()).contains(0);
    }

    @Test
    void letsTalkOnlyFormsAskForNoText() {
        assertThat(ShippedFormsTest.form("talkHeld").inputs()).noneMatch(TextInput.class::isInstance);
    }

    private static Options options(Input input) {
        return input instanceof ChoiceInput choice ? choice.options() : ((SeveralInput) input).options();
    }

    private static Limit limit(int number) {
        return Limit.of(BigDecimal.valueOf(number));
    }

    private static RepeatingRows rows(String form, String key) {
        return ShippedFormsTest.form(form)
                .all()
                .filter(RepeatingRows.class::isInstance)
                .map(RepeatingRows.class::cast)
                .filter(rows -> rows.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A field by its key, or by list and key. */
    private static Input input(String form, String path) {
        var steps = List.of(path.split("\\."));
        var all = steps.size() == 1
                ? ShippedFormsTest.form(form).inputs()
                : new Form(Optional.empty(), rows(form, steps.get(0)).components()).inputs();
        return all.filter(input -> input.key().equals(steps.get(steps.size() - 1)))
                .findFirst()
                .orElseThrow();
    }
}
