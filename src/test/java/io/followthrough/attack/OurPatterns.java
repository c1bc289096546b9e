package io.followthrough.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every regular expression in the compiled service: those kept in constants, those written where a text is matched, replaced or split,
 * and those of constraints. What it cannot read it lists.
 *
 * @param patterns by where they stand
 * @param unread places that make a pattern of something that is not constant
 */
record OurPatterns(Map<String, Pattern> patterns, Set<String> unread) {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Set<String> OF_STRINGS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final String CONSTRAINT = "Ljakarta/validation/constraints/Pattern;";

    static OurPatterns found() {
        OurPatterns found = new OurPatterns(new TreeMap<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/followthrough"))) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(found::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void read(Path file) {
        ClassModel type = parsed(file);
        String name = type.thisClass().asInternalName().substring("io/followthrough/".length());
        type.methods().forEach(method -> read(name, method));
        type.fields().stream().filter(field -> field.fieldType().stringValue().contains("java/util/regex/Pattern")
                || field.fieldType().stringValue().equals("Ljava/util/List;")).findFirst()
                .ifPresent(_ -> constants(name, type.thisClass().asInternalName().replace('/', '.')));
        type.findAttribute(Attributes.record()).ifPresent(record -> record.components()
                .forEach(component -> component.findAttribute(Attributes.runtimeVisibleAnnotations()).ifPresent(
                        all -> all.annotations()
                                .forEach(annotation -> constraint(name + "." + component.name(), annotation)))));
        type.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(all -> all.annotations().forEach(annotation -> constraint(name, annotation)));
    }

    private void read(String type, MethodModel method) {
        method.findAttribute(Attributes.runtimeVisibleAnnotations()).ifPresent(all -> all.annotations()
                .forEach(annotation -> constraint(type + "." + method.methodName().stringValue(), annotation)));
        Deque<String> pushed = new ArrayDeque<>();
        method.code().ifPresent(code -> {
            for (CodeElement element : code) {
                switch (element) {
                    case ConstantInstruction.LoadConstantInstruction load when load.constantValue() instanceof String text ->
                        pushed.push(text);
                    case InvokeInstruction call -> {
                        call(type + "." + method.methodName().stringValue(), call, pushed);
                        pushed.clear();
                    }
                    default -> {
                    }
                }
            }
        });
    }

    private void call(String place, InvokeInstruction call, Deque<String> pushed) {
        String owner = call.owner().asInternalName();
        String method = call.name().stringValue();
        if (owner.equals("java/lang/String") && OF_STRINGS.contains(method)) {
            boolean replaces = method.startsWith("replace");
            if (replaces && pushed.size() > 1) {
                pushed.pop(); // the replacement
            }
            if (!pushed.isEmpty()) {
                add(place + "|" + method + " " + pushed.peek(), Pattern.compile(pushed.peek()));
            } else {
                unread.add(place + " " + method);
            }
        } else if (owner.equals("java/util/regex/Pattern") && Set.of("compile", "matches").contains(method)
                && !place.endsWith("<clinit>")) {
            unread.add(place + " " + method);
        }
    }

    private void constraint(String place, java.lang.classfile.Annotation annotation) {
        if (annotation.className().stringValue().equals(CONSTRAINT)) {
            annotation.elements().stream().filter(element -> element.name().stringValue().equals("regexp"))
                    .map(element -> ((java.lang.classfile.AnnotationValue.OfString) element.value()).stringValue())
                    .forEach(regexp -> add(place + "|matches " + regexp, Pattern.compile(regexp)));
        }
    }

    /** Patterns in static fields, also within lists and records. */
    private void constants(String name, String type) {
        try {
            for (Field field : Class.forName(type).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && (field.getType() == Pattern.class || Collection.class.isAssignableFrom(field.getType()))) {
                    field.setAccessible(true);
                    constants(name + "." + field.getName(), field.get(null));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type, e);
        }
    }

    private void constants(String place, Object value) throws ReflectiveOperationException {
        switch (value) {
            case Pattern pattern -> add(place + " " + pattern, pattern);
            case Collection<?> several -> {
                for (Object one : several) {
                    constants(place, one);
                }
            }
            case Record several -> {
                for (var component : several.getClass().getRecordComponents()) {
                    if (component.getType() == Pattern.class) {
                        component.getAccessor().setAccessible(true);
                        constants(place, component.getAccessor().invoke(several));
                    }
                }
            }
            case null, default -> {
            }
        }
    }

    private void add(String place, Pattern pattern) {
        patterns.put(place, pattern);
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
