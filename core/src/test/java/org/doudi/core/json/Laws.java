package org.doudi.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.time.Window;

/** Arbitrary policies: every edit and kind of value, with rules of every kind. They need not make sense. */
final class Laws {

    private Laws() {}

    static Arbitrary<Policy> policies() {
        return documents().flatMap(documents -> {
            List<String> ids = documents.stream().map(Document::id).toList();
            return Combinators.combine(
                            Values.ids(),
                            Values.words(),
                            jurisdictions(),
                            Values.windows(),
                            Values.days(),
                            edits(ids).list().ofMaxSize(5),
                            Values.extensions())
                    .as((id, title, jurisdiction, inForce, knownFrom, edits, extension) -> Policy.builder(id)
                            .title(title)
                            .jurisdiction(jurisdiction)
                            .documents(documents)
                            .inForce(inForce)
                            .knownFrom(knownFrom)
                            .edits(fitting(edits, inForce))
                            .extension(extension)
                            .build());
        });
    }

    /** A policy refuses edits that contradict one another or lie outside it. */
    private static List<Edit> fitting(List<Edit> edits, Window inForce) {
        List<Edit> kept = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.valid().overlaps(inForce) && kept.stream().noneMatch(edit::contradicts)) {
                kept.add(edit);
            }
        }
        return kept;
    }

    private static Arbitrary<Jurisdiction> jurisdictions() {
        Arbitrary<String> codes = Arbitraries.of(2, 4, 6)
                .flatMap(digits -> Arbitraries.integers()
                        .between(0, 9)
                        .list()
                        .ofSize(digits)
                        .map(all -> String.join(
                                "", all.stream().map(String::valueOf).toList())));
        return Arbitraries.oneOf(
                Arbitraries.just(Jurisdiction.NATION),
                Combinators.combine(Arbitraries.oneOf(codes, Arbitraries.just("")), Values.words())
                        .as(Jurisdiction::of));
    }

    private static Arbitrary<List<Document>> documents() {
        Arbitrary<Document> one = Combinators.combine(
                        Values.ids(), Values.words(), Values.words(), Values.words(), Values.days())
                .as((id, issuer, number, title, date) -> Document.builder(id)
                        .issuer(issuer)
                        .number(number)
                        .title(title)
                        .date(date)
                        .build());
        return one.list().ofMinSize(1).ofMaxSize(2).map(all -> {
            LinkedHashMap<String, Document> different = new LinkedHashMap<>();
            all.forEach(document -> different.put(document.id(), document));
            return List.copyOf(different.values());
        });
    }

    private static Arbitrary<Basis> bases(List<String> documents) {
        Arbitrary<Citation> citations = Combinators.combine(Arbitraries.of(documents), Values.texts(128))
                .as(Citation::of);
        return Combinators.combine(
                        citations.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Grade.class),
                        Values.optionals(Values.words()))
                .as(Basis::new);
    }

    private static Arbitrary<Edit> edits(List<String> documents) {
        Arbitrary<Window> valid = Arbitraries.oneOf(Arbitraries.just(Window.ALWAYS), Values.windows());
        Arbitrary<Optional<LocalDate>> known = Values.optionals(Values.days());
        Arbitrary<Provision> rules = Clauses.provisions(bases(documents));
        Arbitrary<Basis> bases = bases(documents);
        Arbitrary<String> targets = Arbitraries.oneOf(Values.ids(), Arbitraries.of("line", "limit"));
        return Arbitraries.oneOf(
                Combinators.combine(rules, valid, known).as(Edit.Add::new),
                Combinators.combine(rules, valid, known).as(Edit.Replace::new),
                Combinators.combine(targets, valid, known, bases).as(Edit.Remove::new),
                Combinators.combine(targets, values(), valid, known, bases).as(Edit.Bind::new),
                Combinators.combine(targets, Values.ids(), valid, known, bases).as(Edit.Follow::new),
                limits(targets, valid, known, bases));
    }

    private static Arbitrary<Edit> limits(
            Arbitrary<String> targets,
            Arbitrary<Window> valid,
            Arbitrary<Optional<LocalDate>> known,
            Arbitrary<Basis> bases) {
        return Combinators.combine(
                        targets, ordered(), ordered(), Arbitraries.integers().between(0, 2), valid, known, bases)
                .as((target, one, other, ends, window, since, basis) -> {
                    ParameterValue least = one.isAbove(other) ? other : one;
                    ParameterValue most = one.isAbove(other) ? one : other;
                    return new Edit.Limit(
                            target,
                            ends == 1 ? Optional.empty() : Optional.of(least),
                            ends == 0 ? Optional.empty() : Optional.of(most),
                            window,
                            since,
                            basis);
                });
    }

    /** What a limit can be of. */
    private static Arbitrary<ParameterValue> ordered() {
        return values().filter(value -> value.magnitude().isPresent());
    }

    static Arbitrary<ParameterValue> values() {
        Arbitrary<Rounding> roundings = Combinators.combine(
                        Arbitraries.of(Rounding.Unit.class), Arbitraries.of(Rounding.Mode.class))
                .as(Rounding::new);
        Arbitrary<Ratio> shares = Arbitraries.integers()
                .between(1, 10_000)
                .flatMap(whole -> Arbitraries.integers().between(0, whole).map(part -> Ratio.of(part, whole)));
        Arbitrary<Allowance> allowances = Combinators.combine(shares, Values.money(), Values.optionals(Values.money()))
                .as(Allowance::new);
        return Arbitraries.oneOf(
                Values.amounts().map(ParameterValue::of),
                Arbitraries.oneOf(Values.money(), Arbitraries.just(Money.MAX)).map(ParameterValue::of),
                Values.ratios().map(ParameterValue::of),
                roundings.map(ParameterValue::of),
                allowances.map(ParameterValue::of),
                Arbitraries.integers().between(0, 100_000_000).map(ParameterValue.OfArea::new),
                Arbitraries.integers()
                        .between(0, ParameterValue.OfDays.MAX_DAYS)
                        .map(ParameterValue.OfDays::new),
                Arbitraries.integers()
                        .between(0, ParameterValue.OfMonths.MAX_MONTHS)
                        .map(ParameterValue.OfMonths::new),
                Arbitraries.of(true, false).map(ParameterValue::on));
    }
}
