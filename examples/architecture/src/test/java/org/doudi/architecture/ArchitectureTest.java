package org.doudi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    @Test
    void every_module_is_looked_at() {
        assertThat(MainCode.MODULES)
                .allSatisfy(module -> assertThat(MainCode.CLASSES.containPackage("org.doudi." + module))
                        .as(module)
                        .isTrue());
    }

    @Test
    void modules_see_only_their_neighbours() {
        Rules.modulesSeeOnlyTheirNeighbours("org.doudi").check(MainCode.CLASSES);
    }

    @Test
    void internal_packages_stay_inside() {
        Rules.internalPackagesStayInside("org.doudi").check(MainCode.CLASSES);
    }

    @Test
    void no_floating_point() {
        Rules.noFloatingPoint().check(MainCode.CLASSES);
    }

    @Test
    void no_clock() {
        Rules.noClock().check(MainCode.CLASSES);
    }

    @Test
    void no_chance() {
        Rules.noChance().check(MainCode.CLASSES);
    }

    @Test
    void no_static_mutable_state() {
        Rules.noStaticMutableState().check(MainCode.CLASSES);
    }

    @Test
    void no_console_and_no_exit() {
        Rules.noConsoleAndNoExit().check(MainCode.CLASSES);
    }

    @Test
    void no_logging_and_no_files() {
        Rules.noLoggingAndNoFiles().check(MainCode.CLASSES);
    }

    @Test
    void vavr_only_as_a_returned_either() {
        Rules.vavrOnlyAsReturnedEither().check(MainCode.CLASSES);
    }

    @Test
    void every_amount_in_every_public_result_has_its_derivation() {
        Rules.amountsAreExplained().check(MainCode.CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Rules.packagesAreNullMarked().check(MainCode.CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "calc", "calc/laws", "workflow"})
    void what_is_public_has_a_comment(String module) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(MainCode.sources(module))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).isNotEmpty();
        try (var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            assertThat(Comments.missing(files.getJavaFileObjectsFromPaths(sources)))
                    .isEmpty();
        }
    }
}
