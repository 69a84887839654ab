package org.doudi.workflow.audit;

import java.util.Optional;

/**
 * Where a host keeps what commitments hide, beside the trail and never in it. What is erased from it is gone: the trail still
 * verifies, and nobody can tell any more what was sealed.
 */
public interface Vault {

    /** Keeps an opening under its commitment. */
    void put(Hash commitment, Opening opening);

    /** What the commitment hides; nothing if it was never here or was erased. */
    Optional<Opening> find(Hash commitment);

    /** Erases, for good; erasing what is not there does nothing. */
    void erase(Hash commitment);
}
