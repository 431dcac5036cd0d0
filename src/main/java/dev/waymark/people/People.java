package dev.waymark.people;

import dev.waymark.shared.PersonId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who works here or worked here. */
public interface People extends Repository<Person, String> {

    Person save(Person person);

    Optional<Person> findById(String id);

    Optional<Person> findByLogin(String login);

    long count();

    @Query("select p from Person p where p.active order by p.name")
    List<Person> active();

    /** Whom an employee may ask for a conversation, besides the person who leads them. */
    @Query("select p from Person p where p.active and ?1 member of p.roles order by p.name")
    List<Person> activeWith(Role role);

    /** Who is still at work although the day is their last one or later. */
    @Query("select p from Person p where p.active and p.lastDay <= ?1")
    List<Person> activeThoughLeavingBy(LocalDate day);

    /** Who left on this day or earlier and is still known by name. */
    @Query("select p from Person p where not p.active and p.lastDay <= ?1 and p.name <> '' order by p.lastDay, p.id")
    List<Person> leftBy(LocalDate day);

    /** Lets one at a time begin something with this person; the others wait and then see what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = ?1")
    Optional<Person> findAndLock(String id);

    default Optional<Person> find(PersonId id) {
        return findById(id.value());
    }

    default Person require(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No person %s".formatted(id)));
    }
}
