package org.doudi.laws;

import java.util.ArrayList;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Term;

/**
 * Changes a situation towards what a criterion asks, or away from it: one fact, or one list thrown again. Nothing promises
 * that it gets there; whoever wishes asks again.
 */
final class Wishes {

    /** A criterion on the household asks no person. */
    private static final int NOBODY = -1;

    private final Aims aims;
    private final Dice dice;
    private final People people;
    private final Belongings belongings;
    private final Records records;

    Wishes(Aims aims, Dice dice, People people, Belongings belongings, Records records) {
        this.aims = aims;
        this.dice = dice;
        this.people = people;
        this.belongings = belongings;
        this.records = records;
    }

    /** A situation for which the criterion is rather met, or not. */
    Situation of(Situation situation, Criterion criterion, boolean met) {
        return criterion.scope() == Criterion.Scope.PERSON
                ? ofSomebody(situation, criterion, met)
                : criterion.match(new Change(situation, NOBODY, met));
    }

    private Situation ofSomebody(Situation situation, Criterion who, boolean met) {
        boolean another = met && situation.household().members().size() < 5 && dice.chance(20);
        Situation with = another ? withOneMore(situation) : situation;
        int size = with.household().members().size();
        return who.match(new Change(with, another ? size - 1 : dice.below(size), met));
    }

    private Situation withOneMore(Situation situation) {
        List<Member> members = new ArrayList<>(situation.household().members());
        members.add(people.member(members.size()));
        return with(situation, situation.household().withMembers(members));
    }

    static Situation with(Situation situation, Household household) {
        return new Situation(
                household, situation.on(), situation.standings(), situation.measurements(), situation.statements());
    }

    /** Changes the situation for a criterion on the household, or on the person in that place. */
    private final class Change implements Criterion.Cases<Situation> {

        private final Situation situation;
        private final int place;
        private final boolean met;

        Change(Situation situation, int place, boolean met) {
            this.situation = situation;
            this.place = place;
            this.met = met;
        }

        @Override
        public Situation all(Criterion.All criterion) {
            return met ? every(criterion.of()) : again(situation, dice.of(criterion.of()), false);
        }

        @Override
        public Situation any(Criterion.Any criterion) {
            return met ? again(situation, dice.of(criterion.of()), true) : every(criterion.of());
        }

        private Situation every(List<Criterion> parts) {
            Situation changed = situation;
            for (Criterion part : parts) {
                changed = again(changed, part, met);
            }
            return changed;
        }

        @Override
        public Situation not(Criterion.Not criterion) {
            return again(situation, criterion.of(), !met);
        }

        private Situation again(Situation changed, Criterion part, boolean wanted) {
            return part.match(new Change(changed, place, wanted));
        }

        /** The day and the switches are not the household's. */
        @Override
        public Situation during(Criterion.During criterion) {
            return situation;
        }

        @Override
        public Situation switchedOn(Criterion.SwitchedOn criterion) {
            return situation;
        }

        private Situation household(Household household) {
            return with(situation, household);
        }

        private Member member() {
            return situation.household().members().get(place);
        }

        private Situation instead(Member member) {
            List<Member> members = new ArrayList<>(situation.household().members());
            members.set(place, member);
            return household(situation.household().withMembers(members));
        }

        @Override
        public Situation age(Criterion.Age criterion) {
            return instead(people.aged(member(), criterion, met));
        }

        @Override
        public Situation has(Criterion.Has criterion) {
            return instead(people.having(member(), criterion, met));
        }

        @Override
        public Situation hasKin(Criterion.HasKin criterion) {
            Household household = situation.household();
            return household(household.withKin(people.kin(household.kin(), member().id(), criterion, met)));
        }

        @Override
        public Situation earns(Criterion.Earns criterion) {
            Household household = situation.household();
            return household(
                    household.withIncomes(belongings.incomes(household.members().size())));
        }

        @Override
        public Situation someMember(Criterion.SomeMember criterion) {
            if (met) {
                return ofSomebody(situation, criterion.who(), true);
            }
            Situation changed = situation;
            for (int i = 0; i < situation.household().members().size(); i++) {
                changed = criterion.who().match(new Change(changed, i, false));
            }
            return changed;
        }

        @Override
        public Situation compare(Criterion.Compare criterion) {
            List<Term> own = Amounts.own(criterion);
            return own.isEmpty() ? situation : anew(dice.of(own));
        }

        private Situation anew(Term term) {
            Household household = situation.household();
            int members = household.members().size();
            if (term instanceof Term.Spending) {
                return household(household.withExpenses(belongings.expenses(members, household.incomes())));
            }
            if (term instanceof Term.Holdings) {
                return household(household.withAssets(belongings.assets(members)));
            }
            return term instanceof Term.IncomeLastYear
                    ? situation.withMeasurements(records.measurements(members))
                    : household(household.withIncomes(belongings.incomes(members)));
        }

        @Override
        public Situation registeredIn(Criterion.RegisteredIn criterion) {
            Settlement inside = dice.among(criterion.settlements());
            Settlement other = inside == Settlement.RURAL ? Settlement.URBAN : Settlement.RURAL;
            boolean elsewhere = criterion.area().isEmpty() || dice.chance(50);
            Registration registration = met || (elsewhere && criterion.area().isEmpty())
                    ? Records.registration(criterion.area(), met ? inside : other)
                    : records.outside(criterion.area(), inside);
            return household(situation.household().withRegistration(Fact.known(registration)));
        }

        @Override
        public Situation owns(Criterion.Owns criterion) {
            Household household = situation.household();
            List<Asset> assets = new ArrayList<>(household.assets().items().stream()
                    .filter(asset -> met || !criterion.kinds().contains(asset.kind()))
                    .toList());
            if (met) {
                AssetKind kind = dice.among(criterion.kinds());
                assets.add(belongings.asset(kind, household.members().size()));
            }
            return household(household.withAssets(Listing.complete(assets)));
        }

        @Override
        public Situation enrolled(History.Enrolled criterion) {
            return situation.withStandings(records.standings(
                    situation.standings(), criterion.programme(), criterion.grounds(), criterion.months(), met));
        }

        @Override
        public Situation steady(History.Steady criterion) {
            int members = situation.household().members().size();
            boolean below = criterion.comparison() == Comparison.BELOW || criterion.comparison() == Comparison.AT_MOST;
            int count = met ? criterion.measurements() : dice.between(0, criterion.measurements());
            return situation.withMeasurements(records.measurements(members, count, met != below));
        }

        @Override
        public Situation struck(History.Struck criterion) {
            Household household = situation.household();
            return household(household.withShocks(
                    records.shocks(household.shocks(), criterion.kinds(), criterion.withinMonths(), met)));
        }

        @Override
        public Situation stated(History.Stated criterion) {
            return aims.questions.stream()
                    .filter(question -> question.id().equals(criterion.question()))
                    .findFirst()
                    .map(question ->
                            situation.withStatements(records.statements(situation.statements(), question, met)))
                    .orElse(situation);
        }

        @Override
        public Situation statedOf(History.StatedOf criterion) {
            return aims.questions.stream()
                    .filter(question -> question.id().equals(criterion.question()))
                    .findFirst()
                    .map(question -> situation.withStatements(
                            records.statements(situation.statements(), question, member().id(), met)))
                    .orElse(situation);
        }
    }
}
