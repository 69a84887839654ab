package org.doudi.examples.trail;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Vault;

/** A vault that lasts as long as the program: for tests. Threads may share it. */
public final class MemoryVault implements Vault {

    private final Map<Hash, Opening> kept = new ConcurrentHashMap<>();

    @Override
    public void put(Hash commitment, Opening opening) {
        kept.put(commitment, opening);
    }

    @Override
    public Optional<Opening> find(Hash commitment) {
        return Optional.ofNullable(kept.get(commitment));
    }

    @Override
    public void erase(Hash commitment) {
        kept.remove(commitment);
    }

    /** How many openings there are. */
    @Override
    public String toString() {
        return "MemoryVault[" + kept.size() + "]";
    }
}
