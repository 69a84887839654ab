package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.workflow.desk.model.Ask;
import org.doudi.workflow.desk.model.Book;
import org.doudi.workflow.desk.model.Deed;
import org.doudi.workflow.desk.model.Ideas;
import org.doudi.workflow.desk.model.Position;
import org.doudi.workflow.desk.model.Proper;
import org.doudi.workflow.desk.model.Row;
import org.doudi.workflow.desk.model.Who;

/** Cases at every stage of a procedure, as far with its work as the table of acts tells apart. */
final class Stations {

    /**
     * A case somewhere.
     *
     * @param column how far the work is, by the columns of the table of acts
     * @param pair the case
     * @param who who acts there, if it matters who
     * @param later how many days after what happened last
     */
    record Station(String column, Pair pair, Optional<Who> who, int later) {
        @Override
        public String toString() {
            return pair.at().version() + " " + pair.at().stage().orElse("-") + " " + column;
        }
    }

    private final Book.Version version;
    private final List<Station> all = new ArrayList<>();

    private Stations(Book.Version version) {
        this.version = version;
    }

    static List<Station> of(Book.Version version) {
        Stations stations = new Stations(version);
        stations.add("N", Pair.of(version));
        version.table().rows.forEach(stations::at);
        if (version.table().occasion.equals("ADMISSION")
                || version.table().occasion.equals("URGENT")) {
            Pair withdrawn = driven(version, version.table().first().stage);
            stations.add("W", done(withdrawn, Who.in("HOUSEHOLD"), Deed.of("Withdraw")));
        }
        return stations.all;
    }

    private void add(String column, Pair pair) {
        all.add(new Station(column, pair, Optional.empty(), 0));
    }

    /** A case that has just come to a stage. */
    static Pair driven(Book.Version version, String stage) {
        return driven(version, stage, version.opened());
    }

    /** The same, of a case that was opened on that day. */
    static Pair driven(Book.Version version, String stage, LocalDate opened) {
        Pair pair = Pair.of(version, opened);
        Optional<Ideas.Idea> next = Ideas.towards(pair.at(), Optional.of(stage));
        while (next.isPresent()) {
            done(pair, next.get().ask(pair.at(), id(pair)));
            next = Ideas.towards(pair.at(), Optional.of(stage));
        }
        if (!pair.at().stage().equals(Optional.of(stage))) {
            throw new AssertionError("no way to " + stage + " of " + version);
        }
        return pair;
    }

    static String id(Pair pair) {
        return "c-" + (pair.past().size() + 1);
    }

    /** The same case after something that has to be accepted. */
    static Pair done(Pair pair, Ask ask) {
        if (!pair.ask(ask).isAccepted()) {
            throw new AssertionError(ask + " is refused at " + pair.at());
        }
        return pair;
    }

    static Pair done(Pair before, Who who, Deed deed) {
        Pair pair = before.copy();
        return done(pair, new Ideas.Idea(who, deed, 0).ask(pair.at(), id(pair)));
    }

    private static Pair done(Pair before, String act) {
        return done(before, Proper.who(act, before.at()), Proper.deed(act, before.at()));
    }

    /** What is asked for is put down, one by one, until only the end is left. */
    private static Pair complete(Pair before) {
        Pair pair = before.copy();
        Ideas.Idea next = Ideas.of(pair.at()).get(0);
        while (!next.deed().act().equals("Finish")) {
            done(pair, next.ask(pair.at(), id(pair)));
            next = Ideas.of(pair.at()).get(0);
        }
        return pair;
    }

    private void at(Row row) {
        Pair here = driven(version, row.stage);
        switch (row.kind) {
            case "lodging" -> {
                add(row.signed ? "L0" : "LN", here);
                add("L1", done(here, "Sign"));
            }
            case "investigation" -> {
                add("I0", here);
                add("I1", complete(here));
            }
            case "referral" -> {
                add("R0", here);
                add("R1", done(here, "Send"));
            }
            case "appraisal" -> add("A", here);
            case "posting" -> posting(here);
            case "determination" -> determination(here, row);
            case "hearing" -> add("H", here);
            case "undertaking" -> {
                add("U0", here);
                add("U1", complete(here));
            }
            case "notification" -> {
                add("T0", here);
                add("T1", complete(here));
            }
            default -> add("C", here);
        }
    }

    private void posting(Pair here) {
        add("P0", here);
        Pair posted = done(here, "Post");
        int over = Ideas.untilOver(posted.at());
        Pair objected = done(posted, "RaiseObjection");
        all.add(new Station("P1", posted, Optional.empty(), over - 1));
        all.add(new Station("P2", posted, Optional.empty(), over));
        all.add(new Station("P3", objected, Optional.empty(), over));
    }

    private void determination(Pair here, Row row) {
        if (!row.findings.isEmpty()) {
            Pair open = done(here, Who.in("FINANCE"), Deed.of("ReportChange"));
            all.add(new Station("D0", open, Optional.empty(), 0));
        }
        Pair found = here;
        for (String matter : row.findings) {
            boolean stays = version.table().occasion.equals("REVIEW") && matter.equals("LEAVING");
            Deed finding = Deed.of("PutFinding", matter, stays ? "NO" : "YES");
            found = done(found, Proper.who("PutFinding", found.at()), finding);
        }
        List<String> roles = List.copyOf(row.by);
        Deed approval = Deed.approval(row.formalities);
        for (String role : roles.subList(1, roles.size())) {
            all.add(new Station("D2", done(found, Who.in(role), approval), Optional.of(Who.in(role)), 0));
        }
        Pair others = found;
        for (String role : roles.subList(1, roles.size())) {
            others = done(others, Who.in(role), approval);
        }
        all.add(new Station("D1", others, Optional.of(Who.in(roles.get(0))), 0));
    }

    /** The command of an act done as it should be, there. */
    static Ask proper(Station station, String act) {
        Position at = station.pair().at();
        boolean anybodys = List.of("Approve", "Refuse", "Return").contains(act);
        Who who = anybodys ? station.who().orElse(Proper.who(act, at)) : Proper.who(act, at);
        return new Ideas.Idea(who, Proper.deed(act, at), station.later()).ask(at, id(station.pair()));
    }
}
