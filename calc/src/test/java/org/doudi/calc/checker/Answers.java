package org.doudi.calc.checker;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Coded;
import org.doudi.core.household.Disability;
import org.doudi.core.household.Income;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;

/** Asks the situation itself what a criterion asks, the plain way: fact by fact and birthday by birthday. */
final class Answers {

    private final Situation situation;
    private final Rules rules;
    private final HistoryAnswers history;

    Answers(Regime regime, Situation situation) {
        this.situation = situation;
        this.rules = regime.on(situation.on());
        this.history = new HistoryAnswers(regime, situation);
    }

    Group to(Criterion criterion) {
        if (criterion instanceof Criterion.RegisteredIn registered) {
            return situation
                    .household()
                    .registration()
                    .match(known -> truth(meets(known, registered)), why -> Value.truth(false, true));
        }
        if (criterion instanceof Criterion.Age age) {
            return ofEachMember(member -> member.birth().value().map(birth -> meets(birth, age)));
        }
        if (criterion instanceof Criterion.Has has) {
            return ofEachMember(member -> code(has.attribute(), member)
                    .value()
                    .map(code -> has.values().contains(code.name())));
        }
        if (criterion instanceof Criterion.HasKin kin) {
            return ofEachMember(new KinAnswers(situation.household(), kin)::of);
        }
        if (criterion instanceof Criterion.Earns earns) {
            return ofEachMember(member -> earns(member, earns));
        }
        if (criterion instanceof Criterion.During during) {
            return truth(during.days().startInclusive().compareTo(situation.on()) <= 0
                    && during.days().endExclusive().compareTo(situation.on()) > 0);
        }
        if (criterion instanceof Criterion.SwitchedOn asked) {
            var bound = (ParameterValue.OfSwitch)
                    rules.value(asked.parameter()).orElseThrow().value();
            return truth(bound.on());
        }
        if (criterion instanceof History.StatedOf asked) {
            return ofEachMember(member -> history.answer(asked.question(), Optional.of(member.id())));
        }
        if (criterion instanceof History asked) {
            return history.to(asked);
        }
        throw new IllegalArgumentException("no question about a fact: " + criterion);
    }

    /** What a step comes to that reads the record. */
    Value ofRecord(RecordOperation operation, Inputs inputs) {
        return history.of(operation, inputs);
    }

    /** Yes if one income is more than nothing, no if all are nothing and there are no others. */
    private Optional<Boolean> earns(Member member, Criterion.Earns asked) {
        Listing<Income> incomes = situation.household().incomes();
        List<Fact<Money>> theirs = incomes.items().stream()
                .filter(income -> income.member().equals(member.id()))
                .filter(income -> asked.kinds().contains(income.kind()))
                .map(Income::amount)
                .toList();
        boolean some = theirs.stream().anyMatch(amount -> amount.match(money -> money.fen() > 0, why -> false));
        boolean none = incomes.complete()
                && theirs.stream().allMatch(amount -> amount.match(money -> money.fen() == 0, why -> false));
        return some || none ? Optional.of(some) : Optional.empty();
    }

    private static Group truth(boolean holds) {
        return Value.truth(holds, holds);
    }

    private static boolean meets(Registration known, Criterion.RegisteredIn asked) {
        return known.area().startsWith(asked.area()) && asked.settlements().contains(known.settlement());
    }

    /** Years are completed on the birthday; {@code plusYears} puts that of 29 February on the 28th where it has to. */
    private boolean meets(LocalDate birth, Criterion.Age age) {
        Predicate<Integer> completed = years -> !birth.plusYears(years).isAfter(situation.on());
        boolean unbounded = age.belowYears() == Criterion.Age.NO_BOUND;
        return completed.test(age.fromYears()) && (unbounded || !completed.test(age.belowYears()));
    }

    private Group ofEachMember(Function<Member, Optional<Boolean>> question) {
        Set<String> surely = new LinkedHashSet<>();
        Set<String> possibly = new LinkedHashSet<>();
        for (Member member : situation.household().members()) {
            Optional<Boolean> answer = question.apply(member);
            if (answer.orElse(false)) {
                surely.add(member.id());
            }
            if (answer.orElse(true)) {
                possibly.add(member.id());
            }
        }
        return new Group(surely, possibly);
    }

    private static Fact<? extends Coded> code(PersonAttribute attribute, Member member) {
        return switch (attribute) {
            case RELATION -> Fact.known(member.relation());
            case SEX -> member.sex();
            case RESIDENCE -> member.residence();
            case DISABILITY_KIND -> part(member.disability(), Disability::kind);
            case DISABILITY_GRADE -> part(member.disability(), Disability::grade);
            case HEALTH -> member.health();
            case LABOUR -> member.labour();
            case SCHOOLING -> member.schooling();
            case EDUCATION -> member.education();
        };
    }

    private static Fact<? extends Coded> part(Fact<Disability> disability, Function<Disability, Coded> of) {
        return disability.match(known -> Fact.known(of.apply(known)), Fact::unknown);
    }
}
