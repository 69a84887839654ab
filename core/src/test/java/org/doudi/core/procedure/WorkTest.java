package org.doudi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.procedure.Stages.TITLE;
import static org.doudi.core.procedure.Stages.TOWNSHIP;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Work is done by somebody, by no more people than there can be, and every way in which it comes out leads somewhere. */
class WorkTest {

    private static final Set<Role> NOBODY = Set.of();
    private static final Set<Evidence> VISIT = Set.of(Evidence.HOME_VISIT);

    static Stream<Arguments> works() {
        return Stream.of(
                Arguments.of(new Work.Lodging(TOWNSHIP, false), Set.of(Way.DONE)),
                Arguments.of(new Work.Investigation(TOWNSHIP, 2, VISIT, Set.of()), Set.of(Way.DONE)),
                Arguments.of(new Work.Referral(TOWNSHIP, TOWNSHIP, Evidence.DATA_COMPARISON), Set.of(Way.DONE)),
                Arguments.of(Stages.appraisal(5, 7), Set.of(Way.PASSED, Way.NOT_PASSED)),
                Arguments.of(new Work.Posting(TOWNSHIP, Place.VILLAGE, "days"), Set.of(Way.UNDISPUTED, Way.OBJECTED)),
                Arguments.of(
                        new Work.Determination(TOWNSHIP, Set.of(), Set.of(), Set.of()),
                        Set.of(Way.APPROVED, Way.REFUSED, Way.RETURNED)),
                Arguments.of(new Work.Hearing(TOWNSHIP), Set.of(Way.UPHELD, Way.DISMISSED)),
                Arguments.of(new Work.Undertaking(TOWNSHIP, Set.of(Item.PLAN)), Set.of(Way.DONE)),
                Arguments.of(new Work.Notification(TOWNSHIP, Set.of(Addressee.HOUSEHOLD)), Set.of(Way.DONE)),
                Arguments.of(new Work.Closing(Result.KEPT), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("works")
    void everyWayOfTheWorkLeadsSomewhereAndNoOther(Work work, Set<Way> ways) {
        Map<Way, String> every = new EnumMap<>(Way.class);
        EnumSet.allOf(Way.class).forEach(way -> every.put(way, "next"));
        Map<Way, String> right = new EnumMap<>(every);
        right.keySet().retainAll(ways);

        assertThat(work.ways()).isEqualTo(ways);
        assertThat(faults(() -> new Stage("s", TITLE, work, right))).isEmpty();
        assertThat(faults(() -> new Stage("s", TITLE, work, every)))
                .containsExactlyElementsOf(Stream.of(Way.values())
                        .filter(way -> !ways.contains(way))
                        .map(way -> "stage.way.none @ leads/" + way)
                        .toList());
        assertThat(faults(() -> new Stage("s", TITLE, work, Map.of())))
                .hasSize(ways.size())
                .allMatch("stage.way.missing @ leads"::equals);
    }

    @Test
    void everyCaseIsHere() {
        assertThat(works().map(arguments -> arguments.get()[0].getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Work.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void aStageHasANameAndKeepsItsWaysInOrder() {
        Map<Way, String> leads = new EnumMap<>(Map.of(Way.UPHELD, "a", Way.DISMISSED, "b"));
        Stage stage = new Stage("s", TITLE, new Work.Hearing(TOWNSHIP), leads);
        leads.clear();

        assertThat(stage.leads()).containsExactly(Map.entry(Way.UPHELD, "a"), Map.entry(Way.DISMISSED, "b"));
        assertThat(faults(() -> Stages.end("a b"))).containsExactly("id.format @ id");
    }

    @Test
    void somebodyDoesIt() {
        assertThat(faults(() -> new Work.Lodging(NOBODY, true))).containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Investigation(NOBODY, 1, VISIT, Set.of())))
                .containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Referral(NOBODY, TOWNSHIP, Evidence.CONSULTATION)))
                .containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Appraisal(NOBODY, 5, 7, "a", "b", false, Optional.empty())))
                .containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Posting(NOBODY, Place.COUNTY, "days"))).containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Determination(NOBODY, Set.of(), Set.of(), Set.of())))
                .containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Hearing(NOBODY))).containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Undertaking(NOBODY, Set.of(Item.FUNDS))))
                .containsExactly("set.empty @ by");
        assertThat(faults(() -> new Work.Notification(NOBODY, Set.of(Addressee.AGENCIES))))
                .containsExactly("set.empty @ by");
    }

    @Test
    void somebodyIsAskedOrToldAndSomethingIsPutDown() {
        assertThat(faults(() -> new Work.Referral(TOWNSHIP, NOBODY, Evidence.CONSULTATION)))
                .containsExactly("set.empty @ to");
        assertThat(faults(() -> new Work.Notification(TOWNSHIP, Set.of()))).containsExactly("set.empty @ to");
        assertThat(faults(() -> new Work.Undertaking(TOWNSHIP, Set.of()))).containsExactly("set.empty @ items");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "1000, true", "1001, false"})
    void oneToAThousandPeopleInvestigate(int people, boolean fits) {
        assertThat(faults(() -> new Work.Investigation(TOWNSHIP, people, VISIT, Set.of())))
                .isEqualTo(fits ? List.of() : List.of("people.bound @ people"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 1000, ''",
        "1000, 1000, ''",
        "5, 7, ''",
        "0, 7, people.bound @ least",
        "1001, 1001, people.bound @ least",
        "5, 1001, people.bound @ most",
        "1, 0, people.bound @ most",
        "8, 7, appraisal.size @ most"
    })
    void aGroupIsOfOneToAThousandPeopleAndOfNoFewerThanTheLeast(int least, int most, String fault) {
        assertThat(faults(() -> Stages.appraisal(least, most))).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "32, true", "33, false"})
    void aMeetingIsAskedThirtyTwoQuestionsAtMost(int number, boolean fits) {
        Set<String> asks = IntStream.range(0, number).mapToObj(i -> "q" + i).collect(Collectors.toSet());

        assertThat(faults(() -> asking(asks))).isEqualTo(fits ? List.of() : List.of("appraisal.questions @ asks"));
    }

    @Test
    void everyQuestionHasAName() {
        assertThat(faults(() -> asking(Set.of("is it so?", "q", ""))))
                .containsExactly("id.format @ asks", "id.format @ asks");
        assertThat(asking(Set.of("q", "r")).asks()).containsExactlyInAnyOrder("q", "r");
    }

    @Test
    void whereNothingElseIsSaidAMeetingOnlyVotesAndANoticeStandsForCalendarDays() {
        assertThat(new Work.Appraisal(TOWNSHIP, 5, 7, "a", "b", false, Optional.empty()))
                .isEqualTo(asking(Set.of()));
        assertThat(new Work.Posting(TOWNSHIP, Place.COUNTY, "days"))
                .isEqualTo(new Work.Posting(TOWNSHIP, Place.COUNTY, "days", Clock.Unit.CALENDAR))
                .isNotEqualTo(new Work.Posting(TOWNSHIP, Place.COUNTY, "days", Clock.Unit.WORKING));
    }

    private static Work.Appraisal asking(Set<String> asks) {
        return new Work.Appraisal(TOWNSHIP, 5, 7, "a", "b", false, Optional.empty(), asks);
    }

    @Test
    void anInvestigationIsOfSomething() {
        Set<Matter> poor = Set.of(Matter.POOR);

        assertThat(faults(() -> new Work.Investigation(TOWNSHIP, 2, Set.of(), Set.of())))
                .containsExactly("investigation.empty @ ");
        assertThat(new Work.Investigation(TOWNSHIP, 2, Set.of(), poor).findings())
                .isEqualTo(poor);
        assertThat(new Work.Investigation(TOWNSHIP, 2, VISIT, Set.of()).evidence())
                .isEqualTo(VISIT);
    }

    @Test
    void workDoesNotChangeWithTheSetsItCameFrom() {
        Set<Role> by = EnumSet.of(Role.TOWNSHIP);
        Set<Role> to = EnumSet.of(Role.CIVIL_AFFAIRS);
        Set<Evidence> evidence = EnumSet.of(Evidence.HOME_VISIT);
        Set<Matter> findings = EnumSet.of(Matter.POOR);
        Set<Formality> formalities = EnumSet.of(Formality.SEALED);
        Set<Item> items = EnumSet.of(Item.PLAN);
        Set<Addressee> told = EnumSet.of(Addressee.VILLAGE);
        Set<String> asks = new HashSet<>(Set.of("q"));
        List<Work> before = works(by, to, evidence, findings, formalities, items, told, asks);
        String words = before.toString();
        Stream.of(by, to, evidence, findings, formalities, items, told, asks).forEach(Set::clear);

        assertThat(before).hasToString(words);
    }

    private static List<Work> works(
            Set<Role> by,
            Set<Role> to,
            Set<Evidence> evidence,
            Set<Matter> findings,
            Set<Formality> formalities,
            Set<Item> items,
            Set<Addressee> told,
            Set<String> asks) {
        return List.of(
                new Work.Lodging(by, true),
                new Work.Investigation(by, 2, evidence, findings),
                new Work.Referral(by, to, Evidence.INDICATORS),
                new Work.Appraisal(by, 5, 7, "a", "b", false, Optional.empty(), asks),
                new Work.Posting(by, Place.GROUP, "days"),
                new Work.Determination(by, formalities, evidence, findings),
                new Work.Hearing(by),
                new Work.Undertaking(by, items),
                new Work.Notification(by, told));
    }

    private static List<String> faults(Supplier<?> make) {
        return Problems.<Object>attempt(make).fold(Reported::faults, made -> List.of());
    }
}
