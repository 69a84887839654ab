package org.doudi.core.policy;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Policies made up for the tests. Every one cites a document called {@code doc} and is in force from 2017 on. */
final class Policies {

    static final LocalDate NEW_YEAR_2017 = LocalDate.of(2017, 1, 1);
    static final LocalDate NEW_YEAR_2018 = LocalDate.of(2018, 1, 1);
    static final LocalDate NEW_YEAR_2019 = LocalDate.of(2019, 1, 1);

    static final Window DURING_2017 = Window.between(NEW_YEAR_2017, NEW_YEAR_2018);
    static final Window DURING_2018 = Window.between(NEW_YEAR_2018, NEW_YEAR_2019);

    static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");
    static final Text TITLE = Text.of("某条款", "some provision");

    private Policies() {}

    static Policy.Builder aPolicy(String id) {
        return Policy.builder(id)
                .title(Text.of("某政策", "some policy"))
                .inForce(Window.from(NEW_YEAR_2017))
                .knownFrom(NEW_YEAR_2017)
                .addDocuments(aDocument("doc"));
    }

    static Document aDocument(String id) {
        return Document.builder(id)
                .issuer(Text.of("某机关", "some office"))
                .number(Text.of("某发〔2017〕1号", "document 1 of 2017"))
                .title(Text.of("某办法", "some measures"))
                .date(NEW_YEAR_2017)
                .build();
    }

    static Provision programme(String id) {
        return new Provision.Programme(id, TITLE, BASIS);
    }

    static Provision parameter(String id, ParameterType type) {
        return new Provision.Parameter(id, TITLE, type, BASIS);
    }

    static Provision condition(String id, Criterion criterion) {
        return new Provision.Condition(id, TITLE, "dibao", Provision.Effect.ADMITS, criterion, BASIS);
    }

    static Provision group(String id) {
        return new Provision.SupplementGroup(id, TITLE, "dibao", BASIS);
    }

    static Provision supplement(String group, String amount) {
        return new Provision.Supplement(
                "supplement", TITLE, group, Criterion.health(Health.MAJOR_ILLNESS), amount, BASIS);
    }

    static Provision disregard(String id) {
        return new IncomeRule.Disregard(
                id, TITLE, Set.of(IncomeKind.SCHOLARSHIP), Window.ALWAYS, IncomeRule.Tested.ON_DETERMINATION, BASIS);
    }

    static ParameterValue monthly(int yuan) {
        return ParameterValue.of(Amount.monthly(Money.ofYuan(yuan)));
    }
}
