package org.doudi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rules. Those about walls take the root package, so that fixtures can break them under a root of their own. */
final class Rules {
    private static final Map<String, Set<String>> VISIBLE = Map.of(
            "core", Set.of("core"),
            "calc", Set.of("calc", "core"),
            "workflow", Set.of("workflow", "core"));

    private static final List<String> JAVA_TIME_WITH_NOW = List.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "MonthDay",
            "OffsetDateTime",
            "OffsetTime",
            "Year",
            "YearMonth",
            "ZonedDateTime");

    private static final Set<String> OUTSIDE = Set.of(
            "java.util.logging",
            "org.slf4j",
            "org.apache.logging",
            "org.apache.commons.logging",
            "java.nio.file",
            "java.nio.channels",
            "java.net",
            "javax.net",
            "java.sql");

    private Rules() {}

    /** One rule over all modules together, so that an empty one does not pass for the whole wall. */
    static ArchRule modulesSeeOnlyTheirNeighbours(String root) {
        return dependencies(
                root,
                "see only their neighbours: core nobody, calc and workflow core",
                (from, target) -> moduleOf(root, target).stream()
                        .noneMatch(to -> VISIBLE.get(from).contains(to)));
    }

    static ArchRule internalPackagesStayInside(String root) {
        return dependencies(
                root,
                "use internal packages of their own module only",
                (from, target) -> target.getPackageName().matches(".*\\.internal(\\..*)?")
                        && !moduleOf(root, target).equals(Optional.of(from)));
    }

    private interface Forbidden {
        boolean test(String fromModule, JavaClass target);
    }

    private static ArchRule dependencies(String root, String description, Forbidden forbidden) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".core..", root + ".calc..", root + ".workflow..")
                .should(condition(description, (javaClass, violation) -> {
                    String from = moduleOf(root, javaClass).orElseThrow();
                    for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass();
                        if (moduleOf(root, target).isPresent() && forbidden.test(from, target)) {
                            violation.accept(dependency.getDescription());
                        }
                    }
                }));
    }

    private static Optional<String> moduleOf(String root, JavaClass javaClass) {
        return VISIBLE.keySet().stream()
                .filter(module -> (javaClass.getPackageName() + ".").startsWith(root + "." + module + "."))
                .findAny();
    }

    static ArchRule noFloatingPoint() {
        return classes()
                .that()
                .resideOutsideOfPackage("..statistics..")
                .should(condition("hold, take, return or compute no floating point", Bytecode::floatingPoint));
    }

    static ArchRule noClock() {
        return noAccess("ask no clock", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean nothingPassed = access.getTarget().getFullName().endsWith("()");
            return owner.equals("java.time.Clock")
                    || (name.equals("now") && JAVA_TIME_WITH_NOW.contains(owner.replaceFirst("^java\\.time\\.", "")))
                    || (name.equals("now") && owner.startsWith("java.time.chrono."))
                    || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                    || (owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(name))
                    || (owner.equals("java.util.Date") && name.equals("<init>") && nothingPassed)
                    || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                    || (owner.equals("java.util.GregorianCalendar") && name.equals("<init>"));
        });
    }

    static ArchRule noChance() {
        return noAccess("leave nothing to chance", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return owner.startsWith("java.util.random.")
                    || Set.of(
                                    "java.util.Random",
                                    "java.util.SplittableRandom",
                                    "java.util.concurrent.ThreadLocalRandom",
                                    "java.security.SecureRandom")
                            .contains(owner)
                    || (owner.equals("java.lang.Math") && name.equals("random"))
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
        });
    }

    static ArchRule noConsoleAndNoExit() {
        return noAccess("neither print nor end the program", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return (owner.equals("java.lang.System")
                            && Set.of("out", "err", "in", "exit", "console").contains(name))
                    || (owner.equals("java.lang.Runtime")
                            && Set.of("exit", "halt").contains(name))
                    || name.equals("printStackTrace");
        });
    }

    static ArchRule noLoggingAndNoFiles() {
        return classes().should(condition("neither log nor touch files or the network", (javaClass, violation) -> {
            for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                if (outside(dependency.getTargetClass())) {
                    violation.accept(dependency.getDescription());
                }
            }
            for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
                if (access.getTarget().getFullName().startsWith("java.lang.System.getLogger(")) {
                    violation.accept(access.getDescription());
                }
            }
        }));
    }

    private static boolean outside(JavaClass target) {
        String name = target.getName();
        boolean inPackage = OUTSIDE.stream().anyMatch(p -> (target.getPackageName() + ".").startsWith(p + "."));
        return (inPackage && !name.equals("java.net.URI"))
                || name.matches("java\\.lang\\.System\\$Logger.*")
                || name.matches("java\\.io\\.(File.*|RandomAccessFile|Console)");
    }

    static ArchRule noStaticMutableState() {
        return classes().should(condition("hold no static mutable state", StaticState::check));
    }

    static ArchRule vavrOnlyAsReturnedEither() {
        return classes()
                .that()
                .resideOutsideOfPackage("..internal..")
                .should(condition("show vavr only as a returned Either", PublicVavr::check));
    }

    static ArchRule amountsAreExplained() {
        return classes()
                .that()
                .resideInAPackage("..calc..")
                .and()
                .resideOutsideOfPackage("..internal..")
                // Statistics of many households: what they rest on is their definition, not any one's facts.
                .and()
                .resideOutsideOfPackage("org.doudi.calc.population")
                .should(new ExplainedAmounts());
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(condition("lie in a package marked @NullMarked", (javaClass, violation) -> {
            if (!javaClass.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                violation.accept(javaClass.getName() + " lies in a package without @NullMarked");
            }
        }));
    }

    private static ArchRule noAccess(String description, Predicate<JavaAccess<?>> forbidden) {
        return classes().should(condition(description, (javaClass, violation) -> {
            for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
                if (forbidden.test(access)) {
                    violation.accept(access.getDescription());
                }
            }
        }));
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                check.accept(javaClass, message -> events.add(SimpleConditionEvent.violated(javaClass, message)));
            }
        };
    }
}
