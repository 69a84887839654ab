package org.doudi.laws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;

/**
 * The amounts at which an answer can change: every line for an income, and for whatever is compared with something, that.
 *
 * <p>A term is one thing, times ratios and months. Where a household's own amount stands on one side and a given one on the
 * other, the two are equal at the given one times one side's ratios over the other's. Where both are the household's own,
 * the ratio is kept and drawn together with amounts that the household already has.
 */
final class Amounts {

    private static final Quantity HUNDRED = Quantity.of(100);

    /** Yuan a month. */
    final Set<Figure> monthly = new LinkedHashSet<>();

    /** Yuan. */
    final Set<Figure> sums = new LinkedHashSet<>();

    /** Hundredths of a square metre. */
    final Set<Figure> areas = new LinkedHashSet<>();

    /** Things. */
    final Set<Figure> counts = new LinkedHashSet<>();

    /** Between two amounts of the household's own. */
    final Set<Quantity> ratios = new LinkedHashSet<>();

    private final Rules rules;

    private record Side(Term of, Quantity times) {}

    /** With every line and limit that is bound on the day. */
    Amounts(Rules rules) {
        this.rules = rules;
        rules.provisions().stream()
                .map(found -> found.value())
                .filter(Provision.Parameter.class::isInstance)
                .forEach(parameter -> value(parameter.id()).ifPresent(this::add));
    }

    private void add(ParameterValue value) {
        if (value instanceof ParameterValue.OfAmount amount) {
            monthly.add(new Figure(amount.amount().perMonth(), true));
        } else if (value instanceof ParameterValue.OfMoney money) {
            sums.add(new Figure(money.money().toQuantity(), true));
        } else if (value instanceof ParameterValue.OfArea area) {
            areas.add(new Figure(Quantity.of(area.hundredths()), true));
        } else if (value instanceof ParameterValue.OfAllowance of) {
            Allowance allowance = of.allowance();
            monthly.add(new Figure(allowance.fixed().toQuantity(), false));
            allowance.cap().map(Money::toQuantity).ifPresent(cap -> monthly.add(new Figure(cap, false)));
        }
    }

    /** A cap is for the household. */
    void cap(String parameter) {
        each(parameter).ifPresent(amount -> monthly.add(new Figure(amount, false)));
    }

    void lookAt(Criterion.Compare compare) {
        Side left = side(compare.left());
        Side right = side(compare.right());
        equalAt(left, right);
        equalAt(right, left);
    }

    private void equalAt(Side own, Side other) {
        if (isGiven(own.of()) || own.times().signum() == 0) {
            return;
        }
        Quantity ratio = other.times().dividedBy(own.times());
        if (!isGiven(other.of())) {
            ratios.add(ratio);
        } else if (other.of() instanceof Term.Things things) {
            counts.add(new Figure(Quantity.of(things.number()).times(ratio), false));
        } else if (other.of() instanceof Term.PerMember each) {
            each(each.parameter()).ifPresent(amount -> figuresOf(own.of()).add(new Figure(amount.times(ratio), true)));
        }
    }

    private Set<Figure> figuresOf(Term own) {
        if (own instanceof Term.Holdings holdings) {
            return switch (holdings.measure()) {
                case VALUE -> sums;
                case NUMBER -> counts;
                case AREA -> areas;
            };
        }
        return monthly;
    }

    private Side side(Term term) {
        if (term instanceof Term.Times times) {
            return times(times.term(), times.ratio().toQuantity());
        }
        if (term instanceof Term.TimesParameter times) {
            return times(times.term(), ratio(times.parameter()));
        }
        return term instanceof Term.OverMonths over
                ? times(over.term(), Quantity.of(over.months()))
                : new Side(term, Quantity.of(1));
    }

    private Side times(Term term, Quantity ratio) {
        Side inner = side(term);
        return new Side(inner.of(), inner.times().times(ratio));
    }

    private static boolean isGiven(Term term) {
        return term instanceof Term.PerMember || term instanceof Term.Things;
    }

    private Quantity ratio(String parameter) {
        return value(parameter)
                .map(value -> ((ParameterValue.OfRatio) value).ratio())
                .orElse(Ratio.ONE)
                .toQuantity();
    }

    /** What a parameter is for each person, in the unit of its kind of figure. */
    private Optional<Quantity> each(String parameter) {
        return value(parameter).flatMap(ParameterValue::magnitude);
    }

    private Optional<ParameterValue> value(String parameter) {
        return rules.value(parameter).map(found -> found.value());
    }

    /** The kinds of assets that are added up for it. */
    static List<AssetKind> assetsOf(Criterion.Compare compare) {
        List<AssetKind> kinds = new ArrayList<>();
        for (Term term : own(compare)) {
            if (term instanceof Term.Holdings holdings) {
                kinds.addAll(holdings.kinds());
            }
        }
        return kinds;
    }

    /** The kinds of expenses that are added up for it. */
    static List<ExpenseKind> expensesOf(Criterion.Compare compare) {
        List<ExpenseKind> kinds = new ArrayList<>();
        for (Term term : own(compare)) {
            if (term instanceof Term.Spending spending) {
                kinds.addAll(spending.kinds());
            }
        }
        return kinds;
    }

    /** The household's own amounts on the two sides. */
    static List<Term> own(Criterion.Compare compare) {
        List<Term> own = new ArrayList<>();
        for (Term term : List.of(innermost(compare.left()), innermost(compare.right()))) {
            if (!isGiven(term)) {
                own.add(term);
            }
        }
        return own;
    }

    /** Whether an amount of the household's own stands on a side, rather than a line beside a line. */
    static boolean asksTheHousehold(Criterion.Compare compare) {
        return !isGiven(innermost(compare.left())) || !isGiven(innermost(compare.right()));
    }

    private static Term innermost(Term term) {
        if (term instanceof Term.Times times) {
            return innermost(times.term());
        }
        if (term instanceof Term.TimesParameter times) {
            return innermost(times.term());
        }
        return term instanceof Term.OverMonths over ? innermost(over.term()) : term;
    }

    /** Whole hundredths: fen of yuan. */
    static long hundredths(Quantity quantity) {
        Quantity fen = quantity.times(HUNDRED);
        return fen.numerator().divide(fen.denominator()).longValueExact();
    }

    /** The whole number below. */
    static long whole(Quantity quantity) {
        return quantity.numerator().divide(quantity.denominator()).longValueExact();
    }
}
