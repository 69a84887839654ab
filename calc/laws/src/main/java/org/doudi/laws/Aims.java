package org.doudi.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/** What the rules in force on a day look at: the values that they name and the places where a little more or less counts. */
final class Aims {

    final LocalDate on;
    final Amounts amounts;
    final Map<PersonAttribute, Set<String>> values = new EnumMap<>(PersonAttribute.class);
    final Set<Integer> ages = new TreeSet<>();
    final Set<String> areas = new TreeSet<>();
    final Set<Criterion.HasKin> kin = new LinkedHashSet<>();
    final Set<IncomeKind> incomes = new TreeSet<>();
    final Set<ExpenseKind> expenses = new TreeSet<>();
    final Set<AssetKind> assets = new TreeSet<>();
    final Set<ShockKind> shocks = new TreeSet<>();
    final Set<Integer> shockMonths = new TreeSet<>();
    final Map<String, Set<String>> grounds = new LinkedHashMap<>();
    final Set<Integer> enrolledMonths = new TreeSet<>();
    final List<Series<Resolved<ParameterValue>>> steadyLines = new ArrayList<>();
    final List<Window> accruals = new ArrayList<>();
    final List<Provision.Question> questions = new ArrayList<>();
    final Set<KinRelation> supporters = new TreeSet<>();

    private final Regime regime;

    /** What the regime looks at on that day, given the criteria that it asks. */
    Aims(Regime regime, LocalDate on, List<Criterion> criteria) {
        this.regime = regime;
        this.on = on;
        Rules rules = regime.on(on);
        this.amounts = new Amounts(rules);
        rules.provisions().forEach(provision -> lookAt(provision.value()));
        criteria.forEach(this::lookAt);
    }

    private void lookAt(Provision provision) {
        if (provision instanceof Provision.Programme programme) {
            groundsOf(programme.id());
        } else if (provision instanceof Provision.Question question) {
            questions.add(question);
        } else if (provision instanceof IncomeRule.Disregard disregard) {
            incomes.addAll(disregard.kinds());
            if (disregard.tested() == IncomeRule.Tested.ON_ACCRUAL) {
                accruals.add(disregard.inForce());
            }
        } else if (provision instanceof IncomeRule.EarningsDeduction deduction) {
            incomes.addAll(deduction.kinds());
        } else if (provision instanceof IncomeRule.SpendingDeduction deduction) {
            expenses.addAll(deduction.kinds());
            amounts.cap(deduction.cap());
        } else if (provision instanceof IncomeRule.ImputedSupport support) {
            supporters.addAll(support.relations());
        } else if (provision instanceof Benefit.CostShare share) {
            expenses.addAll(share.kinds());
        }
    }

    /** The questions to which silence is a no: taking an answer away is not to forget it. */
    Set<String> noIfUnanswered() {
        return questions.stream()
                .filter(question -> question.unanswered() == Provision.Silence.NO)
                .map(Provision.Question::id)
                .collect(Collectors.toSet());
    }

    private Set<String> groundsOf(String programme) {
        return grounds.computeIfAbsent(programme, id -> new TreeSet<>());
    }

    /** A criterion without parts; of one with parts the parts come by themselves. */
    private void lookAt(Criterion criterion) {
        if (criterion instanceof Criterion.Compare compare) {
            amounts.lookAt(compare);
            assets.addAll(Amounts.assetsOf(compare));
            expenses.addAll(Amounts.expensesOf(compare));
        } else if (criterion instanceof Criterion.RegisteredIn registered) {
            areas.add(registered.area());
        } else if (criterion instanceof Criterion.Owns owns) {
            assets.addAll(owns.kinds());
        } else if (criterion instanceof Criterion.Age age) {
            ages.add(age.fromYears());
            ages.add(age.belowYears());
            ages.remove(0);
            ages.remove(Criterion.Age.NO_BOUND);
        } else if (criterion instanceof Criterion.Has has) {
            values.computeIfAbsent(has.attribute(), attribute -> new TreeSet<>())
                    .addAll(has.values());
        } else if (criterion instanceof Criterion.HasKin hasKin) {
            kin.add(hasKin);
        } else if (criterion instanceof Criterion.Earns earns) {
            incomes.addAll(earns.kinds());
        } else if (criterion instanceof History history) {
            lookAt(history);
        }
    }

    private void lookAt(History criterion) {
        if (criterion instanceof History.Enrolled enrolled) {
            groundsOf(enrolled.programme()).addAll(enrolled.grounds());
            enrolledMonths.add(enrolled.months());
        } else if (criterion instanceof History.Struck struck) {
            shocks.addAll(struck.kinds());
            shockMonths.add(struck.withinMonths());
        } else if (criterion instanceof History.Steady steady) {
            steadyLines.add(regime.valuesOf(steady.line()));
        }
    }
}
