package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Row;
import org.doudi.workflow.desk.model.Share;
import org.doudi.workflow.desk.model.Table;
import org.doudi.workflow.desk.model.Timed;

/** Makes a regime of tables that no document has. */
final class MadeUp {

    private static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");
    private static final Text TITLE = Text.of("某条款", "some provision");

    private MadeUp() {}

    static Regime regime(String id, List<Book.Version> versions) {
        Policy.Builder policy = Policy.builder(id)
                .title(Text.of("某政策", "some policy"))
                .inForce(Window.ALWAYS)
                .knownFrom(LocalDate.of(2012, 12, 12))
                .addDocuments(Document.builder("doc")
                        .issuer(Text.of("某机关", "some office"))
                        .number(Text.of("某发〔2012〕1号", "document 1 of 2012"))
                        .title(Text.of("某办法", "some measures"))
                        .date(LocalDate.of(2012, 12, 12))
                        .build());
        versions.stream()
                .map(version -> version.table().programme)
                .distinct()
                .forEach(programme -> policy.add(new Provision.Programme(programme, TITLE, BASIS)));
        for (Book.Version version : versions) {
            Table table = version.table();
            for (Row row : table.rows) {
                if (row.kind.equals("posting")) {
                    bind(policy, id(table, row, "days"), ParameterType.DAYS, row.days, ParameterValue::days);
                }
                if (row.kind.equals("appraisal")) {
                    share(policy, id(table, row, "present"), row.present);
                    row.representatives.ifPresent(share -> share(policy, id(table, row, "representatives"), share));
                    share(policy, id(table, row, "for"), row.pass);
                }
            }
            policy.add(
                    procedure(table),
                    new Window(version.from().get(0), version.until().get(0)));
        }
        return Regime.of(policy.build()).getOrElseThrow(Problems::toException);
    }

    private static String id(Table table, Row row, String what) {
        return table.procedure + "." + row.stage + "." + what;
    }

    private static void share(Policy.Builder policy, String id, Timed<Share> shares) {
        bind(
                policy,
                id,
                ParameterType.RATIO,
                shares,
                share -> ParameterValue.of(
                        Ratio.of(share.of().intValueExact(), share.in().intValueExact())));
    }

    private static <T> void bind(
            Policy.Builder policy, String id, ParameterType type, Timed<T> values, Function<T, ParameterValue> value) {
        policy.add(new Provision.Parameter(id, TITLE, type, BASIS));
        List<Timed.Step<T>> steps = values.steps();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).from() : LocalDate.MAX;
            Window valid = new Window(steps.get(i).from(), until);
            steps.get(i).value().ifPresent(bound -> policy.bind(id, value.apply(bound), valid, BASIS));
        }
    }

    private static Procedure procedure(Table table) {
        return new Procedure(
                table.procedure,
                TITLE,
                table.programme,
                Occasion.valueOf(table.occasion),
                table.rows.stream().map(row -> stage(table, row)).toList(),
                List.of(),
                BASIS);
    }

    private static Stage stage(Table table, Row row) {
        Map<Way, String> leads = new EnumMap<>(Way.class);
        row.leads.forEach((way, next) -> leads.put(Way.valueOf(way), next));
        return new Stage(row.stage, Text.of("环节" + row.stage, "stage " + row.stage), work(table, row), leads);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, Set<String> names) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }

    private static Work work(Table table, Row row) {
        Set<Role> by = set(Role.class, row.by);
        Set<Evidence> evidence = set(Evidence.class, row.evidence);
        Set<Matter> findings = set(Matter.class, row.findings);
        return switch (row.kind) {
            case "lodging" -> new Work.Lodging(by, row.signed);
            case "investigation" -> new Work.Investigation(by, row.people, evidence, findings);
            case "referral" -> new Work.Referral(by, set(Role.class, row.to), Evidence.valueOf(row.gives));
            case "appraisal" ->
                new Work.Appraisal(
                        by,
                        row.least,
                        row.most,
                        id(table, row, "present"),
                        id(table, row, "for"),
                        row.more,
                        row.representatives.isPresent()
                                ? Optional.of(id(table, row, "representatives"))
                                : Optional.empty(),
                        row.asks);
            case "posting" ->
                new Work.Posting(
                        by,
                        Place.valueOf(row.place),
                        id(table, row, "days"),
                        row.working ? Clock.Unit.WORKING : Clock.Unit.CALENDAR);
            case "hearing" -> new Work.Hearing(by);
            case "determination" ->
                new Work.Determination(by, set(Formality.class, row.formalities), evidence, findings);
            case "undertaking" -> new Work.Undertaking(by, set(Item.class, row.items));
            case "notification" -> new Work.Notification(by, set(Addressee.class, row.tell));
            default -> new Work.Closing(Result.valueOf(row.result));
        };
    }
}
