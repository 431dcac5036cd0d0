package dev.waymark.policies;

import dev.waymark.shared.PersonId;
import dev.waymark.ui.MessageBundles;
import dev.waymark.ui.TextsOfOthers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the fixed sentences are worded now, in place of the texts that Waymark brings. */
@Component
public class Wordings implements TextsOfOthers {

    private final JdbcClient database;
    private final MessageBundles bundles;

    Wordings(JdbcClient database, MessageBundles bundles) {
        this.database = database;
        this.bundles = bundles;
    }

    /**
     * Who worded a sentence how, and when.
     *
     * @param words empty where it went back to the text that Waymark brings
     */
    public record Change(Optional<Worded> words, PersonId by, Instant at) {}

    /** The text of a message, where its sentence is worded otherwise. */
    @Override
    public Optional<String> find(String key, Locale locale) {
        return FixedSentence.of(key)
                .flatMap(sentence -> findReworded(sentence).map(words -> sentence.pattern(words.in(locale))));
    }

    /** As it is said now. */
    public Worded of(FixedSentence sentence) {
        return findReworded(sentence).orElseGet(() -> shipped(sentence));
    }

    /** As Waymark brings it. */
    public Worded shipped(FixedSentence sentence) {
        return new Worded(
                sentence.named(bundles.shipped(sentence.key(), Locale.ENGLISH)),
                sentence.named(bundles.shipped(sentence.key(), Locale.GERMAN)));
    }

    public boolean isReworded(FixedSentence sentence) {
        return findReworded(sentence).isPresent();
    }

    /** The newest first. */
    public List<Change> history(FixedSentence sentence) {
        return database.sql("select * from sentence_wording where sentence = ? order by id desc")
                .param(sentence.name())
                .query(Wordings::change)
                .list();
    }

    /** From the text that Waymark brings to the text of now, for files that hold one of these sentences. */
    public Map<String, String> replacements(FixedSentence... sentences) {
        var replacements = new HashMap<String, String>();
        Stream.of(sentences).forEach(sentence -> findReworded(sentence).ifPresent(now -> {
            var shipped = shipped(sentence);
            replacements.put(shipped.english(), now.english());
            replacements.put(shipped.german(), now.german());
        }));
        return Map.copyOf(replacements);
    }

    /**
     * Whoever words it has made sure that they may.
     *
     * @throws NotToBeSaid when it lost a place, asks, or has a word that stands in no such sentence
     */
    public void word(FixedSentence sentence, Worded words, PersonId by, Instant at) {
        sentence.check(words);
        keep(sentence, new Change(Optional.of(words), by, at));
    }

    public void sayAsShipped(FixedSentence sentence, PersonId by, Instant at) {
        keep(sentence, new Change(Optional.empty(), by, at));
    }

    private void keep(FixedSentence sentence, Change change) {
        database.sql("insert into sentence_wording (sentence, english, german, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        sentence.name(),
                        change.words().map(Worded::english).orElse(""),
                        change.words().map(Worded::german).orElse(""),
                        change.by().value(),
                        LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC))
                .update();
    }

    private Optional<Worded> findReworded(FixedSentence sentence) {
        return database.sql("select * from sentence_wording where sentence = ? order by id desc limit 1")
                .param(sentence.name())
                .query(Wordings::change)
                .optional()
                .flatMap(Change::words);
    }

    private static Change change(ResultSet row, int line) throws SQLException {
        var words = new Worded(row.getString("english"), row.getString("german"));
        return new Change(
                Optional.of(words).filter(said -> !said.english().isEmpty()),
                new PersonId(row.getString("changed_by")),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
