package org.doudi.workflow.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.doudi.core.problem.Problems;

/**
 * The holidays that the State Council announced from 2007 to 2026, each year with its notice, and the revisions of 2015, 2019
 * and 2020. They are JSON beside this class; the days were taken over from NateScarlet/holiday-cn under its licence, which is
 * there too. A later year is open until a host adds its notice ({@link WorkingCalendar#with}).
 */
public final class StateCouncil {

    /** The notices. */
    public static final Gazette GAZETTE = load();

    /** The calendar of these notices alone. */
    public static final WorkingCalendar CALENDAR = WorkingCalendar.of(GAZETTE);

    private StateCouncil() {}

    private static Gazette load() {
        try (InputStream json = StateCouncil.class.getResourceAsStream("state-council.json")) {
            if (json == null) {
                throw new IllegalStateException("the library's jar has no notices of the State Council");
            }
            return CalendarFormat.read(json.readAllBytes()).getOrElseThrow(Problems::toException);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's jar cannot be read", e);
        }
    }
}
