package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Work;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Row;
import org.doudi.workflow.desk.model.Share;
import org.doudi.workflow.desk.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables were written by hand, from the documents; here they are held against the packs. */
class TablesTest {

    static List<Book.Version> versions() {
        return Book.OPEN.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aTableSaysWhatThePackSays(Book.Version version) {
        Table table = version.table();
        CaseFile file = Bureau.fresh(version);
        Procedure procedure = file.procedure();

        assertThat(procedure.id()).isEqualTo(table.procedure);
        assertThat(procedure.programme()).isEqualTo(table.programme);
        assertThat(procedure.occasion().name()).isEqualTo(table.occasion);
        assertThat(procedure.stages().stream().map(stage -> said(stage, file.settings(), version)))
                .containsExactlyElementsOf(
                        table.rows.stream().map(row -> said(row, version)).toList());
        assertThat(procedure.clocks().stream().map(clock -> said(clock, file.settings(), version)))
                .containsExactlyInAnyOrderElementsOf(
                        table.clocks.stream().map(TablesTest::said).toList());
    }

    /** On the first day of a version it is in force, on the day before and on the day after its last it is not. */
    @ParameterizedTest
    @MethodSource("versions")
    void aVersionIsInForceWhenTheTableSaysSo(Book.Version version) {

        for (LocalDate from : version.from()) {
            if (from.isAfter(LocalDate.MIN)) {
                assertThat(Bureau.isInForce(version, from)).isTrue();
                assertThat(Bureau.isInForce(version, from.minusDays(1))).isFalse();
            }
        }
        for (LocalDate until : version.until()) {
            if (until.isBefore(LocalDate.MAX)) {
                assertThat(Bureau.isInForce(version, until.minusDays(1))).isTrue();
                assertThat(Bureau.isInForce(version, until)).isFalse();
            }
        }
    }

    @Test
    void everyProcedureOfThePacksHasATable() {
        Set<Procedure> tabled = Book.OPEN.procedures().stream()
                .map(version -> Bureau.fresh(version).procedure())
                .collect(Collectors.toSet());
        List<Procedure> packed = new ArrayList<>();
        for (Policy pack : Packs.all()) {
            for (Edit edit : pack.edits()) {
                provision(edit)
                        .filter(Procedure.class::isInstance)
                        .map(Procedure.class::cast)
                        .forEach(packed::add);
            }
        }

        assertThat(packed).hasSize(22);
        assertThat(tabled).containsAll(packed);
    }

    private static Stream<Provision> provision(Edit edit) {
        if (edit instanceof Edit.Add add) {
            return Stream.of(add.provision());
        }
        return edit instanceof Edit.Replace replace ? Stream.of(replace.provision()) : Stream.empty();
    }

    /** The model would prove nothing if it asked the library. */
    @Test
    void theModelSharesNoCodeWithTheLibrary() throws IOException {
        Path sources = Path.of("src/test/java/org/doudi/workflow/desk/model");
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .noneMatch(line -> line.startsWith("import")
                                && line.contains("org.doudi")
                                && !line.contains("org.doudi.workflow.desk.model"));
            }
        }
    }

    private static String said(Table.Timer clock) {
        return clock.id() + " " + clock.days().map(String::valueOf).orElse("?") + (clock.working() ? " working" : "")
                + (clock.stands() ? " standing" : "") + " at " + new TreeSet<>(clock.at());
    }

    private static String said(Clock clock, Settings settings, Book.Version version) {
        return clock.id() + " "
                + settings.days(clock.days(), version.opened())
                        .map(String::valueOf)
                        .orElse("?")
                + (clock.unit() == Clock.Unit.WORKING ? " working" : "")
                + (clock.standsWhileAsked() ? " standing" : "")
                + " at " + new TreeSet<>(clock.runsAt());
    }

    private static String said(Row row, Book.Version version) {
        return row.stage + " " + row.kind + " by " + row.by
                + switch (row.kind) {
                    case "lodging" -> row.signed ? " signed" : "";
                    case "investigation" -> " people " + row.people + " " + row.evidence + " " + row.findings;
                    case "referral" -> " to " + row.to + " gives " + row.gives;
                    case "appraisal" ->
                        " group " + row.least + " to " + row.most + " present "
                                + said(row.present.on(version.opened()).orElse(null)) + " representatives "
                                + said(row.representatives
                                        .flatMap(share -> share.on(version.opened()))
                                        .orElse(null))
                                + " for " + (row.more ? "more than " : "at least ")
                                + said(row.pass.on(version.opened()).orElse(null)) + " asks " + row.asks;
                    case "posting" ->
                        " in " + row.place + " days "
                                + row.days
                                        .on(version.opened())
                                        .map(String::valueOf)
                                        .orElse("?")
                                + (row.working ? " working" : "");
                    case "determination" -> " " + row.formalities + " " + row.evidence + " " + row.findings;
                    case "undertaking" -> " items " + row.items;
                    case "notification" -> " tell " + row.tell;
                    case "closing" -> " " + row.result;
                    default -> "";
                }
                + " leads " + row.leads;
    }

    private static String said(Share share) {
        return share == null ? "?" : share.of() + "/" + share.in();
    }

    private static String said(Stage stage, Settings settings, Book.Version version) {
        return stage.id() + " " + stage.work().match(new Said(settings, version)) + " leads "
                + new TreeMap<>(stage.leads().entrySet().stream()
                        .collect(Collectors.toMap(lead -> lead.getKey().name(), lead -> lead.getValue())));
    }

    private record Said(Settings settings, Book.Version version) implements Work.Cases<String> {

        private static Set<String> names(Set<?> some) {
            return some.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }

        private String share(String parameter) {
            return settings.ratio(parameter, version.opened())
                    .map(ratio -> ratio.numerator() + "/" + ratio.denominator())
                    .orElse("?");
        }

        @Override
        public String lodging(Work.Lodging work) {
            return "lodging by " + names(work.by()) + (work.signed() ? " signed" : "");
        }

        @Override
        public String investigation(Work.Investigation work) {
            return "investigation by " + names(work.by()) + " people " + work.people() + " " + names(work.evidence())
                    + " " + names(work.findings());
        }

        @Override
        public String referral(Work.Referral work) {
            return "referral by " + names(work.by()) + " to " + names(work.to()) + " gives " + work.gives();
        }

        @Override
        public String appraisal(Work.Appraisal work) {
            return "appraisal by " + names(work.by()) + " group " + work.least() + " to " + work.most() + " present "
                    + share(work.attendance()) + " representatives "
                    + work.representatives().map(this::share).orElse("?") + " for "
                    + (work.moreThanPass() ? "more than " : "at least ") + share(work.pass()) + " asks "
                    + names(work.asks());
        }

        @Override
        public String posting(Work.Posting work) {
            return "posting by " + names(work.by()) + " in " + work.where() + " days "
                    + settings.days(work.days(), version.opened())
                            .map(String::valueOf)
                            .orElse("?")
                    + (work.unit() == Clock.Unit.WORKING ? " working" : "");
        }

        @Override
        public String determination(Work.Determination work) {
            return "determination by " + names(work.by()) + " " + names(work.formalities()) + " "
                    + names(work.evidence()) + " " + names(work.findings());
        }

        @Override
        public String hearing(Work.Hearing work) {
            return "hearing by " + names(work.by());
        }

        @Override
        public String undertaking(Work.Undertaking work) {
            return "undertaking by " + names(work.by()) + " items " + names(work.items());
        }

        @Override
        public String notification(Work.Notification work) {
            return "notification by " + names(work.by()) + " tell " + names(work.to());
        }

        @Override
        public String closing(Work.Closing work) {
            return "closing by [] " + work.result();
        }
    }
}
