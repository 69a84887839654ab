package org.doudi.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the rules are held against: the three libraries. {@code calc/laws} is not one of them, because chance is what it is
 * for; that what it has in public carries a comment is looked at all the same.
 */
final class MainCode {
    static final List<String> MODULES = List.of("core", "calc", "workflow");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.doudi.core", "org.doudi.calc", "org.doudi.workflow");

    private MainCode() {}

    /** The source folder of a module; the root is the folder that has {@code .mvn}. */
    static Path sources(String module) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside the project");
            }
        }
        return folder.resolve(module).resolve("src/main/java");
    }
}
