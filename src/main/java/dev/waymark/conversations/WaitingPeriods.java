package dev.waymark.conversations;

import dev.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which manager cannot invite whom, until when. */
public interface WaitingPeriods extends Repository<WaitingPeriod, WaitingPeriod.Pair> {

    WaitingPeriod save(WaitingPeriod period);

    Optional<WaitingPeriod> findById(WaitingPeriod.Pair pair);

    List<WaitingPeriod> findByPairManager(String manager);

    List<WaitingPeriod> findByPairEmployee(String employee);

    /** A line is read for the last time on its last day. */
    @Modifying
    @Query("update WaitingPeriod w set w.line = null, w.lineUntil = null where w.lineUntil < :today")
    int clearLines(LocalDate today);

    @Modifying
    @Query("delete from WaitingPeriod w where w.notBefore <= :today and w.lineUntil is null")
    int deleteOver(LocalDate today);

    @Modifying
    @Query("delete from WaitingPeriod w where w.pair.employee = :person or w.pair.manager = :person")
    int deleteOf(String person);

    default Optional<WaitingPeriod> find(PersonId employee, PersonId manager) {
        return findById(new WaitingPeriod.Pair(employee.value(), manager.value()));
    }
}
