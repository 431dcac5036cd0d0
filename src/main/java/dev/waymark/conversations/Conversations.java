package dev.waymark.conversations;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All conversations that run, rest or are completed. */
public interface Conversations extends Repository<Conversation, String> {

    Conversation save(Conversation conversation);

    void delete(Conversation conversation);

    Optional<Conversation> findById(String id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.id = :id")
    Optional<Conversation> findAndLock(String id);

    /** One of the two finds it; with the choices in the same query, because what nobody finds must cost the same. */
    @Query("select c from Conversation c left join fetch c.series.choices"
            + " where c.id = :id and (c.employee = :person or c.manager = :person)")
    Optional<Conversation> findOwn(String id, PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c left join fetch c.series.choices"
            + " where c.id = :id and (c.employee = :person or c.manager = :person)")
    Optional<Conversation> findAndLockOwn(String id, PersonId person);

    @Query("select c from Conversation c where c.employee = :employee order by c.beginning.at desc")
    List<Conversation> findByEmployeeOrderByBegunAtDesc(PersonId employee);

    @Query("select c from Conversation c where c.manager = :manager order by c.beginning.at desc")
    List<Conversation> findByManagerOrderByBegunAtDesc(PersonId manager);

    @Query("select c.id from Conversation c")
    List<String> ids();

    long count();

    boolean existsByEmployeeAndManager(PersonId employee, PersonId manager);

    long countByManager(PersonId manager);

    @Query("select c from Conversation c where c.archivedOn <= :day")
    List<Conversation> archivedBy(LocalDate day);

    @Query("select c.id from Conversation c where c.pausedUntil <= :day")
    List<String> pausedUntil(LocalDate day);

    @Query("select c.id from Conversation c where c.state in (ACTIVE, PAUSED, ON_HOLD) and c.id in :ids")
    List<String> countedAmong(Collection<String> ids);

    /** For what the process itself does; people come in by the policy. */
    default Conversation lock(ConversationId id) {
        return findAndLock(id.value()).orElseThrow(NotAParticipant::new);
    }

    default Conversation require(ConversationId id) {
        return findById(id.value()).orElseThrow(NotAParticipant::new);
    }
}
