package org.doudi.examples.trail;

import org.doudi.workflow.audit.TrailStore;

class MemoryTrailStoreTest extends StoreContract {

    private final TrailStore store = new MemoryTrailStore(START);

    @Override
    TrailStore store() {
        return store;
    }
}
