package dev.waymark.vault;

/** The keyset of an owner is there but cannot be unwrapped. */
class KeysetUnavailable extends RuntimeException {

    KeysetUnavailable(Owner owner) {
        super("The keyset of %s cannot be unwrapped: check that every node has the same master keys".formatted(owner));
    }
}
