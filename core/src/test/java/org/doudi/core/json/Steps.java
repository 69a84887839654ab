package org.doudi.core.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Provision;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** Arbitrary procedures: every way of every stage leads to some stage, and clocks run at some of them. */
final class Steps {

    private static final int MOST_STAGES = 6;
    private static final int MOST_WAYS = 3;

    // Made once: what is made anew for every value is made slowly.
    private static final Arbitrary<String> IDS = Values.ids();
    private static final Arbitrary<Set<Role>> ROLES = Values.someOf(Role.class);
    private static final Arbitrary<Set<Evidence>> EVIDENCE = Values.someOf(Evidence.class);
    private static final Arbitrary<Set<Matter>> FINDINGS = Values.someOf(Matter.class);
    private static final Arbitrary<Boolean> WHETHER = Arbitraries.of(true, false);
    private static final Arbitrary<Work> WORK = Arbitraries.oneOf(outside(), inside(), group(), end());

    /** Which stage a way leads to, counted from anywhere: there are never so many that one is left out. */
    private static final Arbitrary<Integer> NEXT = Arbitraries.integers().between(0, MOST_STAGES - 1);

    private static final Arbitrary<List<Sketch>> SKETCHES = Combinators.combine(
                    IDS, Values.words(), WORK, NEXT.list().ofSize(MOST_WAYS))
            .as(Sketch::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(MOST_STAGES);
    private static final Arbitrary<List<Span>> SPANS = Combinators.combine(
                    IDS,
                    Values.words(),
                    IDS,
                    Arbitraries.of(Clock.Unit.class),
                    NEXT.set().ofMinSize(1).ofMaxSize(3),
                    WHETHER)
            .as(Span::new)
            .list()
            .ofMaxSize(3);

    private Steps() {}

    /** A stage before it is known which others there are. */
    private record Sketch(String id, Text title, Work work, List<Integer> next) {

        Stage among(List<String> ids) {
            Map<Way, String> leads = new EnumMap<>(Way.class);
            Iterator<Integer> stages = next.iterator();
            work.ways().forEach(way -> leads.put(way, Steps.one(ids, stages.next())));
            return new Stage(id, title, work, leads);
        }
    }

    /** A clock before it is known which stages there are. */
    private record Span(
            String id, Text title, String days, Clock.Unit unit, Set<Integer> runsAt, boolean standsWhileAsked) {

        Clock among(List<String> ids) {
            Set<String> stages = new LinkedHashSet<>();
            runsAt.forEach(number -> stages.add(Steps.one(ids, number)));
            return new Clock(id, title, days, unit, stages, standsWhileAsked);
        }
    }

    static Arbitrary<Provision> procedures(Clauses.Head head) {
        return Combinators.combine(Arbitraries.of(Occasion.class), SKETCHES, SPANS)
                .as((occasion, sketches, spans) -> procedure(head, occasion, sketches, spans));
    }

    /** No two stages and no two clocks have one name. */
    private static Procedure procedure(Clauses.Head head, Occasion occasion, List<Sketch> sketches, List<Span> spans) {
        Map<String, Sketch> stages = new LinkedHashMap<>();
        sketches.forEach(sketch -> stages.put(sketch.id(), sketch));
        Map<String, Span> clocks = new LinkedHashMap<>();
        spans.forEach(span -> clocks.put(span.id(), span));
        List<String> ids = new ArrayList<>(stages.keySet());
        return new Procedure(
                head.id(),
                head.title(),
                head.other(),
                occasion,
                stages.values().stream().map(sketch -> sketch.among(ids)).toList(),
                clocks.values().stream().map(span -> span.among(ids)).toList(),
                head.basis());
    }

    private static String one(List<String> ids, int number) {
        return ids.get(number % ids.size());
    }

    /** Where others take part. */
    private static Arbitrary<Work> outside() {
        return Arbitraries.oneOf(
                Combinators.combine(ROLES, WHETHER).as(Work.Lodging::new),
                Combinators.combine(ROLES, ROLES, Arbitraries.of(Evidence.class))
                        .as(Work.Referral::new),
                ROLES.map(Work.Hearing::new),
                Combinators.combine(ROLES, Values.someOf(Addressee.class)).as(Work.Notification::new));
    }

    private static Arbitrary<Work> inside() {
        Arbitrary<Integer> people = Arbitraries.integers().between(1, Work.MOST_PEOPLE);
        return Arbitraries.oneOf(
                Combinators.combine(ROLES, people, EVIDENCE, orNone(FINDINGS)).as(Work.Investigation::new),
                Combinators.combine(ROLES, people, orNone(EVIDENCE), FINDINGS).as(Work.Investigation::new),
                Combinators.combine(ROLES, orNone(Values.someOf(Formality.class)), orNone(EVIDENCE), orNone(FINDINGS))
                        .as(Work.Determination::new),
                Combinators.combine(ROLES, Values.someOf(Item.class)).as(Work.Undertaking::new));
    }

    private static Arbitrary<Work> group() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, Work.MOST_PEOPLE);
        Arbitrary<Optional<String>> shares = Values.optionals(IDS);
        Arbitrary<Set<String>> questions = IDS.set().ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(ROLES, sizes, sizes, IDS, IDS, WHETHER, shares, questions)
                        .as((by, one, other, attendance, pass, more, representatives, asks) -> new Work.Appraisal(
                                by,
                                Math.min(one, other),
                                Math.max(one, other),
                                attendance,
                                pass,
                                more,
                                representatives,
                                asks)),
                Combinators.combine(ROLES, Arbitraries.of(Place.class), IDS, Arbitraries.of(Clock.Unit.class))
                        .as(Work.Posting::new));
    }

    private static Arbitrary<Work> end() {
        return Arbitraries.of(Result.class).map(Work.Closing::new);
    }

    private static <E> Arbitrary<Set<E>> orNone(Arbitrary<Set<E>> some) {
        return Arbitraries.oneOf(some, Arbitraries.just(Set.of()));
    }
}
