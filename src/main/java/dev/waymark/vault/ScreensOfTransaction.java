package dev.waymark.vault;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who has a line in the reader log from this transaction already. */
final class ScreensOfTransaction implements TransactionSynchronization {

    private final Set<Screen> known = new HashSet<>();

    private ScreensOfTransaction() {}

    private record Screen(Owner owner, Reader reader) {}

    static ScreensOfTransaction current() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ScreensOfTransaction.class::isInstance)
                .map(ScreensOfTransaction.class::cast)
                .findFirst()
                .orElseGet(ScreensOfTransaction::begin);
    }

    boolean isNew(Owner owner, Reader reader) {
        return known.add(new Screen(owner, reader));
    }

    private static ScreensOfTransaction begin() {
        var screens = new ScreensOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(screens);
        return screens;
    }
}
