package org.doudi.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.problem.Problems;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What came of running a class of laws, as a build would run it.
 *
 * @param failures what failed, by the name of the test, and what it told
 * @param passed the names of those that did not fail
 * @param reported what was reported, by its key
 */
record Ran(Map<String, String> failures, List<String> passed, Map<String, String> reported) {

    static Ran of(Class<? extends PolicyLaws> laws) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(laws))
                .filters(TagFilter.excludeTags("heavy"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        var ran = new Ran(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    result.getThrowable()
                            .ifPresentOrElse(
                                    thrown -> ran.failures.put(test.getDisplayName(), String.valueOf(thrown)),
                                    () -> ran.passed.add(test.getDisplayName()));
                }
            }

            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                ran.reported.putAll(entry.getKeyValuePairs());
            }
        });
        return ran;
    }

    /** The first household that a failure tells of. */
    static Situation household(String failure) {
        String json = failure.lines()
                .filter(line -> line.startsWith("{\"format\""))
                .findFirst()
                .orElseThrow();
        return Formats.SITUATION.read(json).getOrElseThrow(Problems::toException);
    }
}
