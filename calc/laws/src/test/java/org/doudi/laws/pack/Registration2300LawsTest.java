package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.laws.PolicyLaws;
import org.doudi.laws.Setting;

/** A county's registration at the 2300-yuan line, with family planning asked and not; the rest is made up. */
class Registration2300LawsTest extends PolicyLaws {

    @Override
    protected List<Setting> settings() {
        return List.of(
                Setting.of("registration", county(false), LocalDate.of(2013, 5, 1)),
                Setting.of("registration, family planning asked", county(true), LocalDate.of(2013, 5, 1)));
    }

    private static Regime county(boolean familyPlanning) {
        return Overlay.over(Packs.NATIONAL_2012, Packs.REGISTRATION_2300)
                .yearly("dibao.rural", "1999.99")
                .sum("dibao.property.limit", "8000")
                .on("registration.family-planning.applies", familyPlanning)
                .regime();
    }
}
