package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** Chongqing's dibao and registration together, before and after the protection ended, in a made-up district. */
class ChongqingLinkageLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        return List.of(
                Setting.of("Chongqing", district(true), LocalDate.of(2018, 1, 1)),
                Setting.of("Chongqing without tests of spending", district(false), LocalDate.of(2020, 8, 31)),
                Setting.of("Chongqing", district(true), LocalDate.of(2020, 12, 31)),
                Setting.of("Chongqing", district(true), LocalDate.of(2021, 1, 1)));
    }

    private static Regime district(boolean spendingTests) {
        return Overlay.over(
                        Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.CHONGQING_2017, Packs.CHONGQING_2017_LINKAGE)
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.NONE))
                .monthly("dibao.rigid-spending.cap", "50")
                .bind("housing.minimum", ParameterValue.squareMetres(20))
                .on("dibao.spending-tests", spendingTests)
                .monthly("disability-living.amount", "70.03")
                .monthly("disability-nursing.amount", "60")
                .monthly("medical.contribution.amount", "18.35")
                .bind(
                        "medical.serious-illness.share",
                        ParameterValue.of(Allowance.share(Ratio.of(2, 3), Money.of("500.01"))))
                .bind("medical.fund.share", ParameterValue.of(Allowance.share(Ratio.of(1, 3), Money.ofYuan(100))))
                .regime();
    }
}
