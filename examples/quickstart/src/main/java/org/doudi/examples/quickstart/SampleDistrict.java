package org.doudi.examples.quickstart;

import java.time.LocalDate;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * The layer of a MADE-UP district in Chongqing: it binds what the city leaves to its districts. No district is known to
 * have set these figures; every one of them is graded {@link Grade#K}.
 */
final class SampleDistrict {

    /** In Chongqing (50), but no place that exists has this code. */
    static final String CODE = "509999";

    private SampleDistrict() {}

    static Policy policy() {
        // snippet: district
        Text name = Text.of("示例区（虚构）", "a sample district (made up)");
        Basis madeUp = Basis.of(Grade.K, "sample-rules", "made up");
        Policy district = Policy.builder("sample-district")
                .title(name)
                .jurisdiction(Jurisdiction.of("509999", name))
                .inForce(Window.from(LocalDate.of(2017, 4, 1)))
                .knownFrom(LocalDate.of(2017, 4, 1))
                .addDocuments(Document.builder("sample-rules")
                        .issuer(name)
                        .number(Text.of("虚构示例文件", "sample rules (made up)"))
                        .title(Text.of("虚构的区级规定", "rules of a district (made up)"))
                        .date(LocalDate.of(2017, 4, 1))
                        .build())
                // 10 % of what a project job pays, at most 200 yuan a month
                .bind(
                        "dibao.employment-cost",
                        ParameterValue.of(Allowance.share(Ratio.percent(10), Money.ofYuan(200))),
                        madeUp)
                // at most 300 yuan a month for the household
                .bind("dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ofYuan(300))), madeUp)
                .bind("housing.minimum", ParameterValue.squareMetres(13), madeUp)
                .build();
        // end snippet
        return district;
    }
}
