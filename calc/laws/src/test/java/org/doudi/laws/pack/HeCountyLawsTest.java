package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** The county of the documentation, which is nothing but a file. */
// snippet: laws
class HeCountyLawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        return List.of(
                Setting.of("a second home excludes", HeCounty.regime(true), LocalDate.of(2024, 6, 1)),
                Setting.of("a second home does not", HeCounty.regime(false), LocalDate.of(2025, 6, 1)));
    }
}
// end snippet
