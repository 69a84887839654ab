package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.register.Persons.formerly;
import static org.doudi.calc.register.Persons.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.register.Count;
import org.doudi.calc.register.Difference;
import org.doudi.calc.register.Expectation;
import org.doudi.calc.register.Expected;
import org.doudi.calc.register.Field;
import org.doudi.calc.register.LinkageStatistics;
import org.doudi.calc.register.Presence;
import org.doudi.calc.register.Reconciliation;
import org.doudi.calc.register.RegisterChange;
import org.doudi.calc.register.RegisterChange.Given;
import org.doudi.calc.register.RegisterChange.Kind;
import org.doudi.calc.register.RegisterChanges;
import org.doudi.calc.register.RegisterIndex;
import org.doudi.calc.register.Side;
import org.doudi.calc.register.Tally;
import org.doudi.calc.register.Verdict;
import org.doudi.core.finding.Ground;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.core.register.RegisterEntry;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** What the documents ask of registers, each with small ones made up for it. */
class RegisterClausesTest {

    private static final ProgrammeId DIBAO = ProgrammeId.of("dibao");
    private static final ProgrammeId REGISTRATION = ProgrammeId.of("registration");
    private static final String DISTRICT = "500235";
    private static final String DAY = "2018-06-01";

    private static RegisterEntry.Builder entry(ProgrammeId programme, int person) {
        return RegisterEntry.of(programme.code(), person(person)).unit(DISTRICT);
    }

    private static RegisterIndex register(ProgrammeId programme, int... people) {
        RegisterIndex.Collector all = RegisterIndex.collector();
        for (int person : people) {
            all.add(entry(programme, person).build());
        }
        return all.index();
    }

    /** X8: two sets of records, compared; those in both share one view. */
    @Test
    void whoIsInBothHasTwoEntriesOfOneHousehold() {
        RegisterIndex dibao = register(DIBAO, 1, 2);
        RegisterIndex development = RegisterIndex.of(List.of(
                RegisterEntry.of("development", formerly(2)).build(),
                entry(REGISTRATION, 3).build()));

        Reconciliation compared = Reconciliation.of(dibao, development, Field.OF_HOUSEHOLDS);

        assertThat(compared.counterpart(Side.ONE, 0)).isEmpty();
        int there = compared.counterpart(Side.ONE, 1).orElseThrow();
        assertThat(development.entry(there).programme()).isEqualTo("development");
        assertThat(compared.counterpart(Side.OTHER, there)).hasValue(1);
        assertThat(compared.agrees()).isFalse();
    }

    /**
     * C1: who is in one system and qualifies for the other should be in it, both ways. Dibao: 1 meets the standard of registration,
     * 2 does not, of 3 the township has not said, 4 earns 100 000 yuan a year, 5 nobody looked at. Registration: of 6 civil affairs
     * says that it meets the floor's notice, of 7 that it does not.
     */
    @Test
    void whoIsInOneOnlyShouldBeInShouldBeOutOrIsNotDetermined() {
        String poor = "registration.meets-standard";
        String floor = "dibao.meets-floor-notice";
        Map<String, Situation> files = Map.of(
                person(1), onDibao().yes(poor, Role.TOWNSHIP).on(DAY),
                person(2), onDibao().no(poor, Role.TOWNSHIP).on(DAY),
                person(3), onDibao().on(DAY),
                person(4), onDibao().no(poor, Role.TOWNSHIP).earns("100000").on(DAY),
                person(6), registered().yes(floor, Role.CIVIL_AFFAIRS).on(DAY),
                person(7), registered().no(floor, Role.CIVIL_AFFAIRS).on(DAY));
        Reconciliation compared = Reconciliation.of(
                        register(DIBAO, 1, 2, 3, 4, 5), register(REGISTRATION, 6, 7), Field.OF_HOUSEHOLDS)
                .with(examined(files));

        assertThat(verdicts(compared))
                .containsExactly(
                        Set.of(Verdict.SHOULD_BE_IN),
                        Set.of(Verdict.AS_IT_SHOULD_BE),
                        Set.of(Verdict.NOT_DETERMINED),
                        Set.of(Verdict.SHOULD_BE_OUT),
                        Set.of(Verdict.NOT_DETERMINED),
                        Set.of(Verdict.SHOULD_BE_IN),
                        Set.of(Verdict.AS_IT_SHOULD_BE));
        Tally dibao = compared.statistics().total(Side.ONE);
        assertThat(dibao.of(Count.SHOULD_BE_IN)).isEqualTo(1);
        assertThat(dibao.of(Count.SHOULD_BE_OUT)).isEqualTo(1);
        assertThat(dibao.of(Count.AS_IT_SHOULD_BE)).isEqualTo(1);
        assertThat(dibao.of(Count.NOT_DETERMINED)).isEqualTo(2);
        assertThat(compared.statistics().total(Side.OTHER).of(Count.SHOULD_BE_IN))
                .isEqualTo(1);
    }

