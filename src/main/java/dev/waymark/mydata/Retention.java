package dev.waymark.mydata;

import dev.waymark.conversations.closing.ForgetWhatIsOver;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go, every hour and on any node, of what has been kept for as long as it may be. */
@Component
class Retention {

    private final ForgetWhatIsOver forgetWhatIsOver;
    private final EraseLeavers eraseLeavers;

    Retention(ForgetWhatIsOver forgetWhatIsOver, EraseLeavers eraseLeavers) {
        this.forgetWhatIsOver = forgetWhatIsOver;
        this.eraseLeavers = eraseLeavers;
    }

    @Scheduled(cron = "${waymark.retention:0 7 * * * *}")
    void letGo() {
        forgetWhatIsOver.forget();
        eraseLeavers.erase();
    }
}
