package org.doudi.examples.benchmarks.engines;

import java.time.LocalDate;

/** A member, as a bean. */
public final class Person {

    private final String disability;
    private final LocalDate birth;
    private final String schooling;

    Person(String disability, LocalDate birth, String schooling) {
        this.disability = disability;
        this.birth = birth;
        this.schooling = schooling;
    }

    /** The grade on the disability certificate: the code. */
    public String getDisability() {
        return disability;
    }

    /** The day of birth. */
    public LocalDate getBirth() {
        return birth;
    }

    /** The kind of school, or that there is none: the code. */
    public String getSchooling() {
        return schooling;
    }
}
