package org.doudi.core.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.doudi.core.household.Coded;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Education;
import org.doudi.core.household.Health;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Sex;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** A coded fact about one person that a criterion may ask for. */
public enum PersonAttribute {
    /** Relation to the head (与户主关系). */
    RELATION(Text.of("与户主关系", "relation to the head"), Relation.values()),
    /** Sex (性别). */
    SEX(Text.of("性别", "sex"), Sex.values()),
    /** Whether the person lives with the household (共同生活情况). */
    RESIDENCE(Text.of("共同生活情况", "residence"), Residence.values()),
    /** Kind of disability (残疾类别). */
    DISABILITY_KIND(Text.of("残疾类别", "kind of disability"), DisabilityKind.values()),
    /** Grade of disability (残疾等级). */
    DISABILITY_GRADE(Text.of("残疾等级", "grade of disability"), DisabilityGrade.values()),
    /** Health (健康状况). */
    HEALTH(Text.of("健康状况", "health"), Health.values()),
    /** Labour capacity (劳动能力). */
    LABOUR(Text.of("劳动能力", "labour capacity"), LabourCapacity.values()),
    /** School attended (在校生状况). */
    SCHOOLING(Text.of("在校生状况", "schooling"), Schooling.values()),
    /** Education reached (文化程度). */
    EDUCATION(Text.of("文化程度", "education"), Education.values());

    private final Text label;
    private final List<Coded> values;

    PersonAttribute(Text label, Coded... values) {
        this.label = label;
        this.values = List.of(values);
    }

    /** The attribute's name. */
    public Text label() {
        return label;
    }

    /** Every value of the attribute, in the order of its enum: the position of a value is its ordinal. */
    public List<Coded> options() {
        return values;
    }

    /** Refuses a name that none of the attribute's values has. */
    void requireOption(String name) {
        String options = values.stream().map(Coded::name).collect(Collectors.joining(", "));
        Problems.require(
                values.stream().anyMatch(value -> value.name().equals(name)),
                "attribute.value",
                "values",
                name.length() + " characters",
                Text.of("下列之一：" + options, "one of " + options));
    }
}
