package org.doudi.calc.quota;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Steering.Scale;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Who of those in the order is within a quota, counted in persons (规模控制): one after another while the number lasts, and what the
 * policy says of the first who does not fit whole.
 *
 * <p>Who is enrolled already counts first and stays: a quota is no exit. A bar refuses whoever is beyond it; a control figure refuses
 * nobody, but beyond it a reasoned decision is needed. As long as it depends on unknown facts whether there is room for somebody, the
 * verdict on them is open, and a place that an open household may come to claim is given to nobody else. Whatever is determined stays
 * so, whatever the open facts turn out to be.
 *
 * <p>Only the programme of the quota is limited: dibao, of which no document sets one, is granted to everybody who qualifies.
 */
public final class QuotaSelection {

    private final QuotaNumber quota;
    private final long alreadyIn;
    private final List<Selected> all;

    private QuotaSelection(QuotaNumber quota, long alreadyIn, List<Selected> all) {
        this.quota = quota;
        this.alreadyIn = alreadyIn;
        this.all = List.copyOf(all);
    }

    /**
     * Applies a quota to those in the order.
     *
     * @param quota how many persons
     * @param ranking the candidates of the quota's programme, of the same day and under the same rules
     * @param alreadyIn how many persons are enrolled already and count, 0 to {@link Allocation#MOST}
     * @return the selection, or everything that is wrong
     */
    public static Either<Problems, QuotaSelection> of(QuotaNumber quota, Ranking ranking, long alreadyIn) {
        Problems.Collector problems = Problems.collector();
        problems.require(
                alreadyIn >= 0 && alreadyIn <= Allocation.MOST,
                "persons.range",
                "alreadyIn",
                String.valueOf(alreadyIn),
                Text.of("0 至 2 的 53 次方的人数", "a number of persons from 0 to 2 to the power of 53"));
        problems.require(
                ranking.of().equals(quota.rule().programme()),
                "quota.programme",
                "ranking",
                ranking.of(),
                Text.of("该规模所限项目的排序", "an order of the programme that the quota limits"));
        problems.require(
                ranking.on().equals(quota.on()) && ranking.regimeDigest().equals(quota.regimeDigest()),
                "quota.regime",
                "ranking",
                ranking.on().toString(),
                Text.of("与规模同日、同一规则下的排序", "an order of the same day and under the same rules as the quota"));
        return problems.orElse(() -> select(quota, ranking, alreadyIn));
    }

    private static QuotaSelection select(QuotaNumber quota, Ranking ranking, long alreadyIn) {
        Line line = ranking.line();
        Rooms rooms = new Rooms(line, quota.rule().misfit(), Math.max(0, quota.persons() - alreadyIn));
        List<Selected> all = new ArrayList<>();
        for (int i = 0; i < line.entrants().size(); i++) {
            Entrant one = line.entrants().get(i);
            Rooms.Found found = rooms.room(one);
            Verdict verdict =
                    verdict(found.room(), one.qualifies(), quota.rule().effect());
            all.add(new Selected(all.size() + 1, ranking.inLine().get(i), verdict, found.room(), found.left()));
        }
        return new QuotaSelection(quota, alreadyIn, all);
    }

    /** Of who may not qualify it is at most determined that a bar leaves no room in any case. */
    static Verdict verdict(Room room, Truth qualifies, Scale effect) {
        if (room == Room.DEPENDS) {
            return Verdict.OPEN;
        }
        if (!room.isRoom() && effect == Scale.BAR) {
            return Verdict.OUT;
        }
        if (qualifies != Truth.YES) {
            return Verdict.OPEN;
        }
        return room.isRoom() ? Verdict.IN : Verdict.NEEDS_DECISION;
    }

    /** The quota and how many persons it comes to. */
    public QuotaNumber quota() {
        return quota;
    }

    /** How many persons were enrolled already and counted first. */
    public long alreadyIn() {
        return alreadyIn;
    }

    /** Everybody who may qualify, by place: those whose place is open stand at the earliest that it can be. */
    public List<Selected> all() {
        return all;
    }

    /** What became of a household; absent of one that surely does not qualify or was no candidate. */
    public Optional<Selected> of(String household) {
        return all.stream().filter(one -> one.household().equals(household)).findFirst();
    }

    /** Whether nothing is open any more. */
    public boolean isDetermined() {
        return all.stream().noneMatch(one -> one.verdict() == Verdict.OPEN);
    }

    /** The household with the last place that is in; absent where none is, or as long as anything is open. */
    public Optional<Selected> last() {
        return isDetermined()
                ? all.stream().filter(one -> one.verdict() == Verdict.IN).reduce((one, next) -> next)
                : Optional.empty();
    }

    /**
     * How many persons of the number are left in the end, 0 where as many or more are in; absent as long as anything is open.
     */
    public OptionalLong left() {
        long in = all.stream()
                .filter(one -> one.verdict() == Verdict.IN)
                .mapToLong(one -> one.ranked().persons())
                .sum();
        return isDetermined() ? OptionalLong.of(Math.max(0, quota.persons() - alreadyIn - in)) : OptionalLong.empty();
    }

    /**
     * What a household is to be told, line by line: its place, what put it there, whether it is in and why, which place was the last
     * and how many persons were left. Not for others: rank and income are personal.
     *
     * @throws IllegalArgumentException of a household that is not among them
     */
    public List<Text> told(String household) {
        Selected one = of(household).orElseThrow(() -> new IllegalArgumentException(household + " is not among them"));
        List<Text> lines = new ArrayList<>(new SelectedWords(one).lines());
        lines.add(summary());
        return lines;
    }

    /** Which place was the last and how many persons were left. */
    Text summary() {
        Text number = Text.of(
                "规模 " + quota.persons() + " 人，已有 " + alreadyIn + " 人",
                "the number is " + SelectedWords.counted(quota.persons()) + ", of which already in " + alreadyIn);
        if (!isDetermined()) {
            return number.plus(Text.of("；尚有待定", "; some is still open"));
        }
        Text lastPlace = last().map(one -> Text.of(
                        "；末位为第 " + one.ranked().place() + " 位",
                        "; the last place in is " + one.ranked().place()))
                .orElse(Text.of("；无人纳入", "; nobody is in"));
        long left = left().orElseThrow();
        return number.plus(lastPlace).plus(Text.of("；余 " + left + " 人", "; " + SelectedWords.counted(left) + " left"));
    }

    /** The public form: places and verdicts by a running number, without names, ranks or incomes. */
    public QuotaNotice notice() {
        return new QuotaNotice(
                quota.rule().title(),
                quota.cited(),
                quota.on(),
                quota.rule().effect(),
                summary(),
                all.stream()
                        .map(one -> new QuotaNotice.Line(
                                one.number(), one.ranked().place(), one.ranked().persons(), one.verdict()))
                        .toList());
    }

    /** Says nothing of the households. */
    @Override
    public String toString() {
        return "QuotaSelection[" + quota.rule().id() + " on " + quota.on() + "]";
    }
}
