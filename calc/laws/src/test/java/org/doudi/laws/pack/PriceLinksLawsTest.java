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

/** The price links over the national measures, with made-up counties: they add nothing that a household is asked. */
class PriceLinksLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        LocalDate in2022 = LocalDate.of(2022, 9, 1);
        Regime jieyang = Overlay.over(Packs.NATIONAL_2012, Packs.PRICE_LINK_JIEYANG_2020)
                .monthly("dibao.rural", "614.07")
                .sum("dibao.property.limit", "10000")
                .regime();
        return List.of(
                Setting.of("Hubei", since2021(Packs.PRICE_LINK_HUBEI_2022), in2022, ProgrammeId.DIBAO),
                Setting.of("Guilin", since2021(Packs.PRICE_LINK_GUILIN_2022), in2022, ProgrammeId.DIBAO),
                Setting.of("Jieyang", jieyang, LocalDate.of(2020, 8, 31)),
                Setting.of("Yangzhou", since2021(Packs.PRICE_LINK_YANGZHOU_2022), in2022, ProgrammeId.DIBAO));
    }

    private static Regime since2021(Policy link) {
        return Overlay.over(Packs.NATIONAL_2021, link)
                .monthly("dibao.rural", "512.35")
                .sum("dibao.property.limit", "24000")
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.share(Ratio.of(1, 3), Money.of("120.07"))))
                .yearly("dibao.rigid-spending.cap", "1234.57")
                .regime();
    }
}
