package dev.waymark.engine;

import dev.waymark.proof.Proof;
import dev.waymark.proof.Prover;
import dev.waymark.proof.ReleaseFile;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Makes files a release: proven, written down and deployed as one, or nothing happens at all. */
@Service
public class AdmitRelease {

    private static final Logger log = LoggerFactory.getLogger(AdmitRelease.class);

    private final Releases releases;
    private final ReleaseBook book;
    private final Clock clock;

    AdmitRelease(Releases releases, ReleaseBook book, Clock clock) {
        this.releases = releases;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Releases the files at once, or on their day.
     *
     * @param base the number of the release that the files were made from
     * @throws NotProven when a rule is broken or open
     * @throws NewerRelease when another release came after the base
     */
    @Transactional
    public int admit(Collection<ReleaseFile> files, ReleaseNote note, int base) {
        var proof = prove(files);
        book.lock();
        requireNewest(base);
        return admit(files, note, proof);
    }

    /** @throws NewerRelease when another release came after this one, also when it still waits for its day */
    public void requireNewest(int base) {
        var newest = book.newestNumber();
        if (newest != base) {
            throw new NewerRelease(newest);
        }
    }

    /** Releases what comes with the application where nothing was ever released; a second node finds it done. */
    @Transactional
    public Optional<Integer> admitFirst(Collection<ReleaseFile> files) {
        var proof = prove(files);
        book.lock();
        return book.newestNumber() == 0
                ? Optional.of(admit(files, ReleaseNote.shipped(clock.instant()), proof))
                : Optional.empty();
    }

    /**
     * Lets the engine read proven files as if they were released, and takes everything back: it may find what no rule
     * names. It takes a transaction of its own, so that nothing of whoever asks is taken back with it.
     *
     * @throws EngineCannotRead where the engine would refuse them
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void rehearse(Collection<ReleaseFile> files, Proof proof) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        book.lock();
        try {
            admit(files, ReleaseNote.shipped(clock.instant()), proof);
        } catch (ProcessEngineException unreadable) {
            throw EngineCannotRead.because(unreadable);
        }
    }

    /** Takes a release back whose day has not come; answers whether it was still waiting. */
    @Transactional
    public boolean callOff(int number) {
        book.lock();
        return book.takeBack(number);
    }

    /** Lets a release run whose day has come; on several nodes one of them does. */
    @Scheduled(fixedDelayString = "${waymark.release.every:PT30S}")
    @Transactional
    public void runDue() {
        if (book.findDue(clock.instant()).isEmpty()) {
            return;
        }
        book.lock();
        book.findDue(clock.instant()).ifPresent(release -> run(release.number(), book.kept(release.number())));
    }

    private static Proof prove(Collection<ReleaseFile> files) {
        var proof = new Prover().prove(files);
        if (!proof.allowsRelease()) {
            throw new NotProven(proof);
        }
        return proof;
    }

    private int admit(Collection<ReleaseFile> files, ReleaseNote note, Proof proof) {
        var now = clock.instant();
        var number = book.add(proof, note, now);
        if (note.effectiveAt().isAfter(now)) {
            book.keep(number, files);
        } else {
            run(number, List.copyOf(files));
        }
        return number;
    }

    private void run(int number, List<ReleaseFile> files) {
        var id = releases.deploy(files);
        log.info("Release {} runs as deployment {}", number, id);
    }
}
