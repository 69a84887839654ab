package org.doudi.workflow.desk.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/** What somebody does next who mostly, but not always, knows the tables. One number is one choice, so that it can be told again. */
public final class Chance {

    private static final List<String> ROLES = List.of(
            "HOUSEHOLD",
            "APPRAISAL_GROUP",
            "VILLAGE_COMMITTEE",
            "RESIDENT_CADRE",
            "TOWNSHIP",
            "CIVIL_AFFAIRS",
            "POVERTY_OFFICE",
            "STATISTICS",
            "FINANCE",
            "DISABLED_FEDERATION",
            "OTHER_AGENCY",
            "THIRD_PARTY");
    private static final List<String> EVIDENCE = List.of(
            "HOME_VISIT",
            "NEIGHBOURS",
            "DATA_COMPARISON",
            "INCOME_ACCOUNT",
            "PROPERTY_ASSESSMENT",
            "INDICATORS",
            "CONSULTATION",
            "SPOT_CHECK");
    private static final List<String> MATTERS = List.of("ADMISSION", "EXIT", "PROTECTION", "LEAVING", "ABLE");
    private static final List<String> TRUTHS = List.of("YES", "NO", "OPEN");
    private static final List<String> ITEMS =
            List.of("PLAN", "PROJECT", "FUNDS", "RESPONSIBLE", "PROJECT_PERSON", "CONTACT");
    private static final List<String> ADDRESSEES =
            List.of("HOUSEHOLD", "VILLAGE", "NATIONAL_SYSTEM", "LOW_INCOME_SYSTEM", "AGENCIES");
    private static final List<String> FORMALITIES = List.of("HEAD_SIGNS", "SEALED", "CADRE_SIGNS");

    private final Book book;
    private final Model model;

    /** Chance over the acts and versions of a book. */
    public Chance(Book book, Model model) {
        this.book = book;
        this.model = model;
    }

    /** The command of a choice, at a position. */
    public Ask ask(Position at, Map<String, Model.Done> past, int choice) {
        SplittableRandom random = new SplittableRandom(choice);
        String id = "c-" + (past.size() + 1);
        if (random.nextInt(10) < 7) {
            Optional<Ask> sensible = sensible(at, past, random, id);
            if (sensible.isPresent()) {
                return sensible.get();
            }
        }
        return wild(at, past, random, id);
    }

    /** Something that ought to be accepted. */
    private Optional<Ask> sensible(Position at, Map<String, Model.Done> past, SplittableRandom random, String id) {
        List<Ideas.Idea> ideas = Ideas.of(at);
        if (ideas.isEmpty()) {
            return Optional.empty();
        }
        if (random.nextInt(5) < 3) {
            Optional<Ask> onwards = Ideas.towards(at, goal(at)).map(idea -> idea.ask(at, id));
            if (onwards.filter(ask -> model.decide(at, past, ask).isAccepted()).isPresent()) {
                return onwards;
            }
        }
        int start = random.nextInt(ideas.size());
        int later = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 0;
        for (int i = 0; i < ideas.size(); i++) {
            Ask ask = ideas.get((start + i) % ideas.size()).ask(at, id);
            Ask patient = new Ask(id, ask.after(), ask.who(), ask.on().plusDays(later), ask.deed());
            if (model.decide(at, past, patient).isAccepted()) {
                return Optional.of(patient);
            }
        }
        return Optional.empty();
    }

    /** The end that most want: in, or still in. */
    private static Optional<String> goal(Position at) {
        return at.version().table().rows.stream()
                .filter(Row::isClosing)
                .map(row -> row.stage)
                .findFirst();
    }

    private Ask wild(Position at, Map<String, Model.Done> past, SplittableRandom random, String id) {
        if (!past.isEmpty() && random.nextInt(12) == 0) {
            Model.Done done = past.get("c-" + (1 + random.nextInt(past.size())));
            Ask before = done.ask();
            boolean same = random.nextBoolean();
            return new Ask(
                    before.id(),
                    at.sequence(),
                    before.who(),
                    same ? before.on() : before.on().plusDays(1),
                    before.deed());
        }
        Optional<Row> row = at.row();
        List<String> right = row.map(here -> {
                    TreeSet<String> all = new TreeSet<>(here.by);
                    all.addAll(here.to);
                    all.add("HOUSEHOLD");
                    return List.copyOf(all);
                })
                .orElse(List.of("HOUSEHOLD"));
        String role = random.nextInt(4) == 0 ? one(ROLES, random) : one(right, random);
        Who who = new Who(random.nextInt(3) == 0 ? "two" : "one", role, random.nextInt(10) == 0);
        long after = random.nextInt(16) == 0 ? Math.max(0, at.sequence() - 1) : at.sequence();
        int later = random.nextInt(3) == 0 ? random.nextInt(12) - 1 : 0;
        LocalDate on = at.today().plusDays(later);
        return new Ask(id, after, who, on, deed(at, random));
    }

    private Deed deed(Position at, SplittableRandom random) {
        String act = one(book.acts(), random);
        return switch (act) {
            case "Open" ->
                Deed.of(
                        act,
                        random.nextInt(4) == 0
                                ? "nothing.procedure"
                                : at.version().table().procedure);
            case "PutOnRecord" -> Deed.gathered(one(EVIDENCE, random), 1 + random.nextInt(3));
            case "PutFinding" -> Deed.of(act, one(MATTERS, random), one(TRUTHS, random));
            case "Judge" ->
                Deed.of(act, "question." + (char) ('a' + random.nextInt(3)), one(TRUTHS.subList(0, 2), random));
            case "Appraise" -> meeting(at, random);
            case "Approve" -> Deed.approval(some(FORMALITIES, random));
            case "Rule" -> Deed.of(act, "", random.nextBoolean() ? "UPHELD" : "DISMISSED");
            case "PutDown" -> Deed.of(act, one(ITEMS, random));
            case "Tell" -> Deed.of(act, one(ADDRESSEES, random));
            case "Move" -> move(at, random);
            default -> Deed.of(act);
        };
    }

    private Deed move(Position at, SplittableRandom random) {
        if (random.nextInt(8) == 0) {
            return Deed.of("Move", at.version().table().procedure, "no-regime");
        }
        List<Book.Version> near = book.versions().stream()
                .filter(version -> version.table().procedure.equals(at.version().table().procedure))
                .toList();
        Book.Version to = one(random.nextInt(4) == 0 ? book.versions() : near, random);
        return Deed.of("Move", to.table().procedure, to.regime());
    }

    private static Deed meeting(Position at, SplittableRandom random) {
        Optional<Row> row = at.row().filter(here -> here.kind.equals("appraisal"));
        int least = row.map(here -> here.least).orElse(3);
        int most = Math.min(20, row.map(here -> here.most).orElse(15));
        int group = Math.max(1, least - 1 + random.nextInt(most - least + 3));
        int present = random.nextInt(group + 1);
        int representatives = random.nextInt(present + 1);
        int inFavour = random.nextInt(present + 1);
        Map<String, String> answers = new TreeMap<>();
        row.ifPresent(here -> here.asks.forEach(question -> {
            if (random.nextInt(6) > 0) {
                answers.put(question, one(TRUTHS, random));
            }
        }));
        return Deed.meeting(group, present, representatives, inFavour, random.nextInt(present - inFavour + 1), answers);
    }

    private static Set<String> some(List<String> all, SplittableRandom random) {
        Set<String> some = new TreeSet<>(all);
        some.removeIf(one -> random.nextInt(5) == 0);
        return some;
    }

    private static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