    /** C1: the reason is the rule that binds the two systems, with its place in the document. C24: nobody is in by that. */
    @Test
    void whyItShouldBeInIsCitedAndItIsStillInOneOnly() {
        Situation situation =
                onDibao().yes("registration.meets-standard", Role.TOWNSHIP).on(DAY);
        Reconciliation compared = Reconciliation.of(register(DIBAO, 1), register(REGISTRATION), Field.OF_HOUSEHOLDS)
                .with(examined(Map.of(person(1), situation)));

        Difference.InOneOnly only =
                (Difference.InOneOnly) compared.differences().toList().get(0);
        Ground ground = only.expected().admission().orElseThrow().grounds().get(0);
        assertThat(ground.rule()).isEqualTo("linkage.dibao-to-registration");
        assertThat(ground.cited().zh()).contains("渝府办发〔2017〕30号").contains("1.2");
        assertThat(compared.describe(only, Locale.CHINA))
                .startsWith("甲册第 1 条：对方册中无此户，应纳未纳（")
                .contains("渝府办发〔2017〕30号");
        assertThat(compared.presence(Side.ONE, 0)).isEqualTo(Presence.IN_ONE);
    }

    private static Home onDibao() {
        return Home.in(DISTRICT).enrolled("dibao", "2017-05-01");
    }

    private static Home registered() {
        return Home.in(DISTRICT)
                .enrolled("registration", "2017-05-01")
                .yes("registration.meets-standard", Role.TOWNSHIP);
    }

    private static Expectation examined(Map<String, Situation> files) {
        Examiner examiner = Examiner.of(Place.CHONGQING.regime(), LocalDate.parse(DAY), Set.of(DIBAO, REGISTRATION))
                .getOrElseThrow(Problems::toException);
        return (in, row, entry) -> {
            Situation file = files.get(entry.head().orElseThrow());
            if (file == null) {
                return Expected.NOTHING;
            }
            Findings findings = examiner.examine(file);
            return in == Side.ONE
                    ? Expected.of(findings, DIBAO, REGISTRATION)
                    : Expected.of(findings, REGISTRATION, DIBAO);
        };
    }

    private static List<Set<Verdict>> verdicts(Reconciliation compared) {
        return compared.differences()
                .filter(Difference.InOneOnly.class::isInstance)
                .map(one -> ((Difference.InOneOnly) one).expected().verdicts())
                .toList();
    }

    /** A household whose own file does not say that it is in cannot be said to have to leave. */
    @Test
    void whoseFileDoesNotSayThatItIsInIsNotDetermined() {
        Situation file = Home.in(DISTRICT)
                .no("registration.meets-standard", Role.TOWNSHIP)
                .earns("100000")
                .on(DAY);
        Reconciliation compared = Reconciliation.of(register(DIBAO, 1), register(REGISTRATION), Field.OF_HOUSEHOLDS)
                .with(examined(Map.of(person(1), file)));

        assertThat(verdicts(compared)).containsExactly(Set.of(Verdict.NOT_DETERMINED));
    }

    /**
     * C17: every month, coverage by medical assistance included. Of four registered households dibao has 1 and 2. The one says that 1
     * is covered and so does the other; on 2 they disagree; of 3 it is not covered; of 4 nobody says anything.
     */
    @Test
    void coverageByMedicalAssistanceIsComparedAndCounted() {
        RegisterIndex registered = RegisterIndex.of(List.of(
                entry(REGISTRATION, 1).medicalAssistance(true).build(),
                entry(REGISTRATION, 2).medicalAssistance(true).build(),
                entry(REGISTRATION, 3).medicalAssistance(false).build(),
                entry(REGISTRATION, 4).build()));
        RegisterIndex dibao = RegisterIndex.of(List.of(
                entry(DIBAO, 1).medicalAssistance(true).build(),
                entry(DIBAO, 2).medicalAssistance(false).build()));

        Reconciliation compared = Reconciliation.of(registered, dibao, Field.OF_HOUSEHOLDS);
        Tally total = compared.statistics().total(Side.ONE);

        assertThat(total.of(Count.IN_BOTH)).isEqualTo(2);
        assertThat(total.of(Count.DISAGREEING)).isEqualTo(1);
        assertThat(total.of(Count.IN_ONE)).isEqualTo(2);
        assertThat(total.of(Count.COVERED)).isEqualTo(2);
        assertThat(total.of(Count.NOT_COVERED)).isEqualTo(1);
        assertThat(compared.differences()
                        .filter(Difference.Disagreement.class::isInstance)
                        .map(one -> ((Difference.Disagreement) one)
                                .differing()
                                .get(0)
                                .field()))
                .containsExactly(Field.MEDICAL_ASSISTANCE);
    }

