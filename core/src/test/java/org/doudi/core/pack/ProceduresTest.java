package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.junit.jupiter.api.Test;

/** How the programmes of the packs come to a decision, written by hand after their documents. */
class ProceduresTest {

    private static final Rules NATION_2014 = rules(LocalDate.of(2014, 5, 1), Packs.NATIONAL_2012);
    private static final Rules NATION_2022 = rules(LocalDate.of(2022, 5, 1), Packs.NATIONAL_2021);
    private static final Rules XIXIA =
            rules(LocalDate.of(2014, 5, 1), Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.XIXIA_PILOT);
    private static final Rules REGISTRATION =
            rules(LocalDate.of(2013, 6, 1), Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300);
    private static final Rules CHONGQING = rules(LocalDate.of(2018, 5, 1), Packs.NATIONAL_2012, Packs.CHONGQING_2017);
    private static final Rules LINKAGE = rules(
            LocalDate.of(2018, 5, 1),
            Packs.NATIONAL_2012,
            Packs.POVERTY_LINES,
            Packs.CHONGQING_2017,
            Packs.CHONGQING_2017_LINKAGE);
    private static final Rules SHANGRAO =
            rules(LocalDate.of(2018, 5, 1), Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017);
    private static final Rules DONGTAI =
            rules(LocalDate.of(2021, 3, 1), Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020);

    @Test
    void everyProcedureSaysHowItWasReadAndWhatItRestsOn() {
        assertThat(everywhere()).isNotEmpty().allSatisfy(procedure -> {
            assertThat(procedure.basis().citations()).isNotEmpty();
            assertThat(procedure.basis().reading()).as(procedure.id()).isPresent();
        });
    }

    /** No stage is out of reach, and from none is there no way to an end. */
    @Test
    void everyStageIsReachedAndLeadsToAnEnd() {
        assertThat(everywhere())
                .allSatisfy(procedure -> assertThat(procedure.stages()).allSatisfy(stage -> {
                    assertThat(reachedFrom(procedure, procedure.first()))
                            .as(procedure.id())
                            .contains(stage.id());
                    assertThat(reachedFrom(procedure, stage))
                            .as(procedure.id())
                            .anyMatch(id -> work(procedure, id) instanceof Work.Closing);
                }));
    }

    @Test
    void everyNoticeAppraisalAndDeadlineHasAValueButTheOneThatIsSetCaseByCase() {
        Set<String> named = new HashSet<>();
        for (Rules rules : regimes()) {
            for (Procedure procedure : Found.all(rules, Procedure.class)) {
                procedure.clocks().stream()
                        .map(Clock::days)
                        .filter(id -> rules.value(id).isEmpty())
                        .forEach(named::add);
                works(procedure, Work.Posting.class)
                        .map(Work.Posting::days)
                        .filter(id -> rules.value(id).isEmpty())
                        .forEach(named::add);
                works(procedure, Work.Appraisal.class)
                        .flatMap(work -> Stream.of(work.attendance(), work.pass()))
                        .filter(id -> rules.value(id).isEmpty())
                        .forEach(named::add);
            }
        }
        assertThat(named).containsExactly("urgent-assistance.deadline.complex");
    }

    /** 民发〔2012〕220号: check 10 and appraisal 5 working days, two thirds represent villagers, two notices of 7 days. */
    @Test
    void in2012TheNationAppraisesEveryoneAndPostsTwice() {
        Procedure admission = procedure(NATION_2014, "dibao.procedure.admission");

        assertThat(straight(admission))
                .containsExactly(
                        "apply",
                        "check",
                        "appraise",
                        "opinion",
                        "post-village",
                        "county",
                        "post-county",
                        "decide",
                        "enrolled");
        assertThat(((Work.Investigation) work(admission, "check")).people()).isEqualTo(2);
        assertThat(ratio(
                        NATION_2014,
                        ((Work.Appraisal) work(admission, "appraise"))
                                .representatives()
                                .orElseThrow()))
                .isEqualTo(Ratio.of(2, 3));
        assertThat(notices(NATION_2014, admission)).containsExactly(7, 7, 7);
        assertThat(days(NATION_2014, admission, "check")).isEqualTo(10);
        assertThat(days(NATION_2014, admission, "appraisal")).isEqualTo(5);
        assertThat(days(NATION_2014, admission, "county")).isEqualTo(5);
        assertThat(days(NATION_2014, admission, "decision")).isEqualTo(3);
        assertThat(days(NATION_2014, admission, "objection")).isEqualTo(20);
        assertThat(days(NATION_2014, admission, "refusal")).isEqualTo(3);
    }

