package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.upon;

import java.util.List;
import java.util.Locale;
import org.doudi.calc.Regimes;
import org.doudi.calc.quota.Allocation;
import org.doudi.calc.quota.QuotaSelection;
import org.doudi.calc.quota.Room;
import org.doudi.calc.quota.Weight;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** How many, and who first: villages worked out by hand. */
final class QuotaClauses {

    private static final String IN_XIXIA = "2014-05-01";
    private static final String IN_THE_COUNTY = "2013-06-01";
    private static final String IN_DONGTAI = "2021-03-01";

    private static final String HEAVY = "monitoring.heavy-spending";

    private QuotaClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("X3", "the first who does not fit whole ends it", QuotaClauses::pilotVillage),
                new Clause("X13", "a village's own share decides how many", QuotaClauses::ownShare),
                new Clause("R2", "the total is shared out to the person", QuotaClauses::sharedOut),
                new Clause("R4", "they come before others of equal income, not before need", QuotaClauses::equalIncome),
                new Clause("R4", "as long as that is open, no place that they may claim is given", QuotaClauses::open),
                new Clause("D4", "beyond it a reasoned decision is needed", QuotaClauses::control),
                new Clause("D16", "among those who ask the monitored come first", QuotaClauses::monitoredFirst));
    }

    /** Five households: persons, and income for each a year. 1000 × 4, 1200 × 5, 1500 × 4, 2000 × 3, 2500 × 2. */
    private static Queue village() {
        return new Queue(IN_XIXIA)
                .add("e", Home.in("640105", 2).earns("5000.00"))
                .add("c", Home.in("640105", 4).earns("6000.00"))
                .add("a", Home.in("640105", 4).earns("4000.00"))
                .add("d", Home.in("640105", 3).earns("6000.00"))
                .add("b", Home.in("640105", 5).earns("6000.00"));
    }

    /**
     * 105 people: 15.75, so 15. a, b and c are 13 persons, 2 are left; d has 3 and is not admitted; e has 2, and is not tried.
     */
    private static void pilotVillage(Regime regime) {
        QuotaSelection village = village().within(regime, "development.quota", 105);

        assertThat(village.quota().persons()).isEqualTo(15);
        assertThat(Queue.told(village)).containsExactly("a IN", "b IN", "c IN", "d OUT", "e OUT");
        assertThat(village.of("d").orElseThrow().room()).isEqualTo(Room.TOO_LARGE);
        assertThat(village.of("d").orElseThrow().left()).hasValue(2);
        assertThat(village.of("e").orElseThrow().room()).isEqualTo(Room.AFTER_LAST);
        assertThat(village.told("d").stream().map(Text::en))
                .containsExactly(
                        "number 4, 3 persons, place 4",
                        "monthly countable income for each member 500/3 ≈ 166.6667 yuan",
                        "applied on 2014-05-01",
                        "not in: has more persons than are left when its turn comes, 2 persons left",
                        "the number is 15 persons, of which already in 0; the last place in is 3; 2 persons left");
        // One more of the population than makes 15.9 still makes no 16.
        assertThat(village().within(regime, "development.quota", 106).quota().persons())
                .isEqualTo(15);
        assertThat(village().within(regime, "development.quota", 107).quota().persons())
                .isEqualTo(16);
        assertThat(Queue.told(village().within(regime, "development.quota", 107)))
                .containsExactly("a IN", "b IN", "c IN", "d IN", "e OUT");
    }

    /** A fifth of 105 are 21, and the five households are 18 persons. */
    private static void ownShare(Regime regime) {
        Regime fifth = upon(
                regime, layer -> layer.bind("development.share", ParameterValue.of(Ratio.percent(20)), Regimes.BASIS));

        assertThat(Queue.told(village().within(fifth, "development.quota", 105)))
                .containsExactly("a IN", "b IN", "c IN", "d IN", "e IN");
    }

    /**
     * 10 persons for three villages that weigh 6, 6 and 2: 4, 4 and 2 (1 6/14 is the largest remainder). The third has three
     * households of one person; the same by a share of 1/5 of the 10.
     */
    private static void sharedOut(Regime regime) {
        Allocation shared = Allocation.of(10, List.of(Weight.of("v1", 6), Weight.of("v2", 6), Weight.of("v3", 2)))
                .getOrElseThrow(Problems::toException);
        assertThat(List.of(shared.persons("v1"), shared.persons("v2"), shared.persons("v3")))
                .containsExactly(4L, 4L, 2L);
        Queue three = new Queue(IN_THE_COUNTY)
                .add("c", RegistrationClauses.blameless(1).earns("2200.00"))
                .add("a", RegistrationClauses.blameless(1).earns("1000.00"))
                .add("b", RegistrationClauses.blameless(1).earns("2000.00"));

        QuotaSelection village = three.withinAssigned(regime, "registration.quota", shared.persons("v3"));

        assertThat(Queue.told(village)).containsExactly("a IN", "b IN", "c OUT");
        assertThat(village.of("c").orElseThrow().room()).isEqualTo(Room.NOTHING_LEFT);
        Regime bound = upon(
                regime, layer -> layer.bind("registration.share", ParameterValue.of(Ratio.of(1, 5)), Regimes.BASIS));
        assertThat(Queue.told(three.within(bound, "registration.quota", 10))).containsExactly("a IN", "b IN", "c OUT");
    }

    private static Home old(String aYear) {
        return RegistrationClauses.blameless(1)
                .head(one -> one.born("1950-01-01"))
                .earns(aYear);
    }

    private static Kin onlySon() {
        return Kin.builder("k1", "p1", KinRelation.SON)
                .disability(Fact.known(Disability.NONE))
                .build();
    }

    /** 1000.00 a year before 1000.01, whoever they are; of the two with 1000.01 the old with an only child. */
    private static void equalIncome(Regime regime) {
        QuotaSelection village = new Queue(IN_THE_COUNTY)
                .add("young", RegistrationClauses.blameless(1).earns("1000.01"))
                .add("old", old("1000.01").kin(onlySon()))
                .add("poorest", RegistrationClauses.blameless(1).earns("1000.00"))
                .withinAssigned(regime, "registration.quota", 2);

        assertThat(Queue.told(village)).containsExactly("poorest IN", "old IN", "young OUT");
        assertThat(village.told("old").stream().map(Text::en))
                .anyMatch(line -> line.startsWith("three groups that go first: old with an only child (rank 1), by "));
    }

    /** Whether the old one has a child nobody has said: it may come before the young one, who has applied earlier, or behind. */
    private static void open(Regime regime) {
        Queue two = new Queue(IN_THE_COUNTY)
                .add("young", RegistrationClauses.blameless(1).earns("1000.00"))
                .add("old", old("1000.00").whosePerhapsMoreKinNobodyKnows(), "2013-06-02");

        assertThat(Queue.told(two.withinAssigned(regime, "registration.quota", 1)))
                .containsExactlyInAnyOrder("young OPEN", "old OPEN");
        assertThat(Queue.told(two.withinAssigned(regime, "registration.quota", 2)))
                .as("there is room for both, whoever comes first")
                .containsExactlyInAnyOrder("young IN", "old IN");
        assertThat(Queue.told(two.withinAssigned(regime, "registration.quota", 0)))
                .containsExactlyInAnyOrder("young OUT", "old OUT");
    }

    /**
     * 100 registered people: 5. Heavy spending first: 3 persons and 1; 1 is left, which takes the 3 of the next whole; the last needs
     * a decision.
     */
    private static void control(Regime regime) {
        QuotaSelection city = new Queue(IN_DONGTAI)
                .add("later", registered(1).no(HEAVY, Role.TOWNSHIP), "2021-03-02")
                .add("light", registered(3).no(HEAVY, Role.TOWNSHIP))
                .add("heavy", registered(3).yes(HEAVY, Role.TOWNSHIP), "2021-03-02")
                .add("heavy-later", registered(1).yes(HEAVY, Role.TOWNSHIP), "2021-03-03")
                .within(regime, "monitoring.quota", 100);

        assertThat(Queue.told(city)).containsExactly("heavy IN", "heavy-later IN", "light IN", "later NEEDS_DECISION");
        assertThat(city.of("light").orElseThrow().room()).isEqualTo(Room.FITS_IN_PART);
        assertThat(city.notice().toText(Locale.ENGLISH))
                .contains("a control figure")
                .doesNotContain("heavy rigid");
    }

    private static Home registered(int people) {
        return Home.in("320981", people)
                .earns("6000.00")
                .measured("2020-12-20", "6000.00")
                .enrolled("registration", "2016-01-01");
    }

    private static void monitoredFirst(Regime regime) {
        for (String measure : List.of("monitoring.measure.resources", "monitoring.measure.housing")) {
            assertThat(new Queue(IN_DONGTAI)
                            .add("first-to-ask", Home.in("320981"))
                            .add("monitored", Home.in("320981").enrolled("monitoring", "2020-12-14"), "2021-03-09")
                            .add("last-to-ask", Home.in("320981"), "2021-03-10")
                            .byMeasure(regime, measure))
                    .containsExactly("monitored", "first-to-ask", "last-to-ask");
        }
    }
}
