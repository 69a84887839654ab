package org.doudi.calc.check;

import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Regimes;
import org.doudi.core.household.Role;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Ladder.Rung;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Provision.Silence;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.time.Window;

/** Small policies made up for the checks: dibao at 300 yuan a month, and whatever a test adds. */
final class Policies {

    static final LocalDate IN_2018 = LocalDate.of(2018, 3, 1);

    private Policies() {}

    /** Dibao with a line of 300 yuan a month, in force for ever; nothing is wrong with it. */
    static Policy.Builder dibao() {
        return Regimes.aNation(monthly(300), Rounding.upTo(Rounding.Unit.FEN));
    }

    /** The same with parameters of every type that a criterion can name, and questions. */
    static Policy.Builder dibaoWithEverything() {
        return dibao().add(
                        Regimes.parameter("higher-line", ParameterType.AMOUNT),
                        Regimes.parameter("limit", ParameterType.MONEY),
                        Regimes.parameter("area", ParameterType.AREA),
                        Regimes.parameter("multiple", ParameterType.RATIO),
                        Regimes.parameter("open-line", ParameterType.AMOUNT),
                        Regimes.parameter("on", ParameterType.SWITCH),
                        Regimes.parameter("off", ParameterType.SWITCH),
                        question("clearly"),
                        question("really"),
                        question("found", Criterion.Scope.HOME, Silence.NO),
                        question("able", Criterion.Scope.PERSON, Silence.OPEN),
                        question("refused", Criterion.Scope.PERSON, Silence.NO),
                        Regimes.programme("other"))
                .bind("higher-line", ParameterValue.of(monthly(400)), BASIS)
                .bind("limit", ParameterValue.of(Money.ofYuan(1_000)), BASIS)
                .bind("area", ParameterValue.squareMetres(20), BASIS)
                .bind("multiple", ParameterValue.of(Ratio.of(3, 2)), BASIS)
                .bind("on", ParameterValue.on(true), BASIS)
                .bind("off", ParameterValue.on(false), BASIS);
    }

    static CheckReport check(Policy.Builder policy) {
        return check(policy.build());
    }

    static CheckReport check(Policy... layers) {
        return PolicyCheck.of(Regimes.of(layers));
    }

    static CheckReport check(Regime regime) {
        return PolicyCheck.of(regime);
    }

    static Amount monthly(int yuan) {
        return Amount.monthly(Money.ofYuan(yuan));
    }

    static ParameterValue yearly(int yuan) {
        return ParameterValue.of(Amount.yearly(Money.ofYuan(yuan)));
    }

    static Window year(int year) {
        return Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    static Window years(int from, int to) {
        return Window.between(LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1));
    }

    static Provision question(String id) {
        return new Provision.Question(id, TITLE, Set.of(Role.TOWNSHIP), 0, BASIS);
    }

    static Provision question(String id, Criterion.Scope about, Silence unanswered) {
        return new Provision.Question(id, TITLE, about, Set.of(Role.TOWNSHIP), 0, unanswered, BASIS);
    }

    static Provision condition(String id, Effect effect, Criterion criterion) {
        return new Provision.Condition(id, TITLE, "dibao", effect, criterion, BASIS);
    }

    static Provision asARule(String id, String exception, Criterion criterion) {
        return new Provision.Condition(
                id, TITLE, "dibao", Effect.EXCLUDES_AS_A_RULE, Optional.of(exception), criterion, BASIS);
    }

    static Provision measure(String id, Criterion who) {
        return new Steering.Measure(
                id,
                TITLE,
                Steering.Measure.Kind.EMPLOYMENT,
                who,
                Steering.Measure.Weight.ORDINARY,
                Optional.empty(),
                0,
                BASIS);
    }

    static Provision review(String id, Criterion... rungs) {
        List<Rung<Integer>> all = List.of(rungs).stream()
                .map(criterion -> new Rung<>(TITLE, criterion, 6))
                .toList();
        return new Steering.Review(id, TITLE, "dibao", new Ladder<>(all, Optional.of(12)), BASIS);
    }

    /** Every remark but that what is made up is confirmed by nothing. */
    static List<Remark> remarks(Policy.Builder policy) {
        return remarks(check(policy));
    }

    /** Every remark but that what is made up is confirmed by nothing. */
    static List<Remark> remarks(CheckReport report) {
        return report.remarks().stream()
                .filter(remark -> !remark.code().equals("basis.weak"))
                .toList();
    }

    /** What the report says under a code, subject by subject. */
    static List<String> subjects(CheckReport report, String code) {
        return report.of(code).stream().map(Remark::subject).toList();
    }
}
