package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** Bands in the place of the gap, imputed support, and rules of quality that bear on nobody, with made-up counties. */
class LocalVariantsLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        LocalDate in2023 = LocalDate.of(2023, 6, 1);
        Regime support = Overlay.over(Packs.NATIONAL_2012, Packs.SUPPORT_IMPUTED)
                .yearly("dibao.rural", "4199.99")
                .sum("dibao.property.limit", "10000")
                .regime();
        return List.of(
                Setting.of("Lanzhou", since2021(Packs.TIERS_LANZHOU_2023).regime(), in2023, ProgrammeId.DIBAO),
                Setting.of("Jiangxi", since2021(Packs.TIERS_JIANGXI_2023).regime(), in2023, ProgrammeId.DIBAO),
                Setting.of("imputed support", support, LocalDate.of(2018, 3, 1)),
                Setting.of("imputed support", withStandard(Packs.SUPPORT_IMPUTED), in2023, ProgrammeId.DIBAO),
                Setting.of("rules of quality", withStandard(Packs.REGISTRY_QUALITY), in2023, ProgrammeId.DIBAO));
    }

    private static Regime withStandard(Policy pack) {
        return since2021(pack).monthly("dibao.rural", "512.35").regime();
    }

    private static Overlay since2021(Policy pack) {
        return Overlay.over(Packs.NATIONAL_2021, pack)
                .sum("dibao.property.limit", "24000")
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.share(Ratio.of(1, 3), Money.of("120.07"))))
                .yearly("dibao.rigid-spending.cap", "1234.57");
    }
}
