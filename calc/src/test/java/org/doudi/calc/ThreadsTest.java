package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.junit.jupiter.api.Test;

/** Point 6 of the issue: threads that share one assessor get what one thread gets. */
class ThreadsTest {

    private static final int THREADS = 4;
    private static final int HOUSEHOLDS = 4_000;

    private final Examined examined = Examined.CHONGQING.get(Examined.CHONGQING.size() - 1);

    @Test
    void fourThreadsShareOneAssessor() throws Exception {
        List<Household> households = someHouseholds();
        List<String> alone = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(index -> whatFollows(households, index))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int seed = thread;
                runs.add(threads.submit(() -> {
                    together.await();
                    return inAnotherOrder(households, seed);
                }));
            }
            for (Future<List<String>> run : runs) {
                assertThat(run.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each thread goes its own way through the households, so that they do not move in step. */
    private List<String> inAnotherOrder(List<Household> households, int seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, households.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        String[] found = new String[households.size()];
        order.forEach(index -> found[index] = whatFollows(households, index));
        return List.of(found);
    }

    /** The outcome, and for one in eight the derivation too: writing that takes most of the time. */
    private String whatFollows(List<Household> households, int index) {
        Assessment assessment = examined.assessor().assess(Situation.of(households.get(index), examined.on()));
        String outcome = assessment.of(ProgrammeId.DIBAO).describe(Locale.ENGLISH);
        return index % 8 == 0
                ? outcome + assessment.derivation(ProgrammeId.DIBAO).toJson()
                : outcome;
    }

    private static List<Household> someHouseholds() {
        Random random = new Random(20170601);
        Household unknown = Household.builder("h-1")
                .addAllMembers(Households.aHouseholdOf(4).build().members())
                .build();
        return IntStream.range(0, HOUSEHOLDS)
                .mapToObj(index ->
                        index % 2 == 0 ? Completion.whole(unknown, random) : Completion.partial(unknown, random))
                .toList();
    }
}
