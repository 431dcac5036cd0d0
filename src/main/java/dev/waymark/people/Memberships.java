package dev.waymark.people;

import org.springframework.data.repository.Repository;

/** Every membership in a unit that was ever recorded. */
interface Memberships extends Repository<Membership, Long> {

    Membership save(Membership membership);
}
