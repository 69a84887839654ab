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

/** The national measures of 2012 and of 2021, with a made-up county. */
class NationalLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        Regime until2021 = Overlay.over(Packs.NATIONAL_2012)
                .yearly("dibao.rural", "4199.99")
                .sum("dibao.property.limit", "10000")
                .regime();
        Regime since2021 = Overlay.over(Packs.NATIONAL_2021)
                .monthly("dibao.rural", "512.35")
                .sum("dibao.property.limit", "24000")
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.share(Ratio.of(1, 3), Money.of("120.07"))))
                .yearly("dibao.rigid-spending.cap", "1234.57")
                .sum("dibao-marginal.property.limit", "36000")
                .monthly("dibao-single-person.amount", "307.41")
                .sum("rigid-expenditure.property.limit", "48000")
                .yearly("rigid-expenditure.income-limit", "23456.78")
                .bind("rigid-expenditure.ratio", ParameterValue.of(Ratio.of(1, 2)))
                .regime();
        return List.of(
                Setting.of("the measures of 2012", until2021, LocalDate.of(2018, 3, 1)),
                Setting.of("the measures of 2021", since2021, LocalDate.of(2024, 12, 31)),
                Setting.of("the measures of 2021, when pensions do not count", since2021, LocalDate.of(2025, 12, 31)),
                Setting.of("the measures of 2021, when pensions count", since2021, LocalDate.of(2026, 1, 1)));
    }
}
