package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** Shangrao's dibao, with a made-up limit on property. */
class ShangraoLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        Regime regime = Overlay.over(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017)
                .sum("dibao.property.limit", "12000")
                .regime();
        return List.of(
                Setting.of("Shangrao", regime, LocalDate.of(2016, 1, 1)),
                Setting.of("Shangrao", regime, LocalDate.of(2020, 12, 31)));
    }
}
