package dev.waymark.vault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The master keys this node was given: the first wraps, the others still unwrap while a rotation is under way. */
final class MasterKeys {

    private final List<MasterKey> keys;

    private MasterKeys(List<MasterKey> keys) {
        this.keys = keys;
    }

    /** Keys in base64, apart by white space. */
    static MasterKeys fromText(String text) {
        var keys = Stream.of(text.strip().split("\\s+"))
                .filter(key -> !key.isEmpty())
                .map(MasterKey::fromText)
                .toList();
        if (keys.isEmpty()) {
            throw MasterKeyUnusable.absent();
        }
        return new MasterKeys(keys);
    }

    static MasterKeys of(MasterKey current, MasterKey... former) {
        return new MasterKeys(
                Stream.concat(Stream.of(current), Stream.of(former)).toList());
    }

    MasterKey current() {
        return keys.get(0);
    }

    Optional<MasterKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    KeysetRows.Wrapped wrap(OwnerKey keyset, Owner owner) {
        return new KeysetRows.Wrapped(current().id(), keyset.wrap(current().aead(), owner));
    }

    /** Empty when this node was not given the master key, or the keyset was altered. */
    Optional<OwnerKey> unwrap(KeysetRows.Wrapped keyset, Owner owner) {
        return find(keyset.masterKey()).flatMap(key -> OwnerKey.unwrap(keyset.bytes(), key.aead(), owner));
    }

    Set<String> ids() {
        return keys.stream().map(MasterKey::id).collect(Collectors.toUnmodifiableSet());
    }
}
