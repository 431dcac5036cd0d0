package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import dev.waymark.vault.Reader.Side;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The two sides of the conversations that tests of the vault play; in any other, nobody stands on a side. */
class PlayedSides implements Sides {

    private final Map<Owner, Map<PersonId, Side>> sides = new ConcurrentHashMap<>();

    void between(Owner owner, PersonId employee, PersonId manager) {
        sides.put(owner, Map.of(employee, Side.EMPLOYEE, manager, Side.OTHER));
    }

    @Override
    public Optional<Side> of(Owner owner, PersonId person) {
        return Optional.ofNullable(sides.getOrDefault(owner, Map.of()).get(person));
    }
}
