package org.doudi.core.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;

/** What the tests of the packs look up. */
final class Found {

    static final Regime CHONGQING =
            Regime.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017).get();
    static final Regime NATION = Regime.of(Packs.NATIONAL_2012).get();

    private Found() {}

    static Provision provision(Rules rules, String id) {
        return rules.provision(id).orElseThrow().value();
    }

    static ParameterValue value(LocalDate day, String parameter) {
        return CHONGQING.on(day).value(parameter).orElseThrow().value();
    }

    static <T extends Provision> List<T> all(Rules rules, Class<T> kind) {
        return rules.provisions().stream()
                .map(Resolved::value)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The parameters of a day that nothing binds. */
    static Set<String> open(Rules rules) {
        return all(rules, Provision.Parameter.class).stream()
                .map(Provision::id)
                .filter(id -> rules.value(id).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Everything that holds on a day, rules and values. */
    static Stream<Resolved<?>> everything(Rules rules) {
        Stream<Resolved<?>> values = all(rules, Provision.Parameter.class).stream()
                .flatMap(parameter -> rules.value(parameter.id()).stream());
        return Stream.concat(rules.provisions().stream(), values);
    }
}
