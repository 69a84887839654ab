package org.doudi.workflow.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.Discovery;
import org.doudi.workflow.desk.Happening;

/** Whatever can happen, lawful or not. */
final class AnyHappening {

    private static final Arbitrary<Discovery> FOUND = Combinators.combine(
                    Arbitraries.of(Discovery.Channel.class), Arbitraries.of(Role.class))
            .as(Discovery::new);
    private static final Arbitrary<String> IDS = Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("-._")
            .ofMinLength(0)
            .ofMaxLength(20)
            .map(rest -> "a" + rest);

    private static final Arbitrary<Hash> HASHES =
            Arbitraries.bytes().array(byte[].class).ofMinSize(32).ofMaxSize(64).map(Hash::of);

    private AnyHappening() {}

    static Arbitrary<Happening> any() {
        return acts().flatMap(AnyHappening::of);
    }

    private static Arbitrary<Happening> of(Act act) {
        ActType<?> kind = act.match(new ActTypes());
        List<Optional<Way>> ways = new ArrayList<>();
        kind.comes().ways().forEach(way -> ways.add(Optional.of(way)));
        if (!kind.comes().isAlways()) {
            ways.add(Optional.empty());
        }
        Arbitrary<Actor> actors = Combinators.combine(IDS, Arbitraries.of(Role.class), Arbitraries.of(true, false))
                .as(Actor::new);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.longs().between(1, Integer.MAX_VALUE), IDS, actors, days, IDS, Arbitraries.of(ways))
                .as((sequence, command, actor, on, stage, came) ->
                        new Happening(sequence, command, actor, on, act, stage, came));
    }

    static Arbitrary<Act> acts() {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(IDS, HASHES, FOUND, IDS.optional()).as(Act.Open::new),
                HASHES.map(Act.Sign::new),
                Arbitraries.just(new Act.Submit()),
                Combinators.combine(
                                Arbitraries.of(Evidence.class),
                                Arbitraries.integers().between(1, 1000),
                                HASHES)
                        .as(Act.PutOnRecord::new),
                Combinators.combine(Arbitraries.of(Matter.class), Arbitraries.of(Truth.class), HASHES)
                        .as(Act.PutFinding::new),
                Combinators.combine(IDS, Arbitraries.of(Truth.YES, Truth.NO), HASHES)
                        .as(Act.Judge::new),
                Arbitraries.just(new Act.Send()),
                HASHES.map(Act.Answer::new),
                Arbitraries.just(new Act.Finish()),
                meetings(),
                Arbitraries.just(new Act.Post()),
                HASHES.map(Act.RaiseObjection::new),
                Arbitraries.just(new Act.TakeDown()),
                Arbitraries.of(Formality.class).set().map(Act.Approve::new),
                HASHES.map(Act.Refuse::new),
                HASHES.map(Act.Return::new),
                Combinators.combine(Arbitraries.of(true, false), HASHES).as(Act.Rule::new),
                Combinators.combine(Arbitraries.of(Item.class), HASHES).as(Act.PutDown::new),
                Arbitraries.of(Addressee.class).map(Act.Tell::new),
                Arbitraries.just(new Act.Withdraw()),
                HASHES.map(Act.ReportChange::new),
                Combinators.combine(HASHES, IDS).as(Act.Move::new)));
    }

    private static Arbitrary<Act> meetings() {
        Arbitrary<Integer> present = Arbitraries.integers().between(0, 1000);
        return present.flatMap(there -> Combinators.combine(
                        Arbitraries.integers().between(Math.max(1, there), 1000),
                        Arbitraries.integers().between(0, there),
                        Arbitraries.integers().between(0, there),
                        Arbitraries.maps(IDS, Arbitraries.of(Truth.class)).ofMaxSize(5),
                        HASHES)
                .flatAs((group, representatives, inFavour, answers, minutes) -> Arbitraries.integers()
                        .between(0, there - inFavour)
                        .map(against ->
                                new Act.Appraise(group, there, representatives, inFavour, against, answers, minutes))));
    }
}
