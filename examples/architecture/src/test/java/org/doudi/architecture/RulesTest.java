package org.doudi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.doudi.architecture.fixture.Chance;
import org.doudi.architecture.fixture.Clocks;
import org.doudi.architecture.fixture.Console;
import org.doudi.architecture.fixture.FloatingPoint;
import org.doudi.architecture.fixture.Outside;
import org.doudi.architecture.fixture.StaticFields;
import org.doudi.architecture.fixture.Vavr;
import org.doudi.architecture.fixture.calc.Amounts;
import org.doudi.architecture.fixture.calc.SeesWorkflow;
import org.doudi.architecture.fixture.calc.UsesSecret;
import org.doudi.architecture.fixture.core.SeesCalc;
import org.doudi.architecture.fixture.statistics.Mean;
import org.doudi.architecture.fixture.unmarked.Unmarked;
import org.doudi.architecture.fixture.workflow.SeesCalcToo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail guards nothing. */
class RulesTest {
    private static final String ROOT = "org.doudi.architecture.fixture";

    static Stream<Arguments> violations() {
        return Stream.of(
                        Stream.of(
                                Arguments.of(Rules.modulesSeeOnlyTheirNeighbours(ROOT), SeesCalc.class),
                                Arguments.of(Rules.modulesSeeOnlyTheirNeighbours(ROOT), SeesWorkflow.class),
                                Arguments.of(Rules.modulesSeeOnlyTheirNeighbours(ROOT), SeesCalcToo.class),
                                Arguments.of(Rules.internalPackagesStayInside(ROOT), UsesSecret.class),
                                Arguments.of(Rules.packagesAreNullMarked(), Unmarked.class)),
                        each(Rules.noFloatingPoint(), FloatingPoint.class),
                        each(Rules.noClock(), Clocks.class),
                        each(Rules.noChance(), Chance.class),
                        each(Rules.noConsoleAndNoExit(), Console.class),
                        each(Rules.noLoggingAndNoFiles(), Outside.class),
                        each(Rules.noStaticMutableState(), StaticFields.class),
                        each(Rules.vavrOnlyAsReturnedEither(), Vavr.class),
                        each(Rules.amountsAreExplained(), Amounts.class))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> each(ArchRule rule, Class<?> fixtures) {
        return Arrays.stream(fixtures.getDeclaredClasses()).map(fixture -> Arguments.of(rule, fixture));
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                Rules.modulesSeeOnlyTheirNeighbours("org.doudi"),
                Rules.internalPackagesStayInside("org.doudi"),
                Rules.noFloatingPoint(),
                Rules.noClock(),
                Rules.noChance(),
                Rules.noConsoleAndNoExit(),
                Rules.noLoggingAndNoFiles(),
                Rules.noStaticMutableState(),
                Rules.vavrOnlyAsReturnedEither(),
                Rules.amountsAreExplained(),
                Rules.packagesAreNullMarked());
    }

    @ParameterizedTest
    @MethodSource("violations")
    void what_breaks_a_rule_is_found(ArchRule rule, Class<?> fixture) {
        Class<?>[] classes = Stream.concat(Stream.of(fixture), Arrays.stream(fixture.getDeclaredClasses()))
                .toArray(Class<?>[]::new);

        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(classes)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Architecture Violation")
                .hasMessageContaining(fixture.getName())
                .hasMessageNotContaining("failed to check any classes");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_meets_no_class_fails(ArchRule rule) {
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThatThrownBy(() -> rule.check(nothing)).hasMessageContaining("failed to check any classes");
    }

    @Test
    void what_keeps_the_rules_passes() {
        JavaClasses kept = new ClassFileImporter().importPackages(ROOT + ".kept");

        assertThat(kept).isNotEmpty();
        rules().skip(2).forEach(rule -> rule.check(kept));
    }

    @Test
    void core_may_be_seen_and_internals_may_be_used_at_home() {
        JavaClasses calc = new ClassFileImporter().importClasses(UsesSecret.class);

        Rules.modulesSeeOnlyTheirNeighbours(ROOT).check(calc);
        Rules.internalPackagesStayInside(ROOT).check(new ClassFileImporter().importClasses(SeesCalc.class));
    }

    @Test
    void statistics_may_use_floating_point() {
        JavaClasses both = new ClassFileImporter().importClasses(Mean.class, Unmarked.class);

        Rules.noFloatingPoint().check(both);
    }

    @Test
    void missing_comments_are_found() throws IOException {
        assertThat(Comments.missing(List.of(
                        source("package-info", "package p;"),
                        source("A", """
                                package p;
                                public class A {
                                    public static final int X = 1;
                                    int hidden;
                                    public A() {}
                                    public void f() {}
                                    /** Says. */ public void g() {}
                                    @Override public String toString() { return ""; }
                                    public interface I { void h(); }
                                    public enum E { ONE; public int k() { return 1; } }
                                    public record R(int a) { public R {} }
                                    private static class P { public void q() {} }
                                }
                                """),
                        source("B", "package p.internal; public class B {}"))))
                .containsExactly(
                        "package p",
                        "p.A",
                        "p.A.X",
                        "p.A.<init>",
                        "p.A.f",
                        "p.A.I",
                        "p.A.I.h",
                        "p.A.E",
                        "p.A.E.k",
                        "p.A.R");
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///p/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
