package dev.waymark.vault;

import dev.waymark.shared.ConversationId;

/** A text of so many letters that is sealed and opened again, for a benchmark. */
public final class SealedText {

    private final OwnerKey key = OwnerKey.create();
    private final Binding place = Binding.of(
            "entry",
            Owner.of(ConversationId.create()).asText(),
            EntryId.create().value(),
            "VALUE",
            "1");
    private final Content content;

    public SealedText(int letters) {
        this.content = new Content("x".repeat(letters));
    }

    public byte[] seal() {
        return key.seal(content, place);
    }

    /** Answers how many letters came back. */
    public int open(byte[] sealed) {
        return key.open(sealed, place).orElseThrow().text().length();
    }
}
