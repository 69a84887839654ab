package org.doudi.calc.golden;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doudi.calc.Bounds;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Findings;
import org.doudi.calc.finding.PlacementFinding;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.calc.finding.ReviewFinding;
import org.doudi.core.fact.Fact;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Matter;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** What the library finds of a household, in the words of the cases. */
final class FindingAnswers {

    private static final Pattern GRANT = Pattern.compile("(?<measure>\\S+) of (?<sum>\\d+\\.\\d{2})");

    private final Golden golden;
    private final Findings findings;

    private FindingAnswers(Golden golden, Findings findings) {
        this.golden = golden;
        this.findings = findings;
    }

    static FindingAnswers of(Golden golden, Regime regime) {
        Set<ProgrammeId> programmes = golden.expected().findings().keySet().stream()
                .map(ProgrammeId::of)
                .collect(Collectors.toSet());
        Examiner examiner = Examiner.of(regime, golden.day(), programmes).getOrElseThrow(Problems::toException);
        return new FindingAnswers(golden, examiner.examine(golden.situation().orElseThrow()));
    }

    /** Of each programme what is expected of it and nothing else. */
    Map<String, Map<String, String>> findings() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        golden.expected().findings().forEach((programme, expected) -> {
            ProgrammeFindings found = findings.of(ProgrammeId.of(programme));
            Map<String, String> said = new LinkedHashMap<>();
            expected.keySet().forEach(key -> said.put(key, answer(found, key)));
            all.put(programme, said);
        });
        return all;
    }

    private String answer(ProgrammeFindings found, String key) {
        return switch (key) {
            case "course" -> either(found.possibleCourses());
            case "exit" -> answer(found, Matter.EXIT);
            case "protection" -> answer(found, Matter.PROTECTION);
            case "phasingOut" -> answer(found, Matter.PHASING_OUT);
            case "reEntry" -> answer(found, Matter.RE_ENTRY);
            case "due" -> found.due().map(FindingAnswers::due).orElse("none");
            case "phasedOutUntil" -> known(found.phasedOutUntil());
            case "reviewMonths" -> known(review(found).interval(), ReviewFinding.Interval::months);
            case "nextReview" -> known(review(found).next());
            case "firstMonth" ->
                found.firstMonth(golden.day()).map(Object::toString).orElse("none");
            default -> throw new IllegalArgumentException("nothing finds " + key);
        };
    }

    private static String answer(ProgrammeFindings found, Matter matter) {
        return found.finding(matter).answer().name();
    }

    private static String due(Bounds due) {
        return due.isExact() ? due.low().toString() : due.low() + " to " + due.high();
    }

    private static ReviewFinding review(ProgrammeFindings found) {
        return found.reviews().get(0);
    }

    private static <T> String known(Fact<Optional<T>> fact) {
        return known(fact, Object::toString);
    }

    private static <T> String known(Fact<Optional<T>> fact, Function<T, Object> shown) {
        return fact.match(known -> known.map(shown).map(Object::toString).orElse("none"), why -> "open");
    }

    private static String either(Collection<? extends Enum<?>> possible) {
        return possible.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }

    /** Of each rule that is expected to say something. */
    Map<String, String> linked() {
        Map<String, String> all = new LinkedHashMap<>();
        for (PlacementFinding placement : findings.placements()) {
            all.put(placement.rule().id(), either(placement.possible()));
        }
        for (Finding crossing : findings.crossEligibility()) {
            all.put(crossing.about(), crossing.answer().name());
        }
        all.keySet().retainAll(golden.expected().linked().keySet());
        return all;
    }

    Map<String, String> grants() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String grant : golden.expected().grants().keySet()) {
            Phrase said = Phrase.of(GRANT, grant);
            all.put(
                    grant,
                    findings.measure(said.get("measure"))
                            .grants(Money.of(said.get("sum")))
                            .answer()
                            .name());
        }
        return all;
    }
}
