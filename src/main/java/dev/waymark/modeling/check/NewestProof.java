package dev.waymark.modeling.check;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Passes on what was found about a draft, unless something newer was passed on before: two versions may be proven at the
 * same time, and the later one may be done first.
 */
public class NewestProof implements Consumer<DraftProof> {

    private final Consumer<DraftProof> reader;
    private Optional<DraftProof> told = Optional.empty();

    public NewestProof(Consumer<DraftProof> reader) {
        this.reader = reader;
    }

    @Override
    public void accept(DraftProof proof) {
        if (told.filter(proof::isOlderThan).isEmpty()) {
            told = Optional.of(proof);
            reader.accept(proof);
        }
    }
}