    /** 民发〔2021〕57号: one notice of 7 days, 30 working days in all and 45 at the very most. */
    @Test
    void since2021TheNationAppraisesOnlyWhereDisputed() {
        Procedure admission = procedure(NATION_2022, "dibao.procedure.admission");

        assertThat(straight(admission))
                .containsExactly("apply", "match", "check", "opinion", "post-village", "county", "enrolled");
        assertThat(next(admission, "post-village", Way.OBJECTED)).isEqualTo("appraise");
        assertThat(notices(NATION_2022, admission)).containsExactly(7);
        assertThat(days(NATION_2022, admission, "whole")).isEqualTo(30);
        assertThat(days(NATION_2022, admission, "whole-special")).isEqualTo(45);
        assertThat(days(NATION_2022, admission, "county")).isEqualTo(10);
        assertThat(days(NATION_2022, admission, "refusal")).isEqualTo(3);
        assertThat(procedure(NATION_2022, "dibao-single-person.procedure.admission")
                        .stages())
                .isEqualTo(admission.stages());
    }

    @Test
    void xixiaApprovesJointlyAndWaitsForProjectFundsAndPerson() {
        Procedure admission = procedure(XIXIA, "development.procedure.admission");

        assertThat(straight(admission))
                .containsExactly(
                        "apply",
                        "appraise",
                        "account",
                        "post-village",
                        "examine",
                        "town",
                        "post-town",
                        "consult",
                        "approve",
                        "post-district",
                        "enter",
                        "support",
                        "enrolled");
        assertThat(((Work.Lodging) work(admission, "apply")).signed()).isTrue();
        assertThat(((Work.Determination) work(admission, "approve")).by())
                .containsExactlyInAnyOrder(Role.CIVIL_AFFAIRS, Role.POVERTY_OFFICE);
        assertThat(((Work.Undertaking) work(admission, "support")).items())
                .containsExactlyInAnyOrder(Item.PROJECT, Item.FUNDS, Item.RESPONSIBLE);
        assertThat(straight(procedure(XIXIA, "development.procedure.exit")))
                .containsExactly("propose", "account", "appraise", "post-exit", "stop", "struck-off");
    }

    /** Three reviews and three notices of 7, 7 and 15 days; a group of 9 to 15; six things put down. */
    @Test
    void theRegistrationPostsThreeTimesAndReturnsToTheVillage() {
        Procedure admission = procedure(REGISTRATION, "registration.procedure.admission");

        assertThat(straight(admission))
                .containsExactly(
                        "apply",
                        "group",
                        "indicators",
                        "appraise",
                        "post-village",
                        "cadre",
                        "township",
                        "post-township",
                        "head",
                        "county",
                        "post-county",
                        "return",
                        "support",
                        "enrolled");
        assertThat(notices(REGISTRATION, admission)).containsExactly(7, 7, 15);
        Work.Appraisal appraisal = (Work.Appraisal) work(admission, "appraise");
        assertThat(appraisal.least()).isEqualTo(9);
        assertThat(appraisal.most()).isEqualTo(15);
        assertThat(appraisal.moreThanPass()).isTrue();
        assertThat(ratio(REGISTRATION, appraisal.attendance())).isEqualTo(Ratio.of(2, 3));
        assertThat(ratio(REGISTRATION, appraisal.pass())).isEqualTo(Ratio.of(1, 2));
        assertThat(appraisal.asks())
                .containsExactlyInAnyOrder(
                        "appraisal.income-and-sources",
                        "appraisal.assets-and-consumption",
                        "appraisal.labour-and-causes");
        assertThat(((Work.Determination) work(admission, "cadre")).formalities())
                .containsExactly(Formality.CADRE_SIGNS);
        assertThat(((Work.Determination) work(admission, "head")).formalities())
                .containsExactlyInAnyOrder(Formality.HEAD_SIGNS, Formality.SEALED);
        assertThat(((Work.Undertaking) work(admission, "support")).items()).containsExactlyInAnyOrder(Item.values());
    }

