package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.NEW_YEAR_2017;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;
import static org.doudi.core.policy.Policies.programme;

import java.util.List;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Reported;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** What layers may do to each other, and what is reported if they do something else. */
class RegimeTest {

    private static final Policy BASE = aPolicy("national")
            .add(programme("dibao"), parameter("line", ParameterType.AMOUNT))
            .build();

    private static final Jurisdiction CHONGQING = Jurisdiction.of("50", Text.of("重庆市", "Chongqing"));
    private static final Jurisdiction YUNYANG = Jurisdiction.of("500235", Text.of("云阳县", "Yunyang"));
    private static final Jurisdiction JIANGXI = Jurisdiction.of("36", Text.of("江西省", "Jiangxi"));

    @Test
    void isMadeOfAtLeastOneLayer() {
        assertThat(faults()).containsExactly("layers.none @ ");
        assertThat(Regime.of(BASE).get().layers()).containsExactly(BASE);
        assertThat(Regime.of(BASE).get()).hasToString("Regime[Policy[national]]");
    }

    @Test
    void eachLayerLiesWithinTheOneBelow() {
        Policy city = aPolicy("city").jurisdiction(CHONGQING).build();
        Policy county = aPolicy("county").jurisdiction(YUNYANG).build();
        Policy elsewhere = aPolicy("elsewhere").jurisdiction(JIANGXI).build();

        assertThat(Regime.of(BASE, city, county).get().layers()).containsExactly(BASE, city, county);
        assertThat(faults(BASE, county, city)).containsExactly("layer.jurisdiction @ city");
        assertThat(faults(city, BASE)).containsExactly("layer.jurisdiction @ national");
        assertThat(faults(BASE, city, elsewhere)).containsExactly("layer.jurisdiction @ elsewhere");
    }

    @Test
    void noLayerIsThereTwice() {
        assertThat(faults(aPolicy("empty").build(), aPolicy("empty").build()))
                .containsExactly("layer.duplicate @ empty");
    }

    @Test
    void nothingIsAddedThatIsAlreadyThere() {
        var problems =
                Regime.of(BASE, aPolicy("city").add(programme("dibao")).build()).getLeft();

        assertThat(Reported.faults(problems)).containsExactly("edit.exists @ city/edits/0");
        assertThat(problems.list().get(0).found()).isEqualTo("dibao [2017-01-01, ..)");
    }

    @Test
    void whatIsNotThereIsNeitherReplacedNorRemovedNorBound() {
        Policy city = aPolicy("city")
                .replace(programme("tekun"))
                .remove("unit", BASIS)
                .bind("housing", monthly(1), BASIS)
                .build();

        assertThat(faults(BASE, city))
                .containsExactly(
                        "edit.absent @ city/edits/0", "edit.absent @ city/edits/1", "edit.absent @ city/edits/2");
    }

    @Test
    void aParameterIsBoundToAValueOfItsType() {
        var problems = Regime.of(
                        BASE,
                        aPolicy("city")
                                .bind("line", ParameterValue.of(Ratio.ONE), BASIS)
                                .build())
                .getLeft();

        assertThat(problems.list())
                .containsExactly(Problem.of("bind.type", "city/edits/0", "RATIO", ParameterType.AMOUNT.label()));
    }

    @Test
    void onlyParametersAreBound() {
        Policy city = aPolicy("city").bind("dibao", monthly(1), BASIS).build();

        assertThat(faults(BASE, city)).containsExactly("bind.notParameter @ city/edits/0");
    }

    @Test
    void reportsAllConflictsOfAllLayersAtOnce() {
        Policy city = aPolicy("city")
                .jurisdiction(CHONGQING)
                .add(programme("dibao"))
                .bind("line", ParameterValue.of(Ratio.ONE), BASIS)
                .build();
        Policy elsewhere = aPolicy("elsewhere")
                .jurisdiction(JIANGXI)
                .remove("unit", BASIS)
                .add(Policies.group("group"), supplement())
                .build();

        assertThat(faults(BASE, city, elsewhere))
                .containsExactly(
                        "edit.exists @ city/edits/0",
                        "bind.type @ city/edits/1",
                        "layer.jurisdiction @ elsewhere",
                        "edit.absent @ elsewhere/edits/0",
                        "reference.unknown @ supplement/amount");
    }

    @Test
    void aLayerMayBindWhatItAddsFurtherDownItsList() {
        Policy policy = aPolicy("national")
                .bind("line", monthly(350), BASIS)
                .add(parameter("line", ParameterType.AMOUNT))
                .build();

        assertThat(Regime.of(policy)
                        .get()
                        .on(NEW_YEAR_2017)
                        .value("line")
                        .orElseThrow()
                        .value())
                .isEqualTo(monthly(350));
    }

