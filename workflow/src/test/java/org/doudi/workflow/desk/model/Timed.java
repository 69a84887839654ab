package org.doudi.workflow.desk.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value of a table that can change from a day on, or be open: {@code 7, ? from 2018-05-01}. */
public record Timed<T>(List<Step<T>> steps) {

    /** From that day on it is that, or open. */
    public record Step<T>(LocalDate from, Optional<T> value) {}

    static <T> Timed<T> parse(String text, Function<String, T> value) {
        List<Step<T>> steps = new ArrayList<>();
        for (String part : Lines.list(text)) {
            List<String> words = Lines.words(part);
            LocalDate from = words.size() == 1 ? LocalDate.MIN : LocalDate.parse(words.get(2));
            String said = words.get(0);
            steps.add(new Step<>(from, said.equals("?") ? Optional.empty() : Optional.of(value.apply(said))));
        }
        return new Timed<>(List.copyOf(steps));
    }

    /** What it is on a day. */
    public Optional<T> on(LocalDate day) {
        Optional<T> last = Optional.empty();
        for (Step<T> step : steps) {
            if (!day.isBefore(step.from())) {
                last = step.value();
            }
        }
        return last;
    }
}
