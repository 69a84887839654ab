package org.doudi.calc;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.time.Window;

/** A family with something for every rule of {@link OnRecord}. */
public final class FamilyOnRecord {

    private FamilyOnRecord() {}

    /** The family, with everything on its record: one question is not answered. */
    public static Situation aSituation() {
        return Situation.of(aHousehold(), LocalDate.of(2018, 3, 1))
                .withStandings(Standing.of("poor", Window.from(LocalDate.of(2017, 9, 1)), "illness"))
                .withMeasurements(
                        Measurement.of(LocalDate.of(2017, 6, 30), monthly("1050.01"), 3),
                        Measurement.of(LocalDate.of(2018, 1, 31), monthly("1050.00"), 3),
                        Measurement.of(LocalDate.of(2017, 12, 31), monthly("3149.99"), 3))
                .withStatements(Statement.yes("is-fit", Role.TOWNSHIP, "t-1", "visited", LocalDate.of(2017, 10, 2)));
    }

    private static Household aHousehold() {
        Member mother = Member.builder("p3", Relation.MOTHER)
                .born("1943-01-01")
                .disability(Fact.known(Disability.NONE))
                .build();
        Member spouse = Households.anAdult(2).relation(Relation.SPOUSE).build();
        return Households.aFamily(
                        Households.anAdult(1)
                                .sex(Sex.MALE)
                                .disability(Fact.known(Disability.NONE))
                                .build(),
                        spouse,
                        mother)
                .kin(Listing.complete(Kin.builder("k1", "p1", KinRelation.DAUGHTER)
                        .disability(Fact.known(Disability.of(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_1)))
                        .build()))
                .incomes(Households.wage(1, "1000.00"))
                .expenses(Expense.of(ExpenseKind.EDUCATION, Amount.yearly(Money.ofYuan(8400))))
                .shocks(Shock.of(ShockKind.ILLNESS, LocalDate.of(2017, 2, 28)))
                .build();
    }

    private static Amount monthly(String yuan) {
        return Amount.monthly(Money.of(yuan));
    }
}
