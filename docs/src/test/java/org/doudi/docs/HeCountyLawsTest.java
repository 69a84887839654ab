package org.doudi.docs;

import java.time.LocalDate;
import java.util.List;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** The county of {@code docs/writing-a-policy.md} keeps the laws. */
// snippet: laws
class HeCountyLawsTest extends PolicyLaws {
    @Override
    protected List<Setting> settings() {
        LocalDate first = LocalDate.of(2024, 6, 1);
        LocalDate second = LocalDate.of(2025, 6, 1); // another standard, and a line that follows it
        return List.of(
                Setting.of("second homes bar", HeCounty.regime(true), first),
                Setting.of("second homes do not", HeCounty.regime(false), first),
                Setting.of("the next year", HeCounty.regime(true), second));
    }
}
// end snippet
