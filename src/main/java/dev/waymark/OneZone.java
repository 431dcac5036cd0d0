package dev.waymark;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the application live in UTC, wherever its machine stands: the engine writes times in the zone of the virtual
 * machine, and two nodes in two zones would fire each other's timers at the wrong hour. People see times in their own.
 */
class OneZone implements ApplicationListener<ApplicationStartingEvent> {

    @Override
    public void onApplicationEvent(ApplicationStartingEvent start) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
