package dev.waymark.mydata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is kept about one person, for them to take along; {@code src/docs/my-copy.md} describes it to whoever
 * reads such a file. Texts are in the language of the person. It never prints itself.
 *
 * @param readersUnaltered whether the chain of every reader log was whole
 */
public record MyCopy(
        String format,
        Instant madeAt,
        String language,
        String zone,
        Profile person,
        List<Led> ledBy,
        List<Member> units,
        List<Series> conversations,
        List<Note> workbook,
        List<Draft> workbookDrafts,
        List<Note> boundaries,
        List<Note> todos,
        List<WaitingPeriod> waitingPeriods,
        long conversationsAsManager,
        List<Reading> readers,
        boolean readersUnaltered) {

    /** Changes when a reader of the old shape could no longer read the new one. */
    public static final String FORMAT = "waymark-my-copy-1";

    @Override
    public String toString() {
        return "MyCopy[sealed from view]";
    }

    /** The person as the directory and the sign-in know them. */
    public record Profile(
            String name,
            String login,
            boolean passwordKept,
            Optional<String> mailAddress,
            String language,
            String zone,
            String appearance,
            List<String> roles,
            Optional<LocalDate> lastDay) {}

    /** From a moment on led by this person, or by nobody. */
    public record Led(Optional<String> manager, Instant since) {}

    /** From a moment on in this unit, or in none. */
    public record Member(Optional<String> unit, Instant since) {}

    /**
     * One conversation.
     *
     * @param managerCanRead whether the other person can read what is shared in it
     * @param nextDate the next day on which something becomes of it by itself
     * @param removed what was taken out: of which part, and when; the words are gone
     */
    public record Series(
            String with,
            String state,
            boolean managerCanRead,
            boolean begunByYou,
            boolean remindersStopped,
            Instant begunAt,
            Optional<LocalDate> pausedUntil,
            Optional<LocalDate> askAgainOn,
            Optional<LocalDate> firstWeek,
            Optional<LocalDate> onlyYoursSince,
            Optional<LocalDate> planPublishedOn,
            LocalDate planUntil,
            Optional<Instant> talkAt,
            List<Instant> talkTimesProposed,
            boolean neutralCalendarTitle,
            int reviewsLeftOutInARow,
            Optional<Instant> managerWritesSince,
            Optional<LocalDate> nextDate,
            List<String> offered,
            List<Part> parts,
            List<Chosen> options,
            List<Note> notes,
            List<Removed> removed,
            List<Draft> drafts) {}

    /** A part that was chosen; there is nothing about those that were not. */
    public record Part(String stage, String name, String mode, Instant decidedAt, boolean done) {}

    /** The answer to an option of a form that steers the process. */
    public record Chosen(String form, String field, String answer) {}

    /**
     * One thing that was written.
     *
     * @param fields what it says, in words
     * @param content the same as it is kept; empty when it cannot be opened
     * @param firstOpenedAt when the other person first opened it
     */
    public record Note(
            String id,
            Optional<String> stage,
            String kind,
            String kindName,
            String writtenBy,
            boolean shared,
            Instant writtenAt,
            Instant changedAt,
            Optional<Instant> firstOpenedAt,
            Optional<Action> action,
            List<Field> fields,
            Optional<Map<String, Object>> content) {}

    /** Where an action of a plan stands. */
    public record Action(String owner, Optional<String> reply, String progress, Optional<LocalDate> due) {}

    /** A field and what it says. */
    public record Field(String key, String name, String text) {}

    /** That something was taken out. */
    public record Removed(Optional<String> stage, Instant at) {}

    /** Answers of yours that were saved and not handed in. */
    public record Draft(
            String form, Instant begunAt, Instant savedAt, List<Field> fields, Map<String, Object> content) {}

    /** Until when somebody cannot invite you, and until when they read which neutral sentence. */
    public record WaitingPeriod(
            String manager, LocalDate until, Optional<String> sentence, Optional<LocalDate> sentenceUntil) {}

    /**
     * One line of the reader log.
     *
     * @param conversationWith empty for what belongs to no conversation
     * @param afterTheyLedYou whether it was read after this person had ceased to lead you
     */
    public record Reading(
            Instant at,
            String reader,
            boolean you,
            String section,
            String channel,
            Optional<String> conversationWith,
            boolean afterTheyLedYou) {}
}
