package org.doudi.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.calc.Assessment;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private final Assessment assessment = Guide.assess(Guide.assessor(DAY), Guide.household());

    /** 410 × 2 − (540 − 54) = 820 − 486 = 334; a pupil: 100. */
    @Test
    void the_household_of_the_guide_gets_434_yuan() {
        assertThat(Guide.outcome(assessment)).isEqualTo("You get 434.00 yuan a month.");
    }

    @Test
    void what_is_unknown_is_asked_for() {
        Assessment open = Guide.assess(Guide.assessor(DAY), Guide.unknowns(Guide.household()));
        assertThat(Guide.outcome(open)).startsWith("Please bring: ");
        List<Missing> missing = open.of(ProgrammeId.DIBAO)
                .match(entitled -> List.of(), notEntitled -> List.of(), Outcome.Undetermined::missing);
        assertThat(missing)
                .extracting(Missing::path)
                .contains("registration", "incomes")
                .doesNotContain("assets");
    }

    /** 1000 − 100 = 900 is not below 410 × 2 = 820. */
    @Test
    void who_is_over_the_line_is_told_why() {
        var household = Guide.household();
        var wage = household.incomes().items().get(0);
        var more = wage.withAmount(Fact.known(Money.ofYuan(1000)));
        Assessment over = Guide.assess(Guide.assessor(DAY), household.withIncomes(Listing.complete(more)));
        assertThat(Guide.outcome(over)).startsWith("You do not get it: income below the standard: no");
    }

    @Test
    void without_the_district_three_parameters_are_open() {
        assertThat(Guide.open(DAY).lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith("[parameter.unbound]"))
                .anyMatch(line -> line.startsWith("dibao.employment-cost: "))
                .anyMatch(line -> line.startsWith("dibao.rigid-spending.cap: "))
                .anyMatch(line -> line.startsWith("housing.minimum: "));
    }

    @Test
    void a_derivation_has_four_forms_and_the_public_one_withholds() {
        List<String> forms = Guide.derivation(assessment);
        assertThat(forms.get(0)).startsWith("### guide-1").contains("| 步 |");
        assertThat(forms.get(1)).contains("434.00 yuan a month");
        assertThat(forms.get(2)).startsWith("{\"format\":\"doudi/derivation/1\"");
        assertThat(forms.get(3)).contains("不公开", "434.00").doesNotContain("486", "daughter");
    }

    @Test
    void weakly_attested_places_are_found() {
        assertThat(Guide.weak(assessment.derivation(ProgrammeId.DIBAO)))
                .contains("Chongqing dibao standards as published 2018-01-01 (excerpt elsewhere)");
    }

    @Test
    void all_problems_of_a_household_are_told_at_once() {
        assertThat(Guide.problems().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("[members.head]"))
                .anyMatch(line -> line.contains("[member.unknown]"));
    }

    /** 1000 − 100 = 900 is at least 820: it would leave, and may be protected. */
    @Test
    void who_is_enrolled_and_over_the_line_leaves_unless_protected() {
        var household = Guide.household();
        var wage = household.incomes().items().get(0).withAmount(Fact.known(Money.ofYuan(1000)));
        assertThat(Guide.findings(DAY, household.withIncomes(Listing.complete(wage))))
                .containsExactly(
                        "[STAYS_PROTECTED, LEAVES]",
                        "0.00 to 434.00",
                        "statements/dibao.clearly-above",
                        "income at or above the standard");
    }

    /** 820 − (900 − 90) + 100 = 110 is due from April on, 434 was decided and paid: twice 324 too much. */
    @Test
    void what_was_paid_too_much_is_told_with_its_cause() {
        List<String> told = GuideToLedgers.ledger(DAY, Guide.household(), earningMore());
        assertThat(told.subList(0, 2)).containsExactly("648.00", "REPORTED_LATE");
        assertThat(told.get(2)).contains("""
                2018-05  due 110.00  paid 434.00  overpaid 324.00
                    dibao gap 10.00; students at school (member daughter) 100.00
                    -324.00 reported late · the household's facts · so since 2018-03-10 · known from 2018-05-15
                      income that counts 540.00 yuan a month → 900.00 yuan a month (Chongqing regulation on dibao art. 12)
                      cost of working in a poverty project 54.00 yuan a month → 90.00 yuan a month (渝府办发〔2017〕30号 2.2.3; sample rules (made up) made up)
                """);
    }

    /** 434.00 and 110.00, and the first of them explained as it is alone. */
    @Test
    void a_block_adds_up_and_explains_each_of_its_households() {
        List<Situation> both = List.of(Situation.of(Guide.household(), DAY), Situation.of(earningMore(), DAY));
        assertThat(GuideToBlocks.total(Guide.assessor(DAY), both))
                .containsExactly(
                        "54400", assessment.derivation(ProgrammeId.DIBAO).toText(Locale.ENGLISH));
    }

    /** The household of the guide, one that earns more, and one of a mother alone whose assets nobody knows. */
    private static List<Household> three() {
        Household open = Guide.household()
                .withMembers(Guide.household().members().get(0))
                .withIncomes(Listing.none())
                .withAssets(Listing.unknown())
                .withId("guide-2");
        return List.of(Guide.household(), earningMore().withId("guide-3"), open);
    }

    /**
     * 434 + 110 = 544, and 410 for the one whose assets are unknown: 954. Of the two on the list one is in. Income is 486 of
     * 820 for two, 810 of 820 for two; the third is left out.
     */
    @Test
    void many_are_counted_together() {
        assertThat(GuideToPopulations.counted(DAY, three())).containsExactly("544", "544 to 954", "0 to 0.5", "4");
    }

    @Test
    void parts_are_counted_apart_and_added() {
        List<Household> all = three();
        var both = GuideToPopulations.inParts(DAY, all.subList(0, 1), all.subList(1, 3));
        assertThat(both).isEqualTo(GuideToPopulations.inParts(DAY, all.subList(2, 3), all.subList(0, 2)));
        assertThat(both.seen().households()).isEqualTo(3);
    }

    /** In 2017 the standard was 350: 700 − 486 + 100 = 314, and 810 is not below 700. Now 434 and 110: 120 and 110 more. */
    @Test
    void two_days_are_compared_by_clause() {
        assertThat(GuideToPopulations.compared(DAY, three()))
                .containsExactly("admitted, income below the standard: 110 yuan a month", "2", "230", "230");
    }

    /** 700 × 1.098 = 768.60, up to the whole yuan. */
    @Test
    void a_line_is_adjusted() {
        assertThat(Guide.indexed()).isEqualTo("769.00 instead of 700.00");
    }

    /** 700 × 3.6 % = 25.20, more than the least, 20. */
    @Test
    void a_subsidy_is_paid_when_prices_rise() {
        assertThat(Guide.subsidy()).isEqualTo("25.20 yuan each");
    }

    /** 195 × 300 = 58 500 is less than 60 000. */
    @Test
    void an_average_is_compared_with_what_was_promised() {
        assertThat(Guide.average()).isTrue();
    }

    /** 20/14 is 1 6/14, the largest remainder. */
    @Test
    void a_total_is_shared_out_to_the_person() {
        assertThat(Guide.allocation()).isEqualTo("west: exactly 1 6/14, rounded up to 2");
    }

    /** 34 × 15 % = 5.1, so 5: the two poorer families are 4, and 1 is left for two. */
    @Test
    void a_quota_lets_in_whoever_fits_and_tells_the_others_why_not() {
        List<String> told = Guide.quota();
        assertThat(told.get(0)).isEqualTo("not in: has more persons than are left when its turn comes, 1 person left");
        assertThat(told.get(1))
                .contains(
                        "the number is 5 persons, of which already in 0; the last place in is 2; 1 person left",
                        "2. place 2, 2 persons: in",
                        "3. place 3, 2 persons: not in")
                .doesNotContain("family");
    }

    /** The household of the guide with a wage of 900 yuan a month. */
    static Household earningMore() {
        Household household = Guide.household();
        Income wage = household.incomes().items().get(0).withAmount(Fact.known(Money.ofYuan(900)));
        return household.withIncomes(Listing.complete(wage));
    }
}
