package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** Xixia's pilot of the two systems, with a made-up limit on property. */
class XixiaPilotLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        Regime regime = Overlay.over(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.XIXIA_PILOT)
                .sum("dibao.property.limit", "10000")
                .regime();
        return List.of(
                Setting.of("Xixia", regime, LocalDate.of(2013, 6, 30)),
                Setting.of("Xixia", regime, LocalDate.of(2013, 7, 1)),
                Setting.of("Xixia", regime, LocalDate.of(2016, 12, 31)));
    }
}