    /** An objection is checked and posted for 3 days; the 30 days do not count appraisal and notices. */
    @Test
    void chongqingComparesFirstAndPostsAgainForThreeDays() {
        Procedure admission = procedure(CHONGQING, "dibao.procedure.admission");

        assertThat(straight(admission))
                .containsExactly(
                        "apply",
                        "compare",
                        "check",
                        "appraise",
                        "opinion",
                        "post-village",
                        "county",
                        "publish",
                        "enrolled");
        assertThat(next(admission, "post-village", Way.OBJECTED)).isEqualTo("recheck-objection");
        assertThat(next(admission, "recheck-objection", Way.DONE)).isEqualTo("post-recheck");
        assertThat(notices(CHONGQING, admission)).containsExactly(7, 3);
        assertThat(((Work.Determination) work(admission, "county")).evidence()).contains(Evidence.DATA_COMPARISON);
        Clock whole = clock(admission, "whole");
        assertThat(days(CHONGQING, admission, "whole")).isEqualTo(30);
        assertThat(whole.unit()).isEqualTo(Clock.Unit.CALENDAR);
        assertThat(whole.runsAt()).doesNotContain("apply", "appraise", "post-village", "post-recheck");
    }

    @Test
    void theLinkageLooksAtProtectionBeforeAnybodyLeavesDibao() {
        Procedure exit = procedure(LINKAGE, "dibao.procedure.exit");

        assertThat(((Work.Determination) work(exit, "decide")).findings())
                .containsExactlyInAnyOrder(Matter.EXIT, Matter.PROTECTION, Matter.LEAVING);
        assertThat(ids(LINKAGE)).contains("registration.procedure.admission", "registration.procedure.review");
    }

    @Test
    void shangraoHearsObjectionsFromTheDayOfIssue() {
        Rules before = rules(LocalDate.of(2017, 8, 19), Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017);
        Procedure admission = procedure(SHANGRAO, "dibao.procedure.admission");

        assertThat(next(admission, "post-village", Way.OBJECTED)).isEqualTo("hearing");
        assertThat(next(admission, "hearing", Way.UPHELD)).isEqualTo("recheck");
        assertThat(next(admission, "hearing", Way.DISMISSED)).isEqualTo("county");
        assertThat(procedure(before, "dibao.procedure.admission"))
                .isEqualTo(procedure(NATION_2014, "dibao.procedure.admission"));
        assertThat(ids(before)).noneMatch(id -> id.startsWith("urgent-assistance"));
    }

    /** On the spot; within a week; jointly, in a time of its own. */
    @Test
    void shangraoRespondsByClass() {
        assertThat(days(SHANGRAO, procedure(SHANGRAO, "urgent-assistance.procedure.simple"), "response"))
                .isZero();
        assertThat(days(SHANGRAO, procedure(SHANGRAO, "urgent-assistance.procedure.ordinary"), "response"))
                .isEqualTo(7);
        assertThat(((Work.Determination) work(procedure(SHANGRAO, "urgent-assistance.procedure.complex"), "decide"))
                        .by())
                .containsExactlyInAnyOrder(Role.TOWNSHIP, Role.CIVIL_AFFAIRS);
    }

