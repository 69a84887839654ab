package org.doudi.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.household.Asset;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Member;
import org.doudi.core.household.Registration;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.money.Period;

/**
 * Chongqing's rules of 2018-06-01 with the made-up district of {@link Policies}, as a careful developer would write them
 * down who will never need another day, another place, an explanation or a fact that is missing.
 *
 * <p>Money is counted in 120ths of a fen, so that neither twelve months nor a tenth leave a remainder.
 */
final class HandWritten {

    /** The ids of the conditions, in the order of the bits of a result. */
    static final List<String> CONDITIONS = List.of(
            "dibao.registration",
            "dibao.income",
            "dibao.property",
            "dibao.property.houses",
            "dibao.property.shop",
            "dibao.property.enterprise",
            "dibao.property.vehicle");

    private static final int REGISTRATION = 1;
    private static final int INCOME = 1 << 1;
    private static final int PROPERTY = 1 << 2;
    private static final int HOUSES = 1 << 3;
    private static final int SHOP = 1 << 4;
    private static final int ENTERPRISE = 1 << 5;
    private static final int VEHICLE = 1 << 6;

    private static final long FEN = 120;
    private static final long YUAN = 100 * FEN;
    private static final long LINE = 410 * YUAN;
    private static final long LINE_FOR_A_YEAR_FEN = 12 * 41_000;
    private static final long WORK_FIXED = 30 * YUAN;
    private static final long WORK_CAP = 200 * YUAN;
    private static final long SPENDING_CAP = 300 * YUAN;
    private static final long LARGE_HOUSE = 3 * 20 * 100;
    private static final long KEY_GROUP_FEN = 6_000;
    private static final long PUPIL_FEN = 10_000;
    private static final long DISABLED_FEN = 4_000;
    private static final LocalDate BORN_BY_FOR_70 = LocalDate.of(1948, 6, 1);
    private static final LocalDate BORN_AFTER_FOR_BELOW_6 = LocalDate.of(2012, 6, 1);

    private HandWritten() {}

    static Result assess(Household household) {
        List<String> apart = List.of();
        int people = 0;
        long supplements = 0;
        for (Member member : household.members()) {
            if (livesApart(member)) {
                apart = with(apart, member.id());
            } else {
                people++;
                supplements += supplement(member);
            }
        }
        long countable = countable(household, apart);
        long line = LINE * people;
        int against = property(household, people, apart);
        if (!isLocal(Known.value(household.registration()))) {
            against |= REGISTRATION;
        }
        if (countable >= line) {
            against |= INCOME;
        }
        long gap = Math.max(0, line - countable);
        return new Result(against, (gap + FEN - 1) / FEN, supplements);
    }

    private static boolean livesApart(Member member) {
        return switch (Known.value(member.residence())) {
            case CLERGY_LIVING_APART, UNMARRIED_SOLDIER, IMPRISONED -> true;
            default -> false;
        };
    }

    private static List<String> with(List<String> ids, String id) {
        List<String> more = ids.isEmpty() ? new ArrayList<>() : ids;
        more.add(id);
        return more;
    }

    private static boolean isLocal(Registration registration) {
        return registration.settlement() == Settlement.RURAL
                && registration.area().startsWith("50");
    }

    private static long countable(Household household, List<String> apart) {
        long counted = 0;
        long[] projectWages = null;
        for (Income income : household.incomes().items()) {
            if (income.kind() == IncomeKind.CENTRAL_BASIC_PENSION || apart.contains(income.member())) {
                continue;
            }
            long monthly = Known.value(income.amount()).fen() * perMonth(income.period());
            counted += monthly;
            if (income.kind() == IncomeKind.WAGE && Known.value(income.throughPovertyProject())) {
                if (projectWages == null) {
                    projectWages = new long[household.members().size()];
                }
                projectWages[indexOf(household.members(), income.member())] += monthly;
            }
        }
        if (projectWages != null) {
            for (long wages : projectWages) {
                counted -= Math.min(Math.min(wages, WORK_CAP), wages / 10 + WORK_FIXED);
            }
        }
        return Math.max(0, counted - Math.min(rigidSpending(household, apart), SPENDING_CAP));
    }

    private static long rigidSpending(Household household, List<String> apart) {
        long spending = 0;
        for (Expense expense : household.expenses().items()) {
            boolean rigid = expense.kind() == ExpenseKind.MAJOR_ILLNESS || expense.kind() == ExpenseKind.DISABILITY;
            if (rigid && counts(expense.member(), apart)) {
                spending += Known.value(expense.amount()).fen() * perMonth(expense.period());
            }
        }
        return spending;
    }

    private static int property(Household household, int people, List<String> apart) {
        int against = 0;
        long financial = 0;
        long houses = 0;
        long area = 0;
        for (Asset asset : household.assets().items()) {
            if (!counts(asset.owner(), apart)) {
                continue;
            }
            switch (asset.kind()) {
                case DEPOSIT, SECURITY, BOND ->
                    financial += Known.value(asset.value()).fen();
                case DWELLING, DANGEROUS_DWELLING -> {
                    houses++;
                    area += Known.value(asset.area());
                }
                case SHOP -> against |= SHOP;
                case ENTERPRISE -> against |= ENTERPRISE;
                case MOTOR_VEHICLE, MOTORCYCLE, SHIP, CONSTRUCTION_MACHINERY, FARM_MACHINERY -> against |= VEHICLE;
                default -> {}
            }
        }
        if (financial > LINE_FOR_A_YEAR_FEN * people) {
            against |= PROPERTY;
        }
        if (houses >= 2 && area > LARGE_HOUSE * people) {
            against |= HOUSES;
        }
        return against;
    }

    /** The highest of the five key groups, and any disability on top of it. */
    private static long supplement(Member member) {
        LocalDate birth = Known.value(member.birth());
        DisabilityGrade grade = Known.value(member.disability()).grade();
        boolean pupil =
                birth.isAfter(BORN_AFTER_FOR_BELOW_6) || Known.value(member.schooling()) != Schooling.NOT_IN_SCHOOL;
        long keyGroup = 0;
        if (pupil) {
            keyGroup = PUPIL_FEN;
        } else if (grade == DisabilityGrade.GRADE_1
                || grade == DisabilityGrade.GRADE_2
                || Known.value(member.health()) == Health.MAJOR_ILLNESS
                || !birth.isAfter(BORN_BY_FOR_70)) {
            keyGroup = KEY_GROUP_FEN;
        }
        return keyGroup + (grade == DisabilityGrade.NONE ? 0 : DISABLED_FEN);
    }

    private static long perMonth(Period period) {
        return period == Period.MONTH ? FEN : FEN / 12;
    }

    private static boolean counts(Optional<String> member, List<String> apart) {
        return apart.isEmpty() || member.isEmpty() || !apart.contains(member.get());
    }

    private static int indexOf(List<Member> members, String id) {
        int index = 0;
        while (!members.get(index).id().equals(id)) {
            index++;
        }
        return index;
    }
}
