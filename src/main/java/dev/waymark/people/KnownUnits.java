package dev.waymark.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every unit by itself. */
interface KnownUnits extends Repository<Unit, String> {

    Unit save(Unit unit);

    Optional<Unit> findById(String id);

    Optional<Unit> findByName(String name);

    @Query("select u from Unit u order by u.name")
    List<Unit> all();
}
