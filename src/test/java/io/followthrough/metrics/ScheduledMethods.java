package io.followthrough.metrics;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.scheduler.Scheduled;

/** What the service does by itself, which tests have to do for it. */
record ScheduledMethods(Class<?> bean, Method method) {

    static List<ScheduledMethods> all() {
        return CDI.current().getBeanContainer().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getPackageName().startsWith("io.followthrough"))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Scheduled.class)).distinct()
                .map(method -> new ScheduledMethods(method.getDeclaringClass(), method)).toList();
    }

    static void run(String identity) {
        all().stream().filter(one -> one.identity().equals(identity)).findFirst().orElseThrow().run();
    }

    String identity() {
        return method.getAnnotation(Scheduled.class).identity();
    }

    private void run() {
        try {
            method.setAccessible(true);
            method.invoke(CDI.current().select(bean, Any.Literal.INSTANCE).get());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
