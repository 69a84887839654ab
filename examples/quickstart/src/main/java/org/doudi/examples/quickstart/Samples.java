package org.doudi.examples.quickstart;

import java.util.List;
import java.util.stream.Stream;

/** All sample households. Every person, income and thing in them is made up. */
final class Samples {

    private Samples() {}

    static List<Sample> all() {
        return Stream.of(
                        SamplesOfIncome.aroundTheLine(),
                        SamplesOfIncome.whatCounts(),
                        SamplesOfIncome.whatIsTakenOff(),
                        SamplesOfPeople.supplements(),
                        SamplesOfPeople.whoBelongs(),
                        SamplesOfProperty.all(),
                        SamplesOfUnknowns.all())
                .flatMap(List::stream)
                .toList();
    }
}
