package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Reporter;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tag;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Law;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;

/**
 * The laws that any policy keeps ({@link Law}), as tests. A class that extends this one and lists settings of a policy holds
 * the policy to them:
 *
 * <pre>{@code
 * class OurCountyLawsTest extends PolicyLaws {
 *     @Override
 *     protected List<Setting> settings() {
 *         return List.of(Setting.of("our county", regime, LocalDate.of(2025, 1, 1)));
 *     }
 * }
 * }</pre>
 *
 * <p>A law from which a policy exempts itself ({@link Promise.Exemption}) is not held against the programme that it names;
 * the exemption is reported, and held against households in turn: one that no household needs is a false statement about
 * the policy and fails. Of what fails a small household is told, as JSON that can be read again.
 *
 * <p>A longer run has the tag {@code heavy}.
 */
public abstract class PolicyLaws {

    private static final int SEARCHED = 10_000;

    private final Map<Integer, List<Setting>> made = new LinkedHashMap<>();

    /** A setting, a household and what else is thrown. */
    record Try(Setting setting, Situation situation, long seed) {
        @Override
        public String toString() {
            return situation + ", " + setting;
        }
    }

    /** For use by subclasses. */
    protected PolicyLaws() {}

    /**
     * The settings in which the policy has to keep the laws, at least one. Days on both sides of every change of its rules
     * and switches turned both ways belong here: all of them together have to show every answer of every criterion.
     */
    protected abstract List<Setting> settings();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void theOrderOfPeopleAndListsChangesNothing(@ForAll("tries") Try one) {
        hold(Law.ORDER, one);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void moreIncomeNeverGivesMore(@ForAll("tries") Try one) {
        hold(Law.MORE_INCOME, one);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void fillingInAnUnknownOverturnsNothing(@ForAll("tries") Try one) {
        hold(Law.UNKNOWNS, one);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void theSameHouseholdGetsTheSameAnswer(@ForAll("tries") Try one) {
        hold(Law.REPEATABLE, one);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void namesChangeNothing(@ForAll("tries") Try one) {
        hold(Law.NAMES, one);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    final void nobodyIsAdmittedAndToldToLeave(@ForAll("tries") Try one) {
        hold(Law.EXIT, one);
    }

    @Tag("heavy")
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    final void everyLawHoldsOfManyMore(@ForAll("tries") Try one) {
        for (Law law : Law.values()) {
            hold(law, one);
        }
    }

    @Example
    final void everyCriterionIsSeenYesNoAndOpen() {
        List<String> gaps = CriterionCoverage.of(made()).gaps();
        assertThat(gaps).as("answers that no household showed").isEmpty();
    }

    @Example
    final void everyExemptionIsNeeded(Reporter reporter) {
        Map<String, List<Setting>> exempt = new LinkedHashMap<>();
        for (Setting setting : made()) {
            for (Resolved<Provision> rule : setting.exemptions()) {
                exempt.computeIfAbsent(rule.value().id(), id -> new ArrayList<>())
                        .add(setting);
            }
        }
        List<String> idle = new ArrayList<>();
        exempt.forEach((id, settings) -> {
            Resolved<Provision> rule = settings.get(0).rules().provision(id).orElseThrow();
            Optional<Breach> needed = settings.stream()
                    .flatMap(setting -> breachOf((Promise.Exemption) rule.value(), setting).stream())
                    .findFirst();
            reporter.publishValue("exempt", words(rule));
            reporter.publishValue(
                    id, needed.map(breach -> "needed: " + breach.words()).orElse("no household needs it"));
            if (needed.isEmpty()) {
                idle.add(words(rule));
            }
        });
        assertThat(idle).as("exemptions that no household needs").isEmpty();
    }

    /** The settings, and households aimed at them. */
    @Provide
    final Arbitrary<Try> tries() {
        List<RandomGenerator<Situation>> situations = made().stream()
                .map(setting -> setting.situations().generator(1_000))
                .toList();
        return Arbitraries.fromGenerator(random -> {
            int place = random.nextInt(situations.size());
            long seed = random.nextLong();
            Shrinkable<Situation> situation = situations.get(place).next(random);
            return situation.map(value -> new Try(made().get(place), value, seed));
        });
    }

    private static void hold(Law law, Try one) {
        Laws.breach(law, one.setting(), one.situation(), one.seed())
                .ifPresent(breach -> fail(law.label().en() + "\n" + breach.words()));
    }

    /** Made once: compiling takes longer than many tries. */
    private List<Setting> made() {
        return made.computeIfAbsent(0, once -> {
            List<Setting> settings = List.copyOf(settings());
            assertThat(settings).as("settings").isNotEmpty();
            return settings;
        });
    }

    /** A household that the law would forbid, from the same seed every time. */
    private static Optional<Breach> breachOf(Promise.Exemption exemption, Setting setting) {
        ProgrammeId programme = ProgrammeId.of(exemption.programme());
        if (!setting.programmes().contains(programme)) {
            return Optional.empty();
        }
        Dice dice = new Dice(0);
        return Stream.generate(() -> setting.source().next(dice))
                .limit(SEARCHED)
                .flatMap(situation -> Laws.breach(exemption.law(), setting, programme, situation, dice.seed()).stream())
                .findFirst();
    }

    private static String words(Resolved<Provision> rule) {
        Promise.Exemption exemption = (Promise.Exemption) rule.value();
        return exemption.title().en() + ": not held to “"
                + exemption.law().label().en() + "” in " + exemption.programme() + " ("
                + rule.cited().en() + ")";
    }
}
