package dev.waymark.people;

import dev.waymark.shared.PersonId;

/** The directory has said that a day ahead, or today, is somebody's last one here. */
public record LastDayRecorded(PersonId person) {}
