package org.doudi.examples.benchmarks.parse;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Education;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.jspecify.annotations.Nullable;

/** A household as a developer would write it for Jackson databind: the same keys, null for what is not known. */
record PlainHousehold(
        String format,
        String id,
        @Nullable PlainRegistration registration,
        List<PlainMember> members,
        @Nullable PlainKin kin,
        @Nullable PlainIncomes incomes,
        @Nullable PlainExpenses expenses,
        @Nullable PlainAssets assets) {

    record PlainRegistration(String area, Settlement settlement) {}

    record PlainDisability(DisabilityKind kind, DisabilityGrade grade) {}

    record PlainMember(
            String id,
            Relation relation,
            @Nullable Sex sex,
            @Nullable LocalDate birth,
            @Nullable Residence residence,
            @Nullable PlainDisability disability,
            @Nullable Health health,
            @Nullable LabourCapacity labour,
            @Nullable Schooling schooling,
            @Nullable Education education) {}

    record PlainKin(boolean complete, List<String> items) {}

    record PlainIncomes(boolean complete, List<PlainIncome> items) {}

    record PlainIncome(
            String member,
            IncomeKind kind,
            @Nullable Money amount,
            Period per,
            @Nullable LocalDate accruedOn,
            @Nullable Boolean throughPovertyProject) {}

    record PlainExpenses(boolean complete, List<PlainExpense> items) {}

    record PlainExpense(
            ExpenseKind kind,
            @Nullable String member,
            @Nullable Money amount,
            Period per) {}

    record PlainAssets(boolean complete, List<PlainAsset> items) {}

    record PlainAsset(
            AssetKind kind,
            @Nullable String owner,
            @Nullable Money value,
            @Nullable Integer area) {}
}
