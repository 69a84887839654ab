package org.doudi.workflow.audit;

import java.util.function.Supplier;
import org.doudi.core.json.JsonValue;

/**
 * Seals personal values: takes a new salt for each, keeps the opening in a vault and gives the commitment. The library has no
 * source of randomness of its own; a host hands in a strong one.
 */
public final class Sealer {

    private final Hashing hashing;
    private final Supplier<byte[]> salts;
    private final Vault vault;

    private Sealer(Hashing hashing, Supplier<byte[]> salts, Vault vault) {
        this.hashing = hashing;
        this.salts = salts;
        this.vault = vault;
    }

    /**
     * Seals with these salts into that vault.
     *
     * @param salts {@link Opening#SALT_LENGTH} bytes that nobody can guess, others each time: {@code SecureRandom}'s
     */
    public static Sealer of(Hashing hashing, Supplier<byte[]> salts, Vault vault) {
        return new Sealer(hashing, salts, vault);
    }

    /**
     * Seals a value. Equal values get different commitments: nobody can guess one by trying.
     *
     * @param field what the value is
     * @param value the value as JSON
     * @param <T> what the caller knows it to be
     */
    public <T> Sealed<T> seal(String field, JsonValue value) {
        Opening opening = Opening.of(field, salts.get(), value);
        Sealed<T> sealed = Sealed.of(opening, hashing);
        vault.put(sealed.commitment(), opening);
        return sealed;
    }

    @Override
    public String toString() {
        return "Sealer[" + hashing + "]";
    }
}
