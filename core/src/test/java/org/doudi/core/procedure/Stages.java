package org.doudi.core.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Grade;
import org.doudi.core.text.Text;

/** Procedures made up for the tests. */
final class Stages {

    static final Set<Role> TOWNSHIP = Set.of(Role.TOWNSHIP);
    static final Text TITLE = Text.of("某环节", "some stage");
    static final Basis BASIS = Basis.of(Grade.K, "doc", "art. 1");

    private Stages() {}

    /** A stage at which the procedure is over. */
    static Stage end(String id) {
        return new Stage(id, TITLE, new Work.Closing(Result.ENROLLED), Map.of());
    }

    /** A stage at which an application is lodged. */
    static Stage lodged(String id, String next) {
        return new Stage(id, TITLE, new Work.Lodging(TOWNSHIP, true), Map.of(Way.DONE, next));
    }

    static Clock clock(String id, String... runsAt) {
        return new Clock(id, TITLE, "days", Clock.Unit.WORKING, Set.copyOf(Arrays.asList(runsAt)));
    }

    static Procedure procedure(List<Stage> stages, Clock... clocks) {
        return new Procedure("p", TITLE, "dibao", Occasion.ADMISSION, stages, List.of(clocks), BASIS);
    }

    static Work.Appraisal appraisal(int least, int most) {
        return new Work.Appraisal(TOWNSHIP, least, most, "attendance", "pass", true, Optional.empty());
    }
}
