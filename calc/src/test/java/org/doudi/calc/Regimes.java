package org.doudi.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Chongqing with a district that takes nothing off, and policies made up for the tests. */
public final class Regimes {

    /** What every made-up rule rests on. */
    public static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");

    /** The title of every made-up rule. */
    public static final Text TITLE = Text.of("某条款", "some provision");

    private Regimes() {}

    /** Chongqing, its district, and further layers upon it. */
    public static Regime chongqing(Policy... upon) {
        List<Policy> layers = new ArrayList<>(List.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017, aDistrict()));
        layers.addAll(List.of(upon));
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }

    /** Only these layers. */
    public static Regime of(Policy... layers) {
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }

    /** Binds what Chongqing leaves to districts: nothing is taken off, 20 m² for each person. */
    public static Policy aDistrict() {
        return aDistrictThatTakesOff(Allowance.NONE, Amount.monthly(Money.ZERO));
    }

    /** A district with rules of its own on the cost of working and on rigid spending. */
    public static Policy aDistrictThatTakesOff(Allowance costOfWorking, Amount rigidSpending) {
        return aLayer("district")
                .bind("dibao.employment-cost", ParameterValue.of(costOfWorking), BASIS)
                .bind("dibao.rigid-spending.cap", ParameterValue.of(rigidSpending), BASIS)
                .bind("housing.minimum", ParameterValue.squareMetres(20), BASIS)
                .build();
    }

    /** A layer of the district that rounds so. */
    public static Policy rounding(Rounding rounding) {
        return aLayer("rounding-layer")
                .bind("dibao.rounding", ParameterValue.of(rounding), BASIS)
                .build();
    }

    /** An empty layer of the district, in force as long as the city's. */
    public static Policy.Builder aLayer(String id) {
        return aPolicy(id)
                .jurisdiction(Jurisdiction.of(Households.DISTRICT, Text.of("某县", "some county")))
                .inForce(Window.from(LocalDate.of(2017, 3, 14)));
    }

    /**
     * A whole national policy: whoever is not in prison counts, income below the line admits, the gap is filled. Further
     * rules can be added.
     */
    public static Policy.Builder aNation(Amount line, Rounding rounding) {
        return aPolicy("nation")
                .add(
                        programme("dibao"),
                        parameter("line", ParameterType.AMOUNT),
                        parameter("rounding", ParameterType.ROUNDING),
                        new Provision.Unit(
                                "unit", TITLE, Criterion.not(Criterion.residence(Residence.IMPRISONED)), BASIS),
                        new IncomeRule.IncomeConcept("income-concept", TITLE, IncomeRule.Concept.DISPOSABLE, BASIS),
                        admitting("income", Criterion.incomeBelow("line")),
                        new Provision.Gap("gap", TITLE, "dibao", "line", "rounding", BASIS))
                .bind("line", ParameterValue.of(line), BASIS)
                .bind("rounding", ParameterValue.of(rounding), BASIS);
    }

    /** An empty policy, in force for ever, with a document {@code doc}. */
    public static Policy.Builder aPolicy(String id) {
        return Policy.builder(id)
                .title(Text.of("某政策", "some policy"))
                .inForce(Window.ALWAYS)
                .knownFrom(LocalDate.of(2012, 12, 12))
                .addDocuments(Document.builder("doc")
                        .issuer(Text.of("某机关", "some office"))
                        .number(Text.of("某发〔2012〕1号", "document 1 of 2012"))
                        .title(Text.of("某办法", "some measures"))
                        .date(LocalDate.of(2012, 12, 12))
                        .build());
    }

    public static Provision programme(String id) {
        return new Provision.Programme(id, TITLE, BASIS);
    }

    public static Provision parameter(String id, ParameterType type) {
        return new Provision.Parameter(id, TITLE, type, BASIS);
    }

    /** A condition of dibao that admits. */
    public static Provision admitting(String id, Criterion criterion) {
        return new Provision.Condition(id, TITLE, "dibao", Provision.Effect.ADMITS, criterion, BASIS);
    }

    /** A condition of dibao that excludes. */
    public static Provision excluding(String id, Criterion criterion) {
        return new Provision.Condition(id, TITLE, "dibao", Provision.Effect.EXCLUDES, criterion, BASIS);
    }
}
