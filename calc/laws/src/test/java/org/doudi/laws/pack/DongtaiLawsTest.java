package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** Dongtai's monitoring of relative poverty, with made-up standards. */
class DongtaiLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        Overlay under2012 = Overlay.over(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.DONGTAI_2020);
        Overlay under2021 = Overlay.over(Packs.NATIONAL_2021, Packs.POVERTY_LINES, Packs.DONGTAI_2020)
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.NONE))
                .monthly("dibao.rigid-spending.cap", "300")
                .sum("dibao-marginal.property.limit", "52560")
                .monthly("dibao-single-person.amount", "365");
        return List.of(
                Setting.of("Dongtai", made(under2012), LocalDate.of(2020, 12, 31)),
                Setting.of("Dongtai", made(under2021), LocalDate.of(2022, 3, 1)));
    }

    private static Regime made(Overlay layers) {
        return layers.monthly("dibao.rural", "730")
                .sum("dibao.property.limit", "35040")
                .yearly("monitoring.marginal-line", "10000")
                .bind("monitoring.income-drop", ParameterValue.of(Ratio.of(2, 3)))
                .bind("monitoring.spending-excess", ParameterValue.of(Ratio.percent(60)))
                .regime();
    }
}