    /** C17: medical assistance can be a register of its own; then those not covered are those that are not in it. */
    @Test
    void whoIsNotInTheRegisterOfMedicalAssistanceIsNotCovered() {
        Reconciliation compared = Reconciliation.of(
                register(REGISTRATION, 1, 2, 3),
                register(ProgrammeId.of("medical-assistance"), 3, 1),
                Field.OF_HOUSEHOLDS);

        assertThat(compared.presence(Side.ONE, 0)).isEqualTo(Presence.IN_BOTH);
        assertThat(compared.presence(Side.ONE, 1)).isEqualTo(Presence.IN_ONE);
        assertThat(compared.presence(Side.ONE, 2)).isEqualTo(Presence.IN_BOTH);
    }

    /** S4: each quarter additions, adjustments and cancellations. 1 stays, 2 gets more, 3 went, 4 came on 1 February. */
    @Test
    void aQuarterIsWhoCameWhoWasAdjustedAndWhoWent() {
        LocalDate december = LocalDate.of(2017, 12, 31);
        LocalDate march = LocalDate.of(2018, 3, 31);
        RegisterIndex before = RegisterIndex.of(List.of(
                entry(DIBAO, 1).category("A").build(),
                entry(DIBAO, 2).category("A").build(),
                entry(DIBAO, 3).build()));
        RegisterIndex after = RegisterIndex.of(List.of(
                entry(DIBAO, 1).category("A").build(),
                entry(DIBAO, 2).category("B").build(),
                entry(DIBAO, 4).since(LocalDate.of(2018, 2, 1)).build()));
        Given died = Given.of(LocalDate.of(2018, 1, 9), Text.of("死亡", "death"));

        RegisterChanges quarter = RegisterChanges.between(
                        before,
                        december,
                        after,
                        march,
                        (old, now) -> now.isEmpty() ? died : RegisterChange.Reasons.NONE.of(old, now))
                .getOrElseThrow(Problems::toException);

        assertThat(quarter.changes())
                .extracting(
                        RegisterChange::kind,
                        one -> one.entry().head().orElseThrow(),
                        RegisterChange::fields,
                        RegisterChange::given)
                .containsExactly(
                        tuple(Kind.ADJUSTED, person(2), Set.of(Field.CATEGORY), Given.NOTHING),
                        tuple(Kind.CANCELLED, person(3), Set.of(), died),
                        tuple(
                                Kind.ADDED,
                                person(4),
                                Set.of(),
                                new Given(Optional.of(LocalDate.of(2018, 2, 1)), Optional.empty())));
        RegisterIndex made = quarter.applyTo(before).getOrElseThrow(Problems::toException);
        assertThat(made.entry(1)).isEqualTo(after.entry(1));
        assertThat(made.entry(2)).isEqualTo(after.entry(2));
        assertThat(made.size()).isEqualTo(3);
    }

    /** S8: overlap by unit. Village …101 has 1 and 2 in dibao, 1 registered; the township has 3 in dibao without a village. */
    @Test
    void overlapIsCountedInVillageTownshipAndCounty() {
        RegisterIndex dibao = RegisterIndex.of(List.of(
                entry(DIBAO, 1).unit("500235101101").people(3).build(),
                entry(DIBAO, 2).unit("500235101101").people(2).build(),
                entry(DIBAO, 3).unit("500235101").people(1).build()));
        RegisterIndex registered = RegisterIndex.of(
                List.of(entry(REGISTRATION, 1).unit("500235101101").people(3).build()));

        LinkageStatistics statistics =
                Reconciliation.of(dibao, registered, Field.OF_HOUSEHOLDS).statistics();

        assertThat(counts(statistics, "500235101101")).containsExactly(2L, 5L, 1L, 3L, 1L, 2L);
        assertThat(counts(statistics, "500235101")).containsExactly(3L, 6L, 1L, 3L, 2L, 3L);
        assertThat(counts(statistics, "500235")).containsExactly(3L, 6L, 1L, 3L, 2L, 3L);
        assertThat(counts(statistics, "500236")).containsOnly(0L);
    }

    private static List<Long> counts(LinkageStatistics statistics, String unit) {
        Tally tally = statistics.in(unit, Side.ONE);
        return List.of(
                tally.of(Count.HOUSEHOLDS),
                tally.of(Count.PEOPLE),
                tally.of(Count.IN_BOTH),
                tally.of(Count.PEOPLE_IN_BOTH),
                tally.of(Count.IN_ONE),
                tally.of(Count.PEOPLE_IN_ONE));
    }
}
