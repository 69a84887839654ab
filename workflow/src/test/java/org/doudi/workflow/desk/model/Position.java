package org.doudi.workflow.desk.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a case is.
 *
 * @param version the version under which it runs
 * @param sequence how much has happened
 * @param last the day of the last
 * @param stage where it is; nowhere before it is open
 * @param withdrawn whether the household has withdrawn
 * @param doing how far the work of the stage is
 * @param evidence what is on record, and since when
 * @param findings what was found and still holds
 * @param judgements what people answered to questions: the answer, who gave it, when
 * @param began the day on which it came under its version, or is to be opened under it
 * @param standing the stage at which it was approved on findings, if nothing was looked at or decided again since
 */
public record Position(
        Book.Version version,
        long sequence,
        Optional<LocalDate> last,
        Optional<String> stage,
        boolean withdrawn,
        Doing doing,
        Map<String, LocalDate> evidence,
        Map<String, String> findings,
        Map<String, String> judgements,
        LocalDate began,
        Optional<String> standing) {

    /**
     * How far the work of a stage is.
     *
     * @param signed whether it was signed
     * @param marks what was gathered here, who has approved here, what was put down, who was told
     * @param found what was found here
     * @param since the day on which it was sent or posted
     * @param objections how many objected
     */
    public record Doing(
            boolean signed, Set<String> marks, Set<String> found, Optional<LocalDate> since, int objections) {

        /** Nothing yet. */
        public static final Doing NOTHING = new Doing(false, Set.of(), Set.of(), Optional.empty(), 0);

        Doing sign() {
            return new Doing(true, marks, found, since, objections);
        }

        Doing mark(String one) {
            return new Doing(signed, plus(marks, one), found, since, objections);
        }

        Doing marks(Set<String> only) {
            return new Doing(signed, only, found, since, objections);
        }

        Doing find(String one) {
            return new Doing(signed, marks, plus(found, one), since, objections);
        }

        Doing unfound() {
            return new Doing(signed, marks, Set.of(), since, objections);
        }

        Doing since(LocalDate day) {
            return new Doing(signed, marks, found, Optional.of(day), objections);
        }

        Doing object() {
            return new Doing(signed, marks, found, since, objections + 1);
        }

        private static Set<String> plus(Set<String> some, String one) {
            Set<String> all = new TreeSet<>(some);
            all.add(one);
            return all;
        }
    }

    /** A case that is not open yet. */
    public static Position before(Book.Version version, LocalDate on) {
        return new Position(
                version,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                Doing.NOTHING,
                Map.of(),
                Map.of(),
                Map.of(),
                on,
                Optional.empty());
    }

    /** The day of what happened last, or on which it is to be opened. */
    public LocalDate today() {
        return last.orElse(began);
    }

    /** Its line in the table; nothing before it is open. */
    public Optional<Row> row() {
        return stage.flatMap(version.table()::row);
    }

    /** Whether nothing more can happen. */
    public boolean isOver() {
        return withdrawn || row().filter(Row::isClosing).isPresent();
    }

    /** Whether that is on record. */
    public boolean has(String what) {
        return evidence.containsKey(what);
    }

    /** What was found about that. */
    public String finding(String matter) {
        return findings.getOrDefault(matter, "OPEN");
    }

    Position with(Doing now) {
        return new Position(
                version, sequence, last, stage, withdrawn, now, evidence, findings, judgements, began, standing);
    }

    /** Comes to a stage; what was approved before stands no longer where it is looked at or decided again. */
    Position at(String where) {
        String kind = version.table().row(where).orElseThrow().kind;
        boolean anew = kind.equals("investigation") || kind.equals("determination");
        return new Position(
                version,
                sequence,
                last,
                Optional.of(where),
                withdrawn,
                Doing.NOTHING,
                evidence,
                findings,
                judgements,
                began,
                anew ? Optional.empty() : standing);
    }

    /** The same, approved here. */
    Position approved(String where) {
        return new Position(
                version,
                sequence,
                last,
                stage,
                withdrawn,
                doing,
                evidence,
                findings,
                judgements,
                began,
                Optional.of(where));
    }

    Position under(Book.Version other, LocalDate day, Doing now) {
        return new Position(
                other, sequence, last, stage, withdrawn, now, evidence, findings, judgements, day, standing);
    }

    Position gone() {
        return new Position(
                version, sequence, last, stage, true, Doing.NOTHING, evidence, findings, judgements, began, standing);
    }

    Position onRecord(String what, LocalDate day) {
        return new Position(
                version,
                sequence,
                last,
                stage,
                withdrawn,
                doing,
                plus(evidence, what, day),
                findings,
                judgements,
                began,
                standing);
    }

    Position found(String matter, String answer) {
        return found(doing, plus(findings, matter, answer));
    }

    private Position found(Doing now, Map<String, String> answers) {
        return new Position(
                version, sequence, last, stage, withdrawn, now, evidence, answers, judgements, began, standing);
    }

    /** Nothing that was found holds any more; what was approved on it is to be decided again. */
    Position changed() {
        boolean decides = row().filter(row -> row.kind.equals("determination")).isPresent();
        Position unfound = found(decides ? doing.unfound().marks(Set.of()) : doing.unfound(), Map.of());
        return standing.filter(where -> version.table().row(where).isPresent())
                .map(unfound::at)
                .orElse(unfound);
    }

    Position judged(String question, String answer, String by, LocalDate day) {
        String said = answer + " " + by + " " + day;
        return new Position(
                version,
                sequence,
                last,
                stage,
                withdrawn,
                doing,
                evidence,
                findings,
                plus(judgements, question, said),
                began,
                standing);
    }

    Position later(LocalDate day) {
        return new Position(
                version,
                sequence + 1,
                Optional.of(day),
                stage,
                withdrawn,
                doing,
                evidence,
                findings,
                judgements,
                began,
                standing);
    }

    /** What a value is on a day; where it has none since its version is out of force, that of the day on which the case began. */
    <T> Optional<T> on(Timed<T> value, LocalDate day) {
        return version.on(value, day).or(() -> version.isInForce(day) ? Optional.empty() : version.on(value, began));
    }

    private static <T> Map<String, T> plus(Map<String, T> some, String name, T value) {
        Map<String, T> all = new TreeMap<>(some);
        all.put(name, value);
        return all;
    }
}
