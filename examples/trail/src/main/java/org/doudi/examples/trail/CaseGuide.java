package org.doudi.examples.trail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.finding.Findings;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Household;
import org.doudi.core.household.Role;
import org.doudi.core.json.Formats;
import org.doudi.core.json.JsonValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.Sealer;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailStore;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Due;
import org.doudi.workflow.desk.Option;
import org.doudi.workflow.history.Addition;
import org.doudi.workflow.history.CaseTrail;

/** The code that {@code docs/cases.md} shows, compiled and tested. */
final class CaseGuide {

    private CaseGuide() {}

    static Desk desk(Regime regime) {
        // snippet: desk
        Desk desk = Desk.of(regime, StateCouncil.CALENDAR).getOrElseThrow(Problems::toException);
        // end snippet
        return desk;
    }

    static CaseFile blank(Desk desk, LocalDate day) {
        // snippet: blank
        CaseFile file =
                desk.newCase("case-2018-7", "dibao.procedure.admission", day).getOrElseThrow(Problems::toException);
        // end snippet
        return file;
    }

    static Act open(Sealer sealer, Household household) {
        // snippet: open
        JsonValue said = JsonValue.parse(Formats.HOUSEHOLD.write(household).getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(Problems::toException);
        Sealed<Household> sealed = sealer.seal("household", said);
        Act open = new Act.Open("dibao.procedure.admission", sealed.commitment(), Optional.empty());
        // end snippet
        return open;
    }

    static CaseFile decide(Desk desk, CaseFile file, LocalDate day, Act act, List<String> told) {
        // snippet: decide
        Actor head = Actor.of("head-7", Role.HOUSEHOLD);
        Command command = new Command("request-1", file.sequence(), head, day, act);
        CaseFile next = desk.decide(file, command)
                .match(
                        accepted -> file.after(accepted.happenings()),
                        already -> file, // sent twice: nothing more to do
                        refused -> {
                            refused.refusals().forEach(refusal -> told.add(refusal.describe(Locale.ENGLISH)));
                            return file;
                        });
        // end snippet
        return next;
    }

    static List<String> early(Desk desk, CaseFile file, LocalDate day) {
        List<String> told = new ArrayList<>();
        // snippet: refused
        Actor clerk = Actor.of("clerk-3", Role.CIVIL_AFFAIRS).relative();
        Act approve = new Act.Approve(Set.of());
        Decision decision = desk.decide(file, new Command("request-9", file.sequence(), clerk, day, approve));
        if (decision instanceof Decision.Refused refused) {
            refused.refusals().forEach(refusal -> told.add(refusal.code()));
        }
        // end snippet
        return told;
    }

    static Act finding(Sealer sealer, Findings findings) throws IOException {
        // snippet: finding
        Finding admission = findings.of(ProgrammeId.DIBAO).finding(Matter.ADMISSION); // by calc's Examiner
        ByteArrayOutputStream why = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(why)) {
            findings.writeJson(true, json);
        }
        Sealed<Findings> sealed =
                sealer.seal("findings", JsonValue.parse(why.toByteArray()).getOrElseThrow(Problems::toException));
        Act finding = new Act.PutFinding(Matter.ADMISSION, admission.answer(), sealed.commitment());
        // end snippet
        return finding;
    }

    static List<String> agenda(Desk desk, CaseFile file, LocalDate day) {
        List<String> lines = new ArrayList<>();
        // snippet: agenda
        for (Option option : desk.options(file, Actor.of("clerk-1", Role.TOWNSHIP), day)) {
            if (option.isOpen()) {
                lines.add("can be done: " + option.act().getClass().getSimpleName());
            }
        }
        for (Due due : desk.due(file, day)) {
            due.by()
                    .ifPresent(by ->
                            lines.add(due.title().en() + ": " + by.describe().en()));
        }
        // end snippet
        return lines;
    }

    static TrailHead keep(TrailStore store, TrailHead head, CaseFile before, Decision.Accepted accepted, Instant now)
            throws IOException {
        // snippet: keep
        Addition addition = Addition.to(head).with(before, accepted.happenings(), now);
        store.append(addition.from(), addition.entries()); // tells if somebody else was first
        // end snippet
        return addition.head();
    }

    static Map<String, CaseFile> read(Desk desk, List<Entry> entries) {
        // snippet: read
        Map<String, CaseFile> cases = CaseTrail.replay(desk, entries).getOrElseThrow(Problems::toException);
        // end snippet
        return cases;
    }
}
