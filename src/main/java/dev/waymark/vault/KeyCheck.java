package dev.waymark.vault;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether all that an owner has still opens and no reader log was touched; it shows nothing of what it opens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeyCheck {

    private final Keysets keysets;
    private final Entries entries;
    private final Drafts drafts;
    private final ReaderLog readerLog;

    KeyCheck(Keysets keysets, Entries entries, Drafts drafts, ReaderLog readerLog) {
        this.keysets = keysets;
        this.entries = entries;
        this.drafts = drafts;
        this.readerLog = readerLog;
    }

    List<String> troublesOf(Owner owner) {
        var troubles = new ArrayList<String>();
        if (!keysets.isSound(owner)) {
            troubles.add("its keyset is gone or does not open");
        }
        var entriesLost = entries.countUnopenable(owner);
        if (entriesLost > 0) {
            troubles.add(entriesLost + " entries do not open");
        }
        var draftsLost = drafts.countUnopenable(owner);
        if (draftsLost > 0) {
            troubles.add(draftsLost + " drafts do not open");
        }
        if (!readerLog.isIntact(owner)) {
            troubles.add("its reader log was altered");
        }
        return troubles;
    }
}
