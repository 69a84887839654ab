package org.doudi.docs;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** The pack that was written from the documentation alone keeps the laws. */
class EighthPackLawsTest extends PolicyLaws {

    /** The pack is on this and dibao; what the nation declares beside them it leaves open. */
    private static final ProgrammeId ELDER = ProgrammeId.of("elder");

    @Override
    protected List<Setting> settings() {
        return List.of(
                Setting.of(
                        "extended to towns",
                        EighthPack.withTowns(),
                        LocalDate.of(2024, 10, 15),
                        ProgrammeId.DIBAO,
                        ELDER),
                Setting.of("campaign", EighthPack.regime(), LocalDate.of(2024, 10, 15), ProgrammeId.DIBAO, ELDER),
                Setting.of("after it", EighthPack.regime(), LocalDate.of(2025, 8, 1), ProgrammeId.DIBAO, ELDER));
    }
}
