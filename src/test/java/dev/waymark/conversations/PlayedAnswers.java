package dev.waymark.conversations;

import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.engine.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Answers that somebody could give to any step of the shipped diagrams, chosen by chance. */
final class PlayedAnswers {

    private final Random chance;
    private final Plans plans;
    private final MyConversations mine;

    PlayedAnswers(Random chance, Plans plans, MyConversations mine) {
        this.chance = chance;
        this.plans = plans;
        this.mine = mine;
    }

    String to(OpenTask task, Conversation conversation, LocalDate today) {
        return switch (task.step()) {
            case "choose", "choose-again" -> """
                    {"lifeStory": "%s", "visions": "%s", "actionPlan": "%s", "reviews": "%s"}""".formatted(part(), part(), part(), part());
            case "prepare-story" -> """
                    {"chapters": [{"title": "PRIVATE chapter", "bring": "KEEP_PRIVATE"}]}""";
            case "propose-a-time", "propose-a-time-as-manager" -> """
                    {"slots": [{"start": "%sT10:00Z"}]}""".formatted(today.plusDays(2));
            case "confirm-a-time", "confirm-a-time-as-manager" ->
                """
                    {"pick": "%s"}""".formatted(chance.nextInt(4) == 0 ? "NONE_FITS" : stillToCome(conversation, today));
            case "write-up-story" -> """
                    {"held": "%s", "heldOn": "%s", "values": [{"name": "Calm"}]}""".formatted(held(), today);
            case "write-up-visions" -> """
                    {"held": "%s", "heldOn": "%s", "understood": "Depth"}""".formatted(held(), today);
            case "say-whether-you-talked" -> """
                    {"held": "%s", "heldOn": "%s"}""".formatted(held(), today);
            case "check-values" -> """
                    {"items": [%s], "own": [{"name": "PRIVATE value", "share": "PRIVATE"}], "shareList": "%s"}""".formatted(valueDecisions(conversation), oneOf("SHARE", "KEEP_PRIVATE"));
            case "sketch-visions" -> """
                    {"dreams": [{"title": "Open dream", "share": "SHARE"}, {"title": "PRIVATE dream", "share": "PRIVATE"}]}""";
            case "rate-skills" -> """
                    {"skills": [{"name": "PRIVATE skill", "level": "1"}]}""";
            case "draft-plan" -> plan(today);
            case "reply-to-plan" -> "{\"items\": [%s]}".formatted(replies(conversation));
            case "settle-open-actions" ->
                "{\"items\": [%s], \"next\": \"%s\"}"
                        .formatted(settled(conversation), oneOf("TALK_IT_THROUGH", "PUBLISH_AGREED_PART"));
            case "look-at-plan" -> "{\"next\": \"%s\"}".formatted(oneOf("GO_ON", "SKIP_QUARTER", "ADJUST", "GO_ON"));
            case "look-at-commitments" -> "{\"items\": [%s]}".formatted(commitments(conversation));
            case "acknowledge-removal" -> "{\"ack\": true}";
            case "go-on-or-finish" -> "{\"next\": \"GO_ON\"}";
            case "choose-what-is-next" -> "{\"next\": \"%s\"}".formatted(oneOf("RENEW", "FINISH", "ERASE"));
            default -> throw new AssertionError("Nobody knows how to play " + task.step());
        };
    }

    private static String stillToCome(Conversation conversation, LocalDate today) {
        var tomorrow = today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return conversation.talk().slots().stream()
                .filter(slot -> slot.isAfter(tomorrow))
                .findFirst()
                .map(Instant::toString)
                .orElse("NONE_FITS");
    }

    private String part() {
        return oneOf("YES_NOTES", "YES_NOTES", "YES_TALK_ONLY", "NO", "LATER");
    }

    private String held() {
        return oneOf("YES", "YES", "YES", "MOVED", "NOT_HAPPENING");
    }

    private String valueDecisions(Conversation conversation) {
        return each(
                mine.open(conversation.id(), conversation.employee()).items().stream()
                        .filter(item ->
                                item.kind().equals("VALUE") && item.author().equals(conversation.manager()))
                        .map(Item::id)
                        .toList(),
                "{\"_id\": \"%s\", \"decision\": \"%s\"}",
                "KEEP",
                "REMOVE");
    }

    private String plan(LocalDate today) {
        var action = """
                {"category": "ROLE", "title": "%s", "owner": "%s", "by": "%s", "needs": "NOTHING", "share": "%s"}""";
        return "{\"horizon\": 18, \"actions\": [%s, %s, %s]}"
                .formatted(
                        action.formatted("Open action", oneOf("MANAGER", "BOTH", "ME"), today.plusMonths(2), "SHARE"),
                        action.formatted("Another open one", "MANAGER", today.plusMonths(2), oneOf("SHARE", "PRIVATE")),
                        action.formatted("PRIVATE action", "ME", today.plusMonths(3), "PRIVATE"));
    }

    private String replies(Conversation conversation) {
        return each(
                ids(
                        conversation,
                        line -> line.shared() && line.reply().isEmpty() && line.owner() != PlanAction.Owner.ME),
                "{\"_id\": \"%s\", \"reply\": \"%s\", \"comment\": \"Something else suits the team better\"}",
                "AGREE",
                "CANNOT");
    }

    private String settled(Conversation conversation) {
        return each(
                ids(conversation, line -> line.reply()
                        .filter(PlanAction.Reply.CANNOT::equals)
                        .isPresent()),
                "{\"_id\": \"%s\", \"decision\": \"%s\"}",
                "KEEP_PRIVATE",
                "DROP");
    }

    private String commitments(Conversation conversation) {
        return each(
                ids(
                        conversation,
                        line -> line.shared()
                                && line.owner() != PlanAction.Owner.ME
                                && line.reply()
                                        .filter(PlanAction.Reply.AGREE::equals)
                                        .isPresent()),
                "{\"_id\": \"%s\", \"status\": \"%s\"}",
                "UNDER_WAY",
                "DONE");
    }

    private List<String> ids(Conversation conversation, Predicate<Plans.Line> which) {
        return plans.of(conversation.id(), conversation.employee()).stream()
                .filter(which)
                .map(line -> line.item().id())
                .toList();
    }

    private String each(List<String> ids, String row, String... options) {
        return String.join(
                ", ", ids.stream().map(id -> row.formatted(id, oneOf(options))).toList());
    }

    private String oneOf(String... options) {
        return options[chance.nextInt(options.length)];
    }
}
