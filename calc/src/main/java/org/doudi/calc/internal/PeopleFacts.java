package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.run.Frame;
import org.doudi.calc.internal.run.People;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.text.Text;

/** Which facts about people, or about where the household is registered, are unknown. */
final class PeopleFacts {

    private PeopleFacts() {}

    /** A coded fact of every member. */
    static Facts coded(PersonAttribute attribute) {
        String field = switch (attribute) {
            case RELATION -> "relation";
            case SEX -> "sex";
            case RESIDENCE -> "residence";
            case DISABILITY_KIND, DISABILITY_GRADE -> "disability";
            case HEALTH -> "health";
            case LABOUR -> "labour";
            case SCHOOLING -> "schooling";
            case EDUCATION -> "education";
        };
        return ofMembers(field, attribute.label(), member -> People.fact(attribute, member));
    }

    /** The birth of every member. */
    static Facts birth() {
        return ofMembers("birth", Text.of("出生日期", "day of birth"), Member::birth);
    }

    /** Where the household is registered. */
    static Facts registration() {
        return missing((frame, members) -> {
            Household household = frame.household();
            return household.registration().isKnown()
                    ? List.of()
                    : List.of(new Missing(
                            "registration", Text.of("户籍", "registration"), Facts.why(household.registration())));
        });
    }

    private interface Unknown {
        List<Missing> of(Frame frame, long members);
    }

    private static Facts ofMembers(String field, Text what, Function<Member, Fact<?>> fact) {
        return missing((frame, members) -> {
            List<Missing> missing = new ArrayList<>();
            List<Member> all = frame.household().members();
            for (int i = 0; i < all.size(); i++) {
                Fact<?> asked = fact.apply(all.get(i));
                if ((members >>> i & 1) != 0 && !asked.isKnown()) {
                    missing.add(new Missing("members/" + i + "/" + field, what, Facts.why(asked)));
                }
            }
            return missing;
        });
    }

    private static Facts missing(Unknown unknown) {
        return new Facts() {
            @Override
            public List<Missing> missing(Frame frame, long members) {
                return unknown.of(frame, members);
            }
        };
    }
}
