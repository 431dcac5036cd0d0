package dev.waymark.forms;

import java.time.LocalDate;
import java.util.Optional;

/** The first and the last day that an input takes here and now. */
public record DateLimits(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}
