package org.doudi.laws.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** A layer that binds what packs leave open. Every value in it is made up: no place has it. */
final class Overlay {

    private static final Basis MADE_UP = Basis.of(Grade.K, "made-up", "art. 1");

    private final List<Policy> below;
    private final Policy.Builder layer = Policy.builder("made-up")
            .title(Text.of("测试用虚构参数", "made up for tests"))
            .inForce(Window.ALWAYS)
            .knownFrom(LocalDate.of(2012, 12, 12))
            .addDocuments(Document.builder("made-up")
                    .issuer(Text.of("虚构", "nobody"))
                    .number(Text.of("虚构", "made up"))
                    .title(Text.of("测试用虚构参数", "made up for tests"))
                    .date(LocalDate.of(2012, 12, 12))
                    .build());

    private Overlay(List<Policy> below) {
        this.below = below;
        // Of the same place as the last of them.
        layer.jurisdiction(below.get(below.size() - 1).jurisdiction());
    }

    static Overlay over(Policy... below) {
        return new Overlay(List.of(below));
    }

    Overlay bind(String parameter, ParameterValue value) {
        layer.bind(parameter, value, MADE_UP);
        return this;
    }

    /** Yuan a year. */
    Overlay yearly(String parameter, String yuan) {
        return bind(parameter, ParameterValue.of(Amount.yearly(Money.of(yuan))));
    }

    /** Yuan a month. */
    Overlay monthly(String parameter, String yuan) {
        return bind(parameter, ParameterValue.of(Amount.monthly(Money.of(yuan))));
    }

    /** Yuan. */
    Overlay sum(String parameter, String yuan) {
        return bind(parameter, ParameterValue.of(Money.of(yuan)));
    }

    Overlay on(String parameter, boolean on) {
        return bind(parameter, ParameterValue.on(on));
    }

    Regime regime() {
        List<Policy> layers = new ArrayList<>(below);
        layers.add(layer.build());
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }
}
