package org.doudi.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Coded;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Settlement;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;

/** Arbitrary policies: every provision, edit, criterion, term and kind of value. They need not make sense. */
final class Laws {

    private static final int DEPTH = 2;

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
        Arbitrary<Provision> rules = provisions(documents);
        Arbitrary<Basis> bases = bases(documents);
        Arbitrary<String> targets = Arbitraries.oneOf(Values.ids(), Arbitraries.of("line", "limit"));
        return Arbitraries.oneOf(
                Combinators.combine(rules, valid, known).as(Edit.Add::new),
                Combinators.combine(rules, valid, known).as(Edit.Replace::new),
                Combinators.combine(targets, valid, known, bases).as(Edit.Remove::new),
                Combinators.combine(targets, values(), valid, known, bases).as(Edit.Bind::new),
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
                Arbitraries.integers().between(0, 100_000_000).map(ParameterValue.OfArea::new));
    }

    private static Arbitrary<Provision> provisions(List<String> documents) {
        return Combinators.combine(Values.ids(), Values.words(), bases(documents), Values.ids(), Values.ids())
                .as(Head::new)
                .flatMap(Laws::provisions);
    }

    private record Head(String id, org.doudi.core.text.Text title, Basis basis, String other, String another) {}

    private static Arbitrary<Provision> provisions(Head head) {
        String id = head.id();
        var title = head.title();
        Basis basis = head.basis();
        Arbitrary<Provision> values = Arbitraries.oneOf(
                Arbitraries.of(ParameterType.class).map(type -> new Provision.Parameter(id, title, type, basis)),
                Arbitraries.of(Provision.Concept.class)
                        .map(concept -> new Provision.IncomeConcept(id, title, concept, basis)),
                Combinators.combine(
                                Values.someOf(IncomeKind.class),
                                Values.windows(),
                                Arbitraries.of(Provision.Tested.class))
                        .as((kinds, window, tested) ->
                                new Provision.Disregard(id, title, kinds, window, tested, basis)),
                Combinators.combine(Values.someOf(IncomeKind.class), Arbitraries.of(Provision.Earnings.class))
                        .as((kinds, earnings) ->
                                new Provision.EarningsDeduction(id, title, kinds, earnings, head.other(), basis)),
                Values.someOf(ExpenseKind.class)
                        .map(kinds -> new Provision.SpendingDeduction(id, title, kinds, head.other(), basis)));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Provision.Programme(id, title, basis),
                        new Provision.Gap(id, title, "dibao", head.other(), head.another(), basis),
                        new Provision.SupplementGroup(id, title, head.other(), basis)),
                values,
                person(DEPTH).map(who -> new Provision.Unit(id, title, who, basis)),
                person(DEPTH).map(who -> new Provision.Supplement(id, title, head.other(), who, head.another(), basis)),
                Combinators.combine(home(DEPTH), Arbitraries.of(Provision.Effect.class))
                        .as((criterion, effect) ->
                                new Provision.Condition(id, title, head.other(), effect, criterion, basis)));
    }

    static Arbitrary<Criterion> home(int depth) {
        Arbitrary<String> areas = Arbitraries.integers().between(0, 6).map(digits -> "500235".substring(0, digits));
        Arbitrary<Criterion> leaves = Arbitraries.oneOf(
                Combinators.combine(areas, Values.someOf(Settlement.class)).as(Criterion.RegisteredIn::new),
                Values.someOf(AssetKind.class).map(Criterion.Owns::new),
                comparisons());
        if (depth == 0) {
            return leaves;
        }
        return Arbitraries.oneOf(
                leaves, joined(home(depth - 1)), person(depth - 1).map(Criterion.SomeMember::new));
    }

    static Arbitrary<Criterion> person(int depth) {
        Arbitrary<Criterion> ages = Arbitraries.integers()
                .between(0, Criterion.Age.NO_BOUND - 1)
                .flatMap(from -> Arbitraries.integers()
                        .between(from + 1, Criterion.Age.NO_BOUND)
                        .map(below -> new Criterion.Age(from, below)));
        Arbitrary<Criterion> coded = Arbitraries.of(PersonAttribute.class)
                .flatMap(attribute -> Values.someOf(
                                attribute.options().stream().map(Coded::name).toList())
                        .map(values -> new Criterion.Has(attribute, values)));
        Arbitrary<Criterion> leaves = Arbitraries.oneOf(ages, coded);
        return depth == 0 ? leaves : Arbitraries.oneOf(leaves, joined(person(depth - 1)));
    }

    private static Arbitrary<Criterion> joined(Arbitrary<Criterion> parts) {
        return Arbitraries.oneOf(
                parts.list().ofMinSize(1).ofMaxSize(3).map(Criterion.All::new),
                parts.list().ofMinSize(1).ofMaxSize(3).map(Criterion.Any::new),
                parts.map(Criterion.Not::new));
    }

    /** Two totals of one dimension, each now and then a multiple of another. */
    private static Arbitrary<Criterion> comparisons() {
        Arbitrary<Term> parameters = Values.ids().map(Term.PerMember::new);
        Arbitrary<Term> money =
                Arbitraries.oneOf(Arbitraries.just(Term.countableIncome()), parameters, holdings(Term.Measure.VALUE));
        Arbitrary<Term> sums = Combinators.combine(money, Arbitraries.integers().between(1, 1_200))
                .as(Term.OverMonths::new);
        Arbitrary<Term> things = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10_000).map(Term.Things::new), holdings(Term.Measure.NUMBER));
        Arbitrary<Term> areas = Arbitraries.oneOf(parameters, holdings(Term.Measure.AREA));
        return Arbitraries.oneOf(compared(Arbitraries.oneOf(money, sums)), compared(things), compared(areas));
    }

    private static Arbitrary<Criterion> compared(Arbitrary<Term> terms) {
        Arbitrary<Term> multiples = Combinators.combine(
                        terms, Values.ratios(), Arbitraries.integers().between(0, 2))
                .as((term, ratio, times) -> IntStream.range(0, times)
                        .mapToObj(i -> ratio)
                        .reduce(term, (inner, by) -> new Term.Times(inner, by), (a, b) -> b));
        return Combinators.combine(multiples, Arbitraries.of(Comparison.class), multiples)
                .as(Criterion.Compare::new);
    }

    private static Arbitrary<Term> holdings(Term.Measure measure) {
        return Values.someOf(AssetKind.class).map(kinds -> new Term.Holdings(measure, kinds));
    }
}
