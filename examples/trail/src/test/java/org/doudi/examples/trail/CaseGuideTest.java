package org.doudi.examples.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.calc.finding.Examiner;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.Sealer;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Happening;
import org.junit.jupiter.api.Test;

/** What the page on cases shows does what it says. */
class CaseGuideTest {

    /** A Friday. */
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private static final Regime REGIME = Regime.of(
                    Packs.NATIONAL_2012,
                    Packs.CHONGQING_2017,
                    Formats.POLICY.read(Samples.text("district-rate.json")).getOrElseThrow(Problems::toException))
            .getOrElseThrow(Problems::toException);
    private static final Household HOUSEHOLD =
            Formats.HOUSEHOLD.read(Samples.lines("households.jsonl").get(0)).getOrElseThrow(Problems::toException);

    private final MemoryVault vault = new MemoryVault();
    private final Sealer sealer = Sealer.of(Hashing.SHA_256, () -> new byte[32], vault);
    private final Desk desk = CaseGuide.desk(REGIME);

    private CaseFile opened(List<String> told) {
        return CaseGuide.decide(desk, CaseGuide.blank(desk, DAY), DAY, CaseGuide.open(sealer, HOUSEHOLD), told);
    }

    @Test
    void aCaseIsOpenedAndWhatCannotBeDoneIsToldWithEveryReason() {
        List<String> told = new ArrayList<>();
        CaseFile opened = opened(told);

        assertThat(opened.sequence()).isEqualTo(1);
        assertThat(told).isEmpty();
        CaseFile same = CaseGuide.decide(desk, opened, DAY, new Act.Submit(), told);
        assertThat(same).isEqualTo(opened);
        assertThat(told).singleElement().asString().contains("command.reused");
        assertThat(CaseGuide.early(desk, opened, DAY)).containsExactly("act.notHere");
    }

    /** From Friday, 1 June 2018, ten working days for comparison and check end on the 15th, thirty days for the whole on 1 July. */
    @Test
    void whatCanBeDoneAndWhatIsDueIsListed() {
        CaseFile file = opened(new ArrayList<>());
        Actor head = Actor.of("head-7", Role.HOUSEHOLD);
        file = done(file, head, new Act.Sign(Hash.of(new byte[32])));
        file = done(file, head, new Act.Submit());

        assertThat(CaseGuide.agenda(desk, file, DAY))
                .contains("can be done: Send", "can be done: ReportChange")
                .anySatisfy(line -> assertThat(line).endsWith(": due on 2018-06-15"))
                .anySatisfy(line -> assertThat(line).endsWith(": due on 2018-07-01"));
    }

    @Test
    void aFindingOfTheCalculationIsPutOnRecord() throws IOException {
        Examiner examiner = Examiner.of(REGIME, DAY, Set.of(ProgrammeId.DIBAO)).getOrElseThrow(Problems::toException);
        Act act = CaseGuide.finding(sealer, examiner.examine(Situation.of(HOUSEHOLD, DAY)));

        assertThat(act).isInstanceOfSatisfying(Act.PutFinding.class, put -> {
            assertThat(put.matter()).isEqualTo(Matter.ADMISSION);
            assertThat(put.answer()).isEqualTo(Truth.YES);
            assertThat(vault.find(put.derivation())).isPresent();
        });
    }

    @Test
    void whatIsKeptIsReadBackAsTheSameCase() throws IOException {
        CaseFile blank = CaseGuide.blank(desk, DAY);
        Actor head = Actor.of("head-7", Role.HOUSEHOLD);
        Decision decision =
                desk.decide(blank, new Command("request-1", 0, head, DAY, CaseGuide.open(sealer, HOUSEHOLD)));
        TrailHead start = TrailHead.start(Origin.of("district.example/cases"));
        MemoryTrailStore store = new MemoryTrailStore(start);
        CaseGuide.keep(store, start, blank, (Decision.Accepted) decision, Instant.parse("2018-06-01T02:00:00Z"));
        List<Entry> entries = new ArrayList<>();
        store.read(0, bytes -> entries.add(Entry.parse(bytes, start.origin()).getOrElseThrow(Problems::toException)));

        Map<String, CaseFile> cases = CaseGuide.read(desk, entries);
        List<Happening> happened = ((Decision.Accepted) decision).happenings();
        assertThat(cases).containsEntry("case-2018-7", blank.after(happened));
    }

    private CaseFile done(CaseFile file, Actor actor, Act act) {
        Decision decision = desk.decide(file, new Command("c-" + file.sequence(), file.sequence(), actor, DAY, act));
        return file.after(((Decision.Accepted) decision).happenings());
    }
}