    /**
     * 20 working days from the declaration, without the platform's time from dispatch to answer; three notices inside them.
     */
    @Test
    void dongtaisClockStandsStillWhileThePlatformHasTheCase() {
        Procedure admission = procedure(DONGTAI, "monitoring.procedure.admission");

        assertThat(straight(admission))
                .containsExactly(
                        "declare",
                        "platform",
                        "survey",
                        "village",
                        "post-village",
                        "town",
                        "post-town",
                        "city",
                        "post-city",
                        "enter",
                        "enrolled");
        assertThat(days(DONGTAI, admission, "decision")).isEqualTo(20);
        Clock decision = clock(admission, "decision");
        assertThat(decision.unit()).isEqualTo(Clock.Unit.WORKING);
        assertThat(decision.runsAt())
                .containsExactlyInAnyOrder(
                        "declare",
                        "platform",
                        "survey",
                        "village",
                        "post-village",
                        "town",
                        "post-town",
                        "city",
                        "post-city");
        assertThat(decision.standsWhileAsked()).isTrue();
        assertThat(work(admission, "platform")).isInstanceOf(Work.Referral.class);
        assertThat(everywhere().stream().filter(procedure -> !procedure.id().equals(admission.id())))
                .flatExtracting(Procedure::clocks)
                .noneMatch(Clock::standsWhileAsked);
    }

    @Test
    void dongtaiLetsGoOnComparisonAndVisitPostedAndTold() {
        Procedure exit = procedure(DONGTAI, "monitoring.procedure.exit");

        assertThat(straight(exit)).containsExactly("call", "measure", "decide", "post-exit", "tell", "struck-off");
        assertThat(((Work.Determination) work(exit, "decide")).evidence())
                .containsExactlyInAnyOrder(
                        Evidence.HOME_VISIT,
                        Evidence.DATA_COMPARISON,
                        Evidence.INCOME_ACCOUNT,
                        Evidence.PROPERTY_ASSESSMENT);
        assertThat(((Work.Investigation) work(exit, "measure")).by()).contains(Role.THIRD_PARTY);
    }

    /** The stages of a case in which everything goes well. */
    private static List<String> straight(Procedure procedure) {
        Set<Way> well = Set.of(Way.DONE, Way.PASSED, Way.UNDISPUTED, Way.APPROVED);
        return Stream.iterate(
                        procedure.first().id(),
                        id -> !id.isEmpty(),
                        id -> stage(procedure, id).leads().entrySet().stream()
                                .filter(lead -> well.contains(lead.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static Set<String> reachedFrom(Procedure procedure, Stage from) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from.id()));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (reached.add(next)) {
                ahead.addAll(stage(procedure, next).leads().values());
            }
        }
        return reached;
    }

    private static List<Integer> notices(Rules rules, Procedure procedure) {
        return works(procedure, Work.Posting.class)
                .map(posting -> days(rules, posting.days()))
                .toList();
    }

    private static int days(Rules rules, Procedure procedure, String clock) {
        return days(rules, clock(procedure, clock).days());
    }

    private static int days(Rules rules, String parameter) {
        return ((ParameterValue.OfDays) rules.value(parameter).orElseThrow().value()).days();
    }

    private static Ratio ratio(Rules rules, String parameter) {
        return ((ParameterValue.OfRatio) rules.value(parameter).orElseThrow().value()).ratio();
    }

    private static Clock clock(Procedure procedure, String id) {
        return procedure.clocks().stream()
                .filter(clock -> clock.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String next(Procedure procedure, String stage, Way way) {
        return stage(procedure, stage).leads().get(way);
    }

    private static Stage stage(Procedure procedure, String id) {
        return procedure.stage(id).orElseThrow();
    }

    private static Work work(Procedure procedure, String stage) {
        return stage(procedure, stage).work();
    }

    private static <W extends Work> Stream<W> works(Procedure procedure, Class<W> kind) {
        return procedure.stages().stream()
                .map(Stage::work)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Procedure procedure(Rules rules, String id) {
        return (Procedure) Found.provision(rules, id);
    }

    private static Stream<String> ids(Rules rules) {
        return Found.all(rules, Procedure.class).stream().map(Procedure::id);
    }

    private static List<Rules> regimes() {
        return List.of(NATION_2014, NATION_2022, XIXIA, REGISTRATION, CHONGQING, LINKAGE, SHANGRAO, DONGTAI);
    }

    private static List<Procedure> everywhere() {
        return regimes().stream()
                .flatMap(rules -> Found.all(rules, Procedure.class).stream())
                .toList();
    }

    private static Rules rules(LocalDate day, Policy... layers) {
        return Regime.of(layers).get().on(day);
    }
}
