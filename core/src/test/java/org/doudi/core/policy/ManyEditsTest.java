package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.NEW_YEAR_2017;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** A file may hold 5000 edits: neither a mistake in it nor a long series costs more than a moment. */
class ManyEditsTest {

    private static final int MANY = 5_000;

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    @Test
    void thatAllContradictOneAnotherAreReportedWithoutEveryPair() {
        Policy.Builder policy = aPolicy("city");
        IntStream.range(0, MANY).forEach(i -> policy.bind("line", monthly(i), BASIS));

        assertThat(assertTimeoutPreemptively(A_MOMENT, () -> Reported.faultsOf(policy::build)))
                .hasSize(100)
                .allSatisfy(fault -> assertThat(fault).startsWith("edit.overlap @ edits/"));
    }

    @Test
    void oneAfterAnotherAreResolved() {
        Policy.Builder policy = aPolicy("city").add(parameter("line", ParameterType.AMOUNT));
        IntStream.range(0, MANY).forEach(i -> policy.bind("line", monthly(i), day(i), BASIS));

        Regime regime = assertTimeoutPreemptively(
                A_MOMENT, () -> Regime.of(policy.build()).get());

        assertThat(regime.valuesOf("line").entries()).hasSize(MANY);
        assertThat(regime.on(NEW_YEAR_2017.plusDays(4_321))
                        .value("line")
                        .orElseThrow()
                        .value())
                .isEqualTo(monthly(4_321));
    }

    private static Window day(int number) {
        LocalDate day = NEW_YEAR_2017.plusDays(number);
        return Window.between(day, day.plusDays(1));
    }
}