    @Test
    void whatALayerRemovesIsGone() {
        Policy city = aPolicy("city").remove("dibao", BASIS).build();
        Rules rules = Regime.of(BASE, city).get().on(NEW_YEAR_2017);

        assertThat(rules.provision("dibao")).isEmpty();
        assertThat(rules.provision("line")).isPresent();
    }

    @Test
    void whatALayerRemovedCanBeAddedButNotBoundOrReplacedAbove() {
        Policy city = aPolicy("city").remove("line", BASIS).build();

        assertThat(Regime.of(
                                BASE,
                                city,
                                aPolicy("county")
                                        .add(parameter("line", ParameterType.MONEY))
                                        .build())
                        .isRight())
                .isTrue();
        assertThat(faults(
                        BASE,
                        city,
                        aPolicy("county").bind("line", monthly(1), BASIS).build()))
                .containsExactly("edit.absent @ county/edits/0");
        assertThat(faults(
                        BASE,
                        city,
                        aPolicy("county")
                                .replace(parameter("line", ParameterType.AMOUNT))
                                .build()))
                .containsExactly("edit.absent @ county/edits/0");
    }

    /** Otherwise the value of a parameter could be one that its type cannot be. */
    @Test
    void aParameterThatBecomesOneOfAnotherTypeDoesNotKeepAValueOfTheOld() {
        Policy bound = aPolicy("city").bind("line", monthly(350), BASIS).build();
        Policy replaced = aPolicy("county")
                .replace(parameter("line", ParameterType.MONEY))
                .build();

        assertThat(Regime.of(BASE, bound, replaced)
                        .map(regime -> regime.on(NEW_YEAR_2017).value("line")))
                .as("either refused or unbound again")
                .isNotEqualTo(Regime.of(BASE, bound)
                        .map(regime -> regime.on(NEW_YEAR_2017).value("line")));
    }

    @Test
    void aParameterThatIsRemovedHasNoValueAnyMore() {
        Policy bound = aPolicy("city").bind("line", monthly(350), BASIS).build();
        Policy removed = aPolicy("county").remove("line", BASIS).build();

        assertThat(Regime.of(BASE, bound, removed).get().on(NEW_YEAR_2017).value("line"))
                .isEmpty();
    }

    @Test
    void aLaterLayerBindsAnew() {
        Policy city = aPolicy("city").bind("line", monthly(350), BASIS).build();
        Policy county = aPolicy("county").bind("line", monthly(400), BASIS).build();

        Resolved<ParameterValue> found = Regime.of(BASE, city, county)
                .get()
                .on(NEW_YEAR_2017)
                .value("line")
                .orElseThrow();

        assertThat(found.value()).isEqualTo(monthly(400));
        assertThat(found.layer()).isEqualTo(county);
    }

    @Test
    void everythingKnowsTheLayerThatSaidItLast() {
        Policy city = aPolicy("city")
                .replace(new Provision.Programme("dibao", Text.of("本市低保", "the city's dibao"), BASIS))
                .build();
        Rules rules = Regime.of(BASE, city).get().on(NEW_YEAR_2017);

        assertThat(rules.provision("dibao").orElseThrow().layer()).isEqualTo(city);
        assertThat(rules.provision("line").orElseThrow().layer()).isEqualTo(BASE);
        assertThat(rules.titleOf("dibao").en()).isEqualTo("the city's dibao");
    }

    @Test
    void theValuesOfAParameterOverTimeAreASeries() {
        Policy city = aPolicy("city")
                .bind("line", monthly(300), Policies.DURING_2017, BASIS)
                .bind("line", monthly(350), Policies.DURING_2018, BASIS)
                .build();
        Regime regime = Regime.of(BASE, city).get();

        assertThat(regime.valuesOf("line").entries())
                .extracting(entry -> entry.value().value())
                .containsExactly(monthly(300), monthly(350));
        assertThat(regime.valuesOf("dibao").isEmpty()).isTrue();
        assertThat(regime.valuesOf("nothing").isEmpty()).isTrue();
    }

    @Test
    void valuesOfEveryTypeCanBeBound() {
        Policy all = aPolicy("national")
                .add(
                        parameter("amount", ParameterType.AMOUNT),
                        parameter("money", ParameterType.MONEY),
                        parameter("ratio", ParameterType.RATIO),
                        parameter("area", ParameterType.AREA))
                .bind("amount", monthly(1), BASIS)
                .bind("money", ParameterValue.of(Money.ofYuan(50_000)), BASIS)
                .bind("ratio", ParameterValue.of(Ratio.percent(10)), BASIS)
                .bind("area", ParameterValue.squareMetres(30), BASIS)
                .build();

        assertThat(Regime.of(List.of(all)).isRight()).isTrue();
    }

    private static Provision supplement() {
        return Policies.supplement("group", "amount");
    }

    private static List<String> faults(Policy... layers) {
        return Reported.faults(Regime.of(layers).getLeft());
    }
}
