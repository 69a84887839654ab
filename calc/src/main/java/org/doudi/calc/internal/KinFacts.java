package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.run.Frame;
import org.doudi.calc.internal.run.KinSought;
import org.doudi.calc.internal.run.Relatives;
import org.doudi.calc.internal.run.Relatives.Kinship;
import org.doudi.calc.internal.run.Relatives.Tie;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Kin;
import org.doudi.core.household.Member;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.text.Text;

/** Which facts about the kin of people are unknown: the list if it may go on, and whoever may or may not be sought. */
final class KinFacts implements Facts {

    private static final Text KIN = Text.of("亲属", "kin");
    private static final Text SEX = PersonAttribute.SEX.label();
    private static final Text DISABILITY = Text.of("残疾", "disability");
    private static final Text RELATION = PersonAttribute.RELATION.label();
    private static final Text DOES_NOT_FOLLOW =
            Text.of("不能由此推知与其他成员的关系", "what they are to another member does not follow from it");

    private final KinSought sought;

    KinFacts(Criterion.HasKin criterion) {
        this.sought = new KinSought(criterion);
    }

    @Override
    public List<Missing> missing(Frame frame, long members) {
        Map<String, Missing> missing = new LinkedHashMap<>();
        if (!frame.household().kin().complete()) {
            missing.put("kin", new Missing("kin", KIN, Facts.UNCONFIRMED));
        }
        List<Member> all = frame.household().members();
        for (int m = 0; m < all.size(); m++) {
            if ((members >>> m & 1) != 0) {
                outside(frame, all.get(m), missing);
                within(all, m, missing);
            }
        }
        return new ArrayList<>(missing.values());
    }

    private void outside(Frame frame, Member person, Map<String, Missing> missing) {
        List<Kin> kin = frame.household().kin().items();
        for (int i = 0; i < kin.size(); i++) {
            Kin one = kin.get(i);
            if (one.ofMember().equals(person.id()) && sought.is(one) == KinSought.MAYBE) {
                String path = "kin/" + i + "/";
                if (sought.asksSex()) {
                    unknown(path + "sex", SEX, KinSought.sexOf(one), missing);
                }
                if (sought.asksGrade()) {
                    unknown(path + "disability", DISABILITY, one.disability(), missing);
                }
            }
        }
    }

    private void within(List<Member> all, int person, Map<String, Missing> missing) {
        for (int i = 0; i < all.size(); i++) {
            Member other = all.get(i);
            if (i == person || sought.is(all.get(person), other) != KinSought.MAYBE) {
                continue;
            }
            String path = "members/" + i + "/";
            Tie tie = Relatives.of(all.get(person).relation(), other.relation());
            if (!tie.surely()) {
                missing.putIfAbsent(path + "relation", new Missing(path + "relation", RELATION, DOES_NOT_FOLLOW));
            }
            boolean mayBeChild = tie.kinship() == Kinship.CHILD || tie.kinship() == Kinship.UNKNOWN;
            if (sought.asksSex() || (mayBeChild && sought.asksSexOfChildren())) {
                unknown(path + "sex", SEX, KinSought.sexOf(other), missing);
            }
            if (sought.asksGrade()) {
                unknown(path + "disability", DISABILITY, other.disability(), missing);
            }
        }
    }

    private static void unknown(String path, Text what, Fact<?> fact, Map<String, Missing> missing) {
        if (!fact.isKnown()) {
            missing.putIfAbsent(path, new Missing(path, what, Facts.why(fact)));
        }
    }
}
