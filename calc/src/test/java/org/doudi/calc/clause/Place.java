package org.doudi.calc.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.doudi.calc.Regimes;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * Where a document is in force: the packs that are to be resolved for it and a locality that binds what they leave open,
 * with figures made up for the cases.
 *
 * @param packs from the nation down
 * @param locality the layer upon them
 */
record Place(List<Policy> packs, Policy locality) {

    /** A made-up limit of property that no case reaches unless it wants to. */
    private static final ParameterValue ENOUGH = ParameterValue.of(Money.ofYuan(10_000));

    /** The pilot district, which leaves only the limit of property open. */
    static final Place XIXIA = new Place(
            List.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.XIXIA_PILOT),
            locality("640105", layer -> bind(layer, "dibao.property.limit", ENOUGH)));

    /** A county that is not named: its dibao standard and each township's share are made up. */
    static final Place REGISTRATION = new Place(
            List.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300), locality("", layer -> {
                bind(layer, "dibao.property.limit", ENOUGH);
                return bind(layer, "dibao.rural", ParameterValue.of(Amount.yearly(Money.ofYuan(1_500))));
            }));

    /** Chongqing with a district that takes nothing off and has 20 m² for each person. */
    static final Place CHONGQING = new Place(
            List.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.CHONGQING_2017, Packs.CHONGQING_2017_LINKAGE),
            locality("500235", layer -> {
                bind(layer, "dibao.employment-cost", ParameterValue.of(Allowance.NONE));
                bind(layer, "dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ZERO)));
                return bind(layer, "housing.minimum", ParameterValue.squareMetres(20));
            }));

    /** The county, which leaves only the limit of property open. */
    static final Place SHANGRAO = new Place(
            List.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017),
            locality("361121", layer -> bind(layer, "dibao.property.limit", ENOUGH)));

    /**
     * Dongtai with a standard of 600 yuan a month, marginal below 6000 a year, income that fell sharply where it is below
     * 0.7 of last year's, spending that clearly exceeds it where it is above 1.2 of it. All of that is made up.
     */
    static final Place DONGTAI = new Place(
            List.of(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020), locality("320981", layer -> {
                bind(layer, "dibao.property.limit", ENOUGH);
                bind(layer, "dibao.rural", ParameterValue.of(Amount.monthly(Money.ofYuan(600))));
                bind(layer, "dibao-marginal.property.limit", ENOUGH);
                bind(layer, "dibao.employment-cost", ParameterValue.of(Allowance.NONE));
                bind(layer, "dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ZERO)));
                bind(layer, "monitoring.marginal-line", ParameterValue.of(Amount.yearly(Money.ofYuan(6_000))));
                bind(layer, "monitoring.income-drop", ParameterValue.of(Ratio.of(7, 10)));
                return bind(layer, "monitoring.spending-excess", ParameterValue.of(Ratio.of(12, 10)));
            }));

    private static final Map<Character, Place> BY_DOCUMENT =
            Map.of('X', XIXIA, 'R', REGISTRATION, 'C', CHONGQING, 'S', SHANGRAO, 'D', DONGTAI);

    /** Where the clause belongs. */
    static Place of(String clause) {
        Place place = BY_DOCUMENT.get(clause.charAt(0));
        if (place == null) {
            throw new IllegalArgumentException("no document has a clause " + clause);
        }
        return place;
    }

    /** What holds there. */
    Regime regime() {
        return regime(packs).getOrElseThrow(Problems::toException);
    }

    /** What would hold with other packs. The locality says nothing of what these do not have. */
    io.vavr.control.Either<Problems, Regime> regime(List<Policy> others) {
        return Regime.of(others).flatMap(below -> {
            Map<String, Series<Resolved<Provision>>> known = below.provisions();
            List<Policy> layers = new ArrayList<>(others);
            layers.add(locality.withEdits(locality.edits().stream()
                    .filter(edit ->
                            !known.getOrDefault(edit.target(), Series.empty()).isEmpty())
                    .toList()));
            return Regime.of(layers);
        });
    }

    private static Policy locality(String area, UnaryOperator<Policy.Builder> says) {
        return says.apply(Regimes.aPolicy("locality")
                        .jurisdiction(Jurisdiction.of(area, Text.of("某地", "some locality")))
                        .inForce(Window.from(LocalDate.of(2010, 1, 1))))
                .build();
    }

    private static Policy.Builder bind(Policy.Builder layer, String parameter, ParameterValue value) {
        return layer.bind(parameter, value, Regimes.BASIS);
    }
}
