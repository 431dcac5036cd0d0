package dev.waymark.conversations;

import dev.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Which manager cannot invite whom, until when. */
interface WaitingPeriods extends Repository<WaitingPeriod, WaitingPeriod.Pair> {

    WaitingPeriod save(WaitingPeriod period);

    Optional<WaitingPeriod> findById(WaitingPeriod.Pair pair);

    List<WaitingPeriod> findByPairManager(String manager);

    List<WaitingPeriod> findByLineUntilBefore(LocalDate day);

    default Optional<WaitingPeriod> find(PersonId employee, PersonId manager) {
        return findById(new WaitingPeriod.Pair(employee.value(), manager.value()));
    }
}
