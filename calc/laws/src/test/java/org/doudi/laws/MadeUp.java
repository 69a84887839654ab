package org.doudi.laws;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Small policies made up for the tests: some fair, most not. */
final class MadeUp {

    static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");
    static final Text TITLE = Text.of("某条款", "some provision");

    private MadeUp() {}

    /** Whoever is not in prison counts, for a benefit of 50.00 a month for each; nobody is admitted yet. */
    static Policy.Builder aPolicy() {
        return Policy.builder("nation")
                .title(Text.of("某政策", "some policy"))
                .inForce(Window.ALWAYS)
                .knownFrom(LocalDate.of(2012, 12, 12))
                .addDocuments(Document.builder("doc")
                        .issuer(Text.of("某机关", "some office"))
                        .number(Text.of("某发〔2012〕1号", "document 1 of 2012"))
                        .title(Text.of("某办法", "some measures"))
                        .date(LocalDate.of(2012, 12, 12))
                        .build())
                .add(
                        new Provision.Programme("dibao", TITLE, BASIS),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("each", ParameterType.AMOUNT),
                        parameter("switch", ParameterType.SWITCH),
                        new Provision.Unit(
                                "unit", TITLE, Criterion.not(Criterion.residence(Residence.IMPRISONED)), BASIS),
                        new IncomeRule.IncomeConcept("income-concept", TITLE, IncomeRule.Concept.DISPOSABLE, BASIS),
                        new Provision.SupplementGroup("group", TITLE, "dibao", BASIS),
                        new Provision.Supplement(
                                "for-each",
                                TITLE,
                                "group",
                                Criterion.not(Criterion.residence(Residence.IMPRISONED)),
                                "each",
                                BASIS))
                .bind("line", ParameterValue.of(Amount.monthly(Money.of("333.33"))), BASIS)
                .bind("each", ParameterValue.of(Amount.monthly(Money.of("50"))), BASIS)
                .bind("switch", ParameterValue.on(true), BASIS);
    }

    static Provision parameter(String id, ParameterType type) {
        return new Provision.Parameter(id, TITLE, type, BASIS);
    }

    static Provision condition(String id, Effect effect, Criterion criterion) {
        return new Provision.Condition(id, TITLE, "dibao", effect, Optional.empty(), criterion, BASIS);
    }

    /** One that the township may answer, half a year long. */
    static Provision question(String id, Criterion.Scope about, Provision.Silence unanswered) {
        return new Provision.Question(id, TITLE, about, Set.of(Role.TOWNSHIP), 6, unanswered, BASIS);
    }

    static Provision exemption(Promise.Law law) {
        return new Promise.Exemption("an-exemption", TITLE, "dibao", law, BASIS);
    }

    static Criterion income(Comparison comparison) {
        return Criterion.compare(Term.countableIncome(), comparison, Term.perMember("line"));
    }

    /** Whatever income there is. */
    static Criterion whateverIncome() {
        return Criterion.not(Criterion.someMember(Criterion.health(Health.MAJOR_ILLNESS)));
    }

    /** On a day, with these rules on who is admitted and who leaves. */
    static Setting setting(String name, Provision... rules) {
        Regime regime = Regime.of(aPolicy().add(rules).build()).getOrElseThrow(Problems::toException);
        return Setting.of(name, regime, DAY);
    }

    /** Income below the line admits. */
    static Setting fair() {
        return setting("fair", condition("poor", Effect.ADMITS, income(Comparison.BELOW)));
    }

    /** Income has to reach the line. */
    static Setting onlyTheRich(Provision... more) {
        Provision[] rules = new Provision[more.length + 1];
        rules[0] = condition("rich", Effect.ADMITS, income(Comparison.AT_LEAST));
        System.arraycopy(more, 0, rules, 1, more.length);
        return setting("only the rich", rules);
    }

    /** Asks about the household and about people; what takes somebody out of it has to be found. */
    static Setting judged() {
        return setting(
                "judged",
                question("able", Criterion.Scope.PERSON, Provision.Silence.OPEN),
                question("refused", Criterion.Scope.PERSON, Provision.Silence.NO),
                question("found-out", Criterion.Scope.HOME, Provision.Silence.NO),
                condition("poor", Effect.ADMITS, income(Comparison.BELOW)),
                condition("found", Effect.EXCLUDES, History.stated("found-out")),
                condition(
                        "refusing",
                        Effect.EXCLUDES,
                        Criterion.someMember(Criterion.all(
                                History.statedOf("able"),
                                History.statedOf("refused"),
                                Criterion.not(Criterion.earns(IncomeKind.WAGE, IncomeKind.RENT))))));
    }

    /** Whoever is in is told to leave for being poor. */
    static Setting poorHaveToLeave() {
        return setting(
                "the poor have to leave",
                condition("poor", Effect.ADMITS, income(Comparison.BELOW)),
                condition("too-poor", Effect.EXITS, income(Comparison.AT_MOST)));
    }
}
