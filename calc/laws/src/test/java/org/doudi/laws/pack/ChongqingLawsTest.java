package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** Chongqing's dibao in a made-up district, on both sides of every change of its rules. */
class ChongqingLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        Regime takesOff = district(Allowance.fixed(Money.of("100")), "83.33", true);
        Regime takesNothingOff = district(Allowance.NONE, "0", false);
        return List.of(
                Setting.of("Chongqing", takesOff, LocalDate.of(2017, 3, 20)),
                Setting.of("Chongqing without tests of spending", takesNothingOff, LocalDate.of(2017, 6, 1)),
                Setting.of("Chongqing", takesOff, LocalDate.of(2020, 8, 31)),
                Setting.of("Chongqing", takesOff, LocalDate.of(2020, 9, 1)),
                Setting.of("Chongqing", takesOff, LocalDate.of(2021, 1, 1)));
    }

    private static Regime district(Allowance costOfWorking, String rigidSpending, boolean spendingTests) {
        return Overlay.over(Packs.NATIONAL_2012, Packs.CHONGQING_2017)
                .bind("dibao.employment-cost", ParameterValue.of(costOfWorking))
                .monthly("dibao.rigid-spending.cap", rigidSpending)
                .bind("housing.minimum", ParameterValue.squareMetres(20))
                .on("dibao.spending-tests", spendingTests)
                .monthly("disability-living.amount", "70.03")
                .monthly("disability-nursing.amount", "60")
                .regime();
    }
}
