package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Stage;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.model.Ask;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Deed;
import org.doudi.workflow.desk.model.Position;
import org.doudi.workflow.desk.model.Position.Doing;
import org.doudi.workflow.desk.model.Who;

/** One desk with every regime of the book, and the words of the tables in the library's types and back. */
final class Bureau {

    static final Map<String, Regime> REGIMES = regimes();
    private static final Map<String, Hash> DIGESTS = digests();
    static final Desk DESK =
            Desk.of(List.copyOf(REGIMES.values()), StateCouncil.CALENDAR).getOrElseThrow(Problems::toException);

    /** A desk with one regime only. */
    static final Desk ELSEWHERE = Village.DESK;

    private static final Hash SEALED = Hash.of(new byte[32]);
    private static final Map<Kept, Book.Version> VERSIONS = versions();
    private static final Map<Resolved<Provision>, Book.Version> KNOWN =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** A version, whenever a case came under it. */
    private record Kept(Hash regime, Resolved<Provision> resolved) {
        static Kept of(Version version) {
            return new Kept(version.regime(), version.resolved());
        }
    }

    private Bureau() {}

    private static Map<String, Regime> regimes() {
        Map<String, Regime> regimes = new LinkedHashMap<>();
        Book.OPEN.regimes().forEach((name, packs) -> regimes.put(name, regime(name, packs)));
        return regimes;
    }

    private static Regime regime(String name, List<String> packs) {
        if (name.equals("village")) {
            return Village.regime();
        }
        if (packs.isEmpty()) {
            return MadeUp.regime(
                    name,
                    Book.OPEN.versions().stream()
                            .filter(version -> version.regime().equals(name))
                            .toList());
        }
        List<Policy> layers = packs.stream()
                .map(pack -> Packs.byId(packId(pack)).orElseThrow())
                .toList();
        return Regime.of(layers).getOrElseThrow(Problems::toException);
    }

