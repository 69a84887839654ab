package org.doudi.calc;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.checker.Fraction;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;

/**
 * Chongqing's rural dibao as somebody with a pencil would work it out from the documents, for a household of which
 * everything is known: no policies as data, no plan, no intervals.
 */
record ChongqingByHand(LocalDate day, Allowance costOfWorking, Amount rigidSpending) {

    private static final Set<Residence> NOT_COUNTED =
            Set.of(Residence.CLERGY_LIVING_APART, Residence.UNMARRIED_SOLDIER, Residence.IMPRISONED);

    private static final Set<AssetKind> VEHICLES =
            Set.of(AssetKind.MOTOR_VEHICLE, AssetKind.SHIP, AssetKind.CONSTRUCTION_MACHINERY, AssetKind.FARM_MACHINERY);

    /** Yuan a month; nothing if the household is not entitled. */
    Optional<Money> benefit(Household household) {
        List<Member> unit = household.members().stream()
                .filter(member -> !NOT_COUNTED.contains(known(member.residence())))
                .toList();
        Set<String> ids = Set.copyOf(unit.stream().map(Member::id).toList());
        Fraction line = Fraction.of(standard() * unit.size(), 1);
        Fraction income = countable(household, unit, ids);
        Registration registration = known(household.registration());
        boolean admitted = registration.settlement() == Settlement.RURAL
                && registration.area().startsWith("50")
                && income.isBelow(line)
                && propertyIsAllowed(household, unit.size(), ids);
        if (!admitted) {
            return Optional.empty();
        }
        long supplements = unit.stream().mapToLong(this::supplement).sum();
        // Up to the fen: the smallest whole number of fen that is not less than the gap.
        Fraction fen = line.minus(income).times(Fraction.of(100, 1));
        long gap = Fraction.ZERO.minus(fen).floor().negate().longValueExact();
        return Optional.of(Money.ofFen(gap + 100 * supplements));
    }

    /** The standards as published, yuan a person and month. */
    private long standard() {
        if (day.isBefore(LocalDate.of(2017, 4, 1))) {
            return 300;
        }
        if (day.getYear() == 2017) {
            return 350;
        }
        if (day.getYear() == 2018) {
            return 410;
        }
        return day.isBefore(LocalDate.of(2020, 9, 1)) ? 440 : 496;
    }

    private Fraction countable(Household household, List<Member> unit, Set<String> ids) {
        Fraction income = Fraction.ZERO;
        for (Income one : household.incomes().items()) {
            if (ids.contains(one.member()) && counts(one)) {
                income = income.plus(monthly(one));
            }
        }
        for (Member member : unit) {
            income = income.minus(takenOff(household, member.id()));
        }
        Fraction spent = Fraction.ZERO;
        for (Expense expense : household.expenses().items()) {
            boolean rigid = expense.kind() == ExpenseKind.MAJOR_ILLNESS || expense.kind() == ExpenseKind.DISABILITY;
            if (rigid && expense.member().map(ids::contains).orElse(true)) {
                spent = spent.plus(Fraction.of(
                        known(expense.amount()).fen(), 100L * expense.period().months()));
            }
        }
        Fraction cap = Fraction.of(
                rigidSpending.money().fen(), 100L * rigidSpending.period().months());
        return Fraction.ZERO.max(income.minus(spent.min(cap)));
    }

    private boolean counts(Income income) {
        return income.kind() != IncomeKind.CENTRAL_BASIC_PENSION || day.getYear() > 2020;
    }

    /** The cost of working of one person: of all wages together, and never more than those. */
    private Fraction takenOff(Household household, String member) {
        Fraction wages = Fraction.ZERO;
        for (Income income : household.incomes().items()) {
            boolean project = known(income.throughPovertyProject());
            if (project && income.kind() == IncomeKind.WAGE && income.member().equals(member)) {
                wages = wages.plus(monthly(income));
            }
        }
        Fraction cost = wages.times(Fraction.of(
                        costOfWorking.share().numerator(), costOfWorking.share().denominator()))
                .plus(Fraction.of(costOfWorking.fixed()));
        if (costOfWorking.cap().isPresent()) {
            cost = cost.min(Fraction.of(costOfWorking.cap().get()));
        }
        return cost.min(wages);
    }

    private boolean propertyIsAllowed(Household household, int people, Set<String> ids) {
        boolean since2020 = !day.isBefore(LocalDate.of(2020, 9, 1));
        long money = 0;
        long houses = 0;
        long area = 0;
        for (Asset asset : household.assets().items()) {
            if (!asset.owner().map(ids::contains).orElse(true)) {
                continue;
            }
            AssetKind kind = asset.kind();
            boolean motorcycle = kind == AssetKind.MOTORCYCLE && !since2020;
            if (VEHICLES.contains(kind) || motorcycle || kind == AssetKind.SHOP || kind == AssetKind.ENTERPRISE) {
                return false;
            }
            if (kind == AssetKind.DEPOSIT || kind == AssetKind.SECURITY || kind == AssetKind.BOND) {
                money += known(asset.value()).fen();
            }
            if (kind == AssetKind.DWELLING || (kind == AssetKind.DANGEROUS_DWELLING && !since2020)) {
                houses++;
                area += known(asset.area());
            }
        }
        // Twelve months of the standard for each person; two houses of together more than 3 × 20 m² for each person.
        return money <= standard() * 12 * people * 100 && !(houses >= 2 && area > 3L * 2000 * people);
    }

    /** Whole yuan a month: the higher of the two key groups, and 40 more with any disability. */
    private long supplement(Member member) {
        DisabilityGrade grade = known(member.disability()).grade();
        Schooling schooling = known(member.schooling());
        int age = Period.between(known(member.birth()), day).getYears();
        boolean key = grade == DisabilityGrade.GRADE_1
                || grade == DisabilityGrade.GRADE_2
                || known(member.health()) == Health.MAJOR_ILLNESS
                || age >= 70;
        boolean pupil = age < 6 || schooling != Schooling.NOT_IN_SCHOOL;
        long forPupils = day.isBefore(LocalDate.of(2017, 4, 1)) ? 60 : 100;
        return (pupil ? forPupils : key ? 60 : 0) + (grade == DisabilityGrade.NONE ? 0 : 40);
    }

    private static Fraction monthly(Income income) {
        return Fraction.of(known(income.amount()).fen(), 100L * income.period().months());
    }

    private static <T> T known(Fact<T> fact) {
        return fact.value().orElseThrow();
    }
}
