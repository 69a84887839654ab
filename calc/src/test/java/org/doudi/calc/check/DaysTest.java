package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void spansThatOverlapOrTouchAreOne() {
        assertThat(Days.of(List.of(Policies.year(2018), Policies.years(2016, 2017), Policies.years(2017, 2018)))
                        .spans())
                .containsExactly(Policies.years(2016, 2018));
        assertThat(Days.of(List.of(Policies.years(2016, 2019), Policies.year(2017)))
                        .spans())
                .containsExactly(Policies.years(2016, 2019));
    }

    @Test
    void daysAreTakenAwayAddedAndShared() {
        Days some = Days.of(Policies.years(2016, 2019));
        Days others = Days.of(List.of(Policies.year(2017), Policies.years(2019, 2020)));

        assertThat(some.minus(others).spans()).containsExactly(Policies.year(2016), Policies.year(2018));
        assertThat(some.and(others).spans()).containsExactly(Policies.year(2017), Policies.year(2019));
        assertThat(some.plus(others).spans()).containsExactly(Policies.years(2016, 2020));
        assertThat(some.minus(some).isEmpty()).isTrue();
        assertThat(some.and(Days.NONE).isEmpty()).isTrue();
    }
}
