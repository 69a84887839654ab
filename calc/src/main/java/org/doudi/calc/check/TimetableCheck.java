package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.calc.check.Examination.Dated;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;

/**
 * Whether a plan's own notices fit into the days that it gives them, one after another as they stand: {@code
 * timetable.tight}, a warning, since the notices stand and it is the plan that slips. Where some notice has no value on some
 * days it cannot be told whether they fit: {@code timetable.open}, a note.
 */
final class TimetableCheck implements Check {

    @Override
    public List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Stretch stretch : examination.stretches()) {
            for (Dated<Promise.Timetable> timetable : stretch.rules(Promise.Timetable.class)) {
                check(examination, stretch, timetable, remarks);
            }
        }
        return remarks;
    }

    private static void check(
            Examination examination, Stretch stretch, Dated<Promise.Timetable> timetable, List<Remark> remarks) {
        List<Integer> days = new ArrayList<>();
        for (String notice : timetable.rule().notices()) {
            Optional<Integer> value = days(examination, notice, stretch);
            if (value.isPresent()) {
                days.add(value.get());
            } else {
                Text title = Words.quoted(examination.titleOf(notice));
                remarks.add(remark(
                                "timetable.open",
                                Severity.NOTE,
                                timetable,
                                Text.of(
                                        title.zh() + "没有取值，无从判断能否如期",
                                        title.en() + " has no value: it cannot be told whether it fits"))
                        .on(stretch.days()));
            }
        }
        int sum = days.stream().mapToInt(Integer::intValue).sum();
        int given = timetable.rule().days();
        if (sum > given) {
            String notices = days.stream().map(String::valueOf).collect(Collectors.joining(" + "));
            remarks.add(remark(
                            "timetable.tight",
                            Severity.WARNING,
                            timetable,
                            Text.of(
                                    "公示共需 " + sum + " 天（" + notices + "），计划只给 " + given + " 天",
                                    "the notices take " + sum + " days (" + notices + "), the plan gives " + given))
                    .on(stretch.days()));
        }
    }

    private static Optional<Integer> days(Examination examination, String notice, Stretch stretch) {
        return examination
                .regime()
                .valuesOf(notice)
                .on(stretch.day())
                .map(Resolved::value)
                .filter(ParameterValue.OfDays.class::isInstance)
                .map(value -> ((ParameterValue.OfDays) value).days());
    }

    private static Remark remark(String code, Severity severity, Dated<Promise.Timetable> timetable, Text message) {
        return Remark.of(code, severity, timetable.rule().id(), timetable.said(), message);
    }
}
