package io.followthrough.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Every text and every list that a client can send has a limit. */
class EveryRequestHasLimitsTest {

    @Test
    void of_texts_and_of_lists() {
        List<Class<?>> requests = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.followthrough").stream().filter(EveryRequestHasLimitsTest::isSent)
                .<Class<?>>map(JavaClass::reflect)
                .toList();

        assertThat(requests).hasSizeGreaterThan(8);
        assertThat(requests.stream().flatMap(EveryRequestHasLimitsTest::unlimited)).isEmpty();
    }

    private static boolean isSent(JavaClass type) {
        return type.isRecord() && (type.getSimpleName().endsWith("Request")
                || List.of("FollowUpDetails", "IncidentDetails").contains(type.getSimpleName()))
                && !type.getPackageName().contains("idempotency");
    }

    private static Stream<String> unlimited(Class<?> request) {
        return Arrays.stream(request.getRecordComponents()).filter(component -> !isLimited(component))
                .map(component -> request.getSimpleName() + "." + component.getName());
    }

    /** The component's annotations are those of its accessor: bean validation annotations apply to methods. */
    private static boolean isLimited(RecordComponent component) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        boolean limited = size != null && size.max() < Integer.MAX_VALUE;
        if (component.getType() == String.class) {
            return limited;
        }
        return !Collection.class.isAssignableFrom(component.getType())
                || limited && areElementsLimited(component.getAnnotatedType());
    }

    private static boolean areElementsLimited(AnnotatedType list) {
        AnnotatedType element = ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
        return element.getType() != String.class || element.getAnnotation(Size.class) != null;
    }
}
