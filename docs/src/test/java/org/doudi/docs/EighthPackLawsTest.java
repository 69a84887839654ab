package org.doudi.docs;

import java.time.LocalDate;
import java.util.List;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** The pack that was written from the documentation alone keeps the laws. */
class EighthPackLawsTest extends PolicyLaws {
    @Override
    protected List<Setting> settings() {
        return List.of(
                Setting.of("extended to towns", EighthPack.withTowns(), LocalDate.of(2024, 10, 15)),
                Setting.of("campaign", EighthPack.regime(), LocalDate.of(2024, 10, 15)),
                Setting.of("after it", EighthPack.regime(), LocalDate.of(2025, 8, 1)));
    }
}
