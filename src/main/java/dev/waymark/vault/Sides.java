package dev.waymark.vault;

import dev.waymark.shared.PersonId;
import java.util.Optional;

/**
 * On which side of what an owner has somebody stands now. The vault knows no conversations, so whoever does answers this;
 * the vault asks by itself and takes no caller's word for it.
 */
public interface Sides {

    /** Empty for everybody who is none of the two, the former manager included. */
    Optional<Reader.Side> of(Owner owner, PersonId person);
}