    private static String packId(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Hash> digests() {
        Map<String, Hash> digests = new HashMap<>();
        REGIMES.forEach((name, regime) ->
                digests.put(name, Hash.parse(Formats.digest(regime)).getOrElseThrow(Problems::toException)));
        return digests;
    }

    /** A version is found once by what it is, then by which object it is: a whole policy hangs on it, and takes long to compare. */
    private static Book.Version version(Version version) {
        return KNOWN.computeIfAbsent(
                version.resolved(),
                resolved -> Optional.ofNullable(VERSIONS.get(Kept.of(version))).orElseThrow());
    }

    private static Map<Kept, Book.Version> versions() {
        Map<Kept, Book.Version> versions = new HashMap<>();
        Book.OPEN
                .versions()
                .forEach(version -> versions.put(Kept.of(fresh(version).version()), version));
        return versions;
    }

    /** A case that nobody has opened, under that version. */
    static CaseFile fresh(Book.Version version) {
        return fresh("case-1", version, version.opened());
    }

    static CaseFile fresh(String id, Book.Version version, LocalDate on) {
        return DESK.newCase(id, DIGESTS.get(version.regime()), version.table().procedure, on)
                .getOrElseThrow(Problems::toException);
    }

    /** Whether a case of that procedure that is opened on that day would come under that version. */
    static boolean isInForce(Book.Version version, LocalDate on) {
        return DESK.newCase("case-1", DIGESTS.get(version.regime()), version.table().procedure, on)
                .map(CaseFile::version)
                .toJavaOptional()
                .filter(fresh(version).version()::isSameAs)
                .isPresent();
    }

    /** What the desk answers to a command in the words of the tables. */
    static Decision decide(CaseFile file, Ask ask) {
        return DESK.decide(file, command(ask));
    }

    static Command command(Ask ask) {
        return new Command(ask.id(), ask.after(), actor(ask.who()), ask.on(), act(ask.deed()));
    }

    private static Actor actor(Who who) {
        return new Actor(who.id(), Role.valueOf(who.role()), who.relative());
    }

    /** A regime that no desk knows has the digest of nothing. */
    private static Hash digest(String regime) {
        return DIGESTS.getOrDefault(regime, SEALED);
    }

    static Act act(Deed deed) {
        return switch (deed.act()) {
            case "Open" -> new Act.Open(deed.what(), SEALED, Optional.empty());
            case "Sign" -> new Act.Sign(SEALED);
            case "Submit" -> new Act.Submit();
            case "PutOnRecord" ->
                new Act.PutOnRecord(
                        Evidence.valueOf(deed.what()), deed.numbers().get(0), SEALED);
            case "PutFinding" -> new Act.PutFinding(Matter.valueOf(deed.what()), Truth.valueOf(deed.answer()), SEALED);
            case "Judge" -> new Act.Judge(deed.what(), Truth.valueOf(deed.answer()), SEALED);
            case "Send" -> new Act.Send();
            case "Answer" -> new Act.Answer(SEALED);
            case "Finish" -> new Act.Finish();
            case "Appraise" -> {
                List<Integer> numbers = deed.numbers();
                Map<String, Truth> answers = new TreeMap<>();
                deed.answers().forEach((question, answer) -> answers.put(question, Truth.valueOf(answer)));
                yield new Act.Appraise(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        numbers.get(4),
                        answers,
                        SEALED);
            }
            case "Post" -> new Act.Post();
            case "RaiseObjection" -> new Act.RaiseObjection(SEALED);
            case "TakeDown" -> new Act.TakeDown();
            case "Approve" ->
                new Act.Approve(deed.with().stream().map(Formality::valueOf).collect(Collectors.toSet()));
            case "Refuse" -> new Act.Refuse(SEALED);
            case "Return" -> new Act.Return(SEALED);
            case "Rule" -> new Act.Rule(deed.answer().equals("UPHELD"), SEALED);
            case "PutDown" -> new Act.PutDown(Item.valueOf(deed.what()), SEALED);
            case "Tell" -> new Act.Tell(Addressee.valueOf(deed.what()));
            case "Withdraw" -> new Act.Withdraw();
            case "ReportChange" -> new Act.ReportChange(SEALED);
            case "Move" -> new Act.Move(digest(deed.answer()), deed.what());
            default -> throw new IllegalArgumentException(deed.act());
        };
    }

    /** The codes of what stands in the way, in the order in which they are told; none if it is accepted. */
    static List<String> codes(Decision decision) {
        return decision.match(
                accepted -> List.of(),
                already -> List.of(),
                refused -> refused.refusals().stream().map(Refusal::code).toList());
    }

    /** Where a case is, in the words of the tables. */
    static Position seen(CaseFile file) {
        Map<String, LocalDate> evidence = new TreeMap<>();
        file.evidence().forEach((what, since) -> evidence.put(what.name(), since));
        Map<String, String> findings = new TreeMap<>();
        file.findings().forEach((matter, answer) -> findings.put(matter.name(), answer.name()));
        Map<String, String> judgements = new TreeMap<>();
        file.judgements()
                .forEach((question, said) ->
                        judgements.put(question, said.answer().name() + " " + said.by() + " " + said.on()));
        return new Position(
                version(file.version()),
                file.sequence(),
                file.lastDay(),
                file.stage().map(Stage::id),
                file.progress().filter(Progress.Withdrawn.class::isInstance).isPresent(),
                file.progress().map(now -> now.match(new Far())).orElse(Doing.NOTHING),
                evidence,
                findings,
                judgements,
                file.version().since(),
                file.approvedAt());
    }

    /** How far the work is, in the words of the tables. */
    private static final class Far implements Progress.Cases<Doing> {

        private static Doing doing(
                boolean signed, Set<?> marks, Set<?> found, Optional<LocalDate> since, int objections) {
            return new Doing(signed, names(marks), names(found), since, objections);
        }

        private static Set<String> names(Set<?> some) {
            return some.stream().map(one -> ((Enum<?>) one).name()).collect(Collectors.toSet());
        }

        private static Doing marked(Set<?> marks) {
            return doing(false, marks, Set.of(), Optional.empty(), 0);
        }

        @Override
        public Doing lodging(Progress.Lodging progress) {
            return doing(progress.isSigned(), Set.of(), Set.of(), Optional.empty(), 0);
        }

        @Override
        public Doing investigating(Progress.Investigating progress) {
            return doing(false, progress.gathered(), progress.found(), Optional.empty(), 0);
        }

        @Override
        public Doing referring(Progress.Referring progress) {
            return doing(false, Set.of(), Set.of(), progress.sentOn(), 0);
        }

        @Override
        public Doing appraising(Progress.Appraising progress) {
            return Doing.NOTHING;
        }

        @Override
        public Doing posting(Progress.Posting progress) {
            return doing(false, Set.of(), Set.of(), progress.since(), progress.objections());
        }

        @Override
        public Doing determining(Progress.Determining progress) {
            return marked(progress.approved());
        }

        @Override
        public Doing hearing(Progress.Hearing progress) {
            return Doing.NOTHING;
        }

        @Override
        public Doing undertaking(Progress.Undertaking progress) {
            return marked(progress.there());
        }

        @Override
        public Doing telling(Progress.Telling progress) {
            return marked(progress.told());
        }

        @Override
        public Doing closed(Progress.Closed progress) {
            return Doing.NOTHING;
        }

        @Override
        public Doing withdrawn(Progress.Withdrawn progress) {
            return Doing.NOTHING;
        }
    }
}
