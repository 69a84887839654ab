package org.doudi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The claim that one more case breaks the build in every interpreter, put to the test: the main code is copied, one of its
 * algebras gets a case that nobody handles, and the copy is compiled.
 */
class OneMoreCaseTest {

    @TempDir
    private Path output;

    /**
     * An algebra and who interprets it.
     *
     * @param name its simple name
     * @param file where it stands
     * @param components those of the case that nobody handles
     * @param methods what else each case has to have
     * @param interpreters the files that must not compile with it
     */
    record Algebra(String name, String file, String components, String methods, Set<String> interpreters) {

        Algebra(String name, String file, String components, Set<String> interpreters) {
            this(name, file, components, "", interpreters);
        }

        String oneMore(String source) {
            String head = "sealed interface " + name + "\\b[^{]*\\{";
            Matcher declared = Pattern.compile(head).matcher(source);
            assertThat(declared.find()).as(head).isTrue();
            String opening = declared.group();
            String permitting = opening.contains("permits")
                    ? opening.substring(0, opening.length() - 1) + ", " + name + ".OneMore {"
                    : opening;
            String cases = "interface Cases<R> {";
            assertThat(source.split(Pattern.quote(cases), -1)).as(file).hasSize(2);
            return source.replace(opening, permitting + oneMore()).replace(cases, cases + " R oneMore(OneMore one); ");
        }

        private String oneMore() {
            return " record OneMore" + components + " implements " + name
                    + " { public <R> R match(Cases<R> cases) { return cases.oneMore(this); } " + methods + " } ";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Algebra> algebras() {
        String policy = "org/doudi/core/policy/";
        return Stream.of(
                new Algebra(
                        "Criterion",
                        policy + "Criterion.java",
                        "()",
                        Set.of(
                                "CriterionScope",
                                "CriterionParts",
                                "CriterionWords",
                                "CriterionReferences",
                                "CriterionCompiler")),
                new Algebra(
                        "Term",
                        policy + "Term.java",
                        "()",
                        Set.of("Terms", "CriterionWords", "CriterionReferences", "TermCompiler", "Multiple")),
                new Algebra(
                        "Provision",
                        policy + "Provision.java",
                        "(String id, Text title, Basis basis)",
                        Set.of("ProvisionWords", "Reference", "InForce")),
                new Algebra("Aim", policy + "Promise.java", "()", Set.of("AimWords", "Reference", "TargetsCheck")),
                new Algebra("Formula", policy + "StandardRule.java", "()", Set.of("PriceLinkWords", "PriceLinkSheet")),
                new Algebra(
                        "Work",
                        "org/doudi/core/procedure/Work.java",
                        "()",
                        "public Set<Way> ways() { return Set.of(); }",
                        Set.of("ProcedureWords", "Reference", "Beginning", "WorkCells")));
    }

    /** Else the others would not compile for a reason of their own. */
    @Test
    void theCopyCompilesAsItIs() throws IOException {
        assertThat(Sources.of("core", "calc", "workflow").errors(output)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("algebras")
    void noInterpreterCompilesWithACaseThatItDoesNotHandle(Algebra algebra) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> errors = Sources.of("core", "calc", "workflow")
                .with(algebra.file(), algebra::oneMore)
                .errors(output);

        assertThat(errors)
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(Locale.ENGLISH))
                        .contains("does not override abstract method")
                        .contains("oneMore"));
        assertThat(errors.stream().map(OneMoreCaseTest::file).collect(Collectors.toSet()))
                .isEqualTo(algebra.interpreters());
    }

    private static String file(Diagnostic<? extends JavaFileObject> error) {
        return error.getSource().getName().replaceAll("^.*/|\\.java$", "");
    }
}
