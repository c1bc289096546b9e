package io.followthrough;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.util.Set;
import java.util.random.RandomGenerator;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Static fields get their values while a native image is built, and every process that runs it begins with those: docs/native.md. */
@AnalyzeClasses(packages = "io.followthrough", importOptions = ImportOption.DoNotIncludeTests.class)
class NativeImageTest {

    private static final Set<String> OF_THE_MACHINE = Set.of("java.lang.System.getenv", "java.lang.System.getProperty",
            "java.lang.Integer.getInteger", "java.lang.Long.getLong", "java.lang.Boolean.getBoolean",
            "java.time.ZoneId.systemDefault", "java.util.TimeZone.getDefault", "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset", "java.lang.Runtime.availableProcessors",
            "org.eclipse.microprofile.config.ConfigProvider.getConfig");

    /** What the compiler refuses: all processes would draw the same secrets, and neither threads nor files outlive the builder. */
    @ArchTest
    static final ArchRule no_static_field_holds_what_only_a_running_process_has = noFields().that().areStatic().should()
            .haveRawType(
                    assignableTo(RandomGenerator.class).or(assignableTo(Thread.class)).or(assignableTo(AutoCloseable.class)));

    @ArchTest
    static final ArchRule no_static_field_gets_its_value_from_the_machine = noClasses().should().callMethodWhere(
            DescribedPredicate.<JavaMethodCall>describe("a static initializer asks the machine",
                    call -> call.getOrigin() instanceof JavaStaticInitializer && OF_THE_MACHINE
                            .contains(call.getTargetOwner().getFullName() + "." + call.getTarget().getName())));
}
