package dev.waymark.processes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A moment of a conversation in which a certain task is open. */
enum Situation {
    REPLY_TO_REQUEST("reply-to-request", play -> play.begin("asked")),
    CHOOSE_A_WAY_ON("choose-a-way-on", play -> play.begin("asked").hands("reply-to-request")),
    CHOOSE("choose", play -> play.begin("invited")),

    PREPARE_STORY("STORY", "prepare-story", play -> withNotes(play, "STORY")),
    PROPOSE_A_TIME("STORY", "propose-a-time", play -> withNotes(play, "STORY")),
    PROPOSE_AS_MANAGER("STORY", "propose-a-time-as-manager", play -> withNotes(play, "STORY")),
    CONFIRM_A_TIME("STORY", "confirm-a-time", Situation::managerSuggested),
    CONFIRM_AS_MANAGER("STORY", "confirm-a-time-as-manager", Situation::employeeSuggested),
    WRITE_UP_STORY("STORY", "write-up-story", play -> withNotes(play, "STORY").meet()),
    CHECK_VALUES("STORY", "check-values", play -> held(withNotes(play, "STORY"), "write-up-story", "storyWriteUp")),
    SAY_WHETHER_YOU_TALKED("STORY", "say-whether-you-talked", play -> talkOnly(play, "STORY")),

    SKETCH_VISIONS("VISION", "sketch-visions", play -> withNotes(play, "VISION")),
    RATE_SKILLS("VISION", "rate-skills", play -> withNotes(play, "VISION").hands("sketch-visions")),
    WRITE_UP_VISIONS(
            "VISION", "write-up-visions", play -> withNotes(play, "VISION").meet()),
    SAY_WHETHER_YOU_TALKED_OF_VISIONS("VISION", "say-whether-you-talked", play -> talkOnly(play, "VISION")),

    DRAFT_PLAN("PLAN", "draft-plan", play -> withNotes(play, "PLAN")),
    REPLY_TO_PLAN("PLAN", "reply-to-plan", Situation::shared),
    SETTLE_OPEN_ACTIONS("PLAN", "settle-open-actions", Situation::partlyAgreed),
    TALK_IT_THROUGH("PLAN", "propose-a-time", play -> shared(play).hands("reply-to-plan")),
    SAY_WHETHER_YOU_TALKED_OF_THE_PLAN("PLAN", "say-whether-you-talked", play -> talkOnly(play, "PLAN")),

    LOOK_AT_PLAN("REVIEW", "look-at-plan", play -> quarter(play, true)),
    LOOK_AT_COMMITMENTS("REVIEW", "look-at-commitments", play -> quarter(play, true)),
    LOOK_BACK_IN_A_TALK("REVIEW", "propose-a-time", play -> quarter(play, false)),
    GO_ON_OR_FINISH("REVIEW", "go-on-or-finish", Situation::twoQuartersPassed),

    ACKNOWLEDGE_REMOVAL("acknowledge-removal", play -> withNotes(play, "STORY").tell("taken-out")),

    CHOOSE_WHAT_IS_NEXT("choose-what-is-next", Situation::atHorizon),
    CHOOSE_AGAIN("choose-again", Situation::renewed);

    private final Optional<String> stage;
    private final String task;
    private final Consumer<Play> way;

    Situation(String task, Consumer<Play> way) {
        this.stage = Optional.empty();
        this.task = task;
        this.way = way;
    }

    Situation(String stage, String task, Consumer<Play> way) {
        this.stage = Optional.of(stage);
        this.task = task;
        this.way = way;
    }

    /** The part of the series that the task belongs to, if it belongs to one. */
    Optional<String> stage() {
        return stage;
    }

    String task() {
        return task;
    }

    void arise(Play play) {
        way.accept(play);
        if (!play.open().contains(task)) {
            throw new IllegalStateException("%s: %s is not open, but %s".formatted(this, task, play.open()));
        }
    }

    static List<Situation> all() {
        return List.of(values());
    }

    static List<Situation> inAStage() {
        return all().stream().filter(one -> one.stage.isPresent()).toList();
    }

    private static Play withNotes(Play play, String... stages) {
        play.questions().writes(stages);
        return play.begin("invited").hands("choose");
    }

    private static Play talkOnly(Play play, String stage) {
        play.questions().includes(stage);
        return play.begin("invited").hands("choose").meet();
    }

    private static Play held(Play play, String task, String form) {
        return play.meet().hands(task, form + ".held", "YES");
    }

    private static Play managerSuggested(Play play) {
        play.questions().answers("talk.proposedByManager", true);
        return withNotes(play, "STORY").hands("propose-a-time-as-manager");
    }

    private static Play employeeSuggested(Play play) {
        return withNotes(play, "STORY").hands("propose-a-time");
    }

    private static Play shared(Play play) {
        play.questions().answers("plan.shared", true).answers("plan.needsReply", true);
        return withNotes(play, "PLAN").hands("draft-plan");
    }

    private static Play partlyAgreed(Play play) {
        play.questions().answers("plan.mayBeSentAgain", true);
        return shared(play).hands("reply-to-plan");
    }

    private static Play quarter(Play play, boolean withNotes) {
        play.questions().answers("plan.managerCommits", true).answers("plan.horizonEnd", Play.in("P10Y"));
        withNotes(play, "PLAN", "REVIEW").hands("draft-plan");
        if (!withNotes) {
            play.questions().talksOnly("REVIEW");
        }
        return play.after("P3M");
    }

    private static Play twoQuartersPassed(Play play) {
        return quarter(play, true).after("P21D").after("P3M").after("P21D");
    }

    private static Play atHorizon(Play play) {
        play.questions().answers("plan.horizonEnd", Play.in("P18M"));
        return withNotes(play, "PLAN").hands("draft-plan").after("P18M");
    }

    private static Play renewed(Play play) {
        return atHorizon(play).hands("choose-what-is-next", "next.next", "RENEW");
    }
}
