package dev.autogen.hibernate.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.classgraph.AnnotationInfo;
import io.github.classgraph.AnnotationParameterValue;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the zoo has a model for everything in Hibernate that makes DDL. */
class ChecklistTest {

    private static final String JAKARTA = "jakarta.persistence";
    private static final String HIBERNATE = "org.hibernate.annotations";

    private static ScanResult scan;

    @BeforeAll
    static void readClassFiles() {
        scan = new ClassGraph()
                .enableAllInfo()
                .ignoreClassVisibility()
                .ignoreFieldVisibility()
                .ignoreMethodVisibility()
                .enableExternalClasses()
                .acceptPackages(JAKARTA, HIBERNATE, Zoo.class.getPackageName())
                .scan();
    }

    @AfterAll
    static void close() {
        scan.close();
    }

    @Test
    void everyAnnotationIsInAModelOrTouchesNoDdl() {
        Set<String> known = scan.getAllAnnotations().stream()
                .map(ClassInfo::getName)
                .filter(name ->
                        packageOf(name).equals(JAKARTA) || packageOf(name).equals(HIBERNATE))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = annotations().map(AnnotationInfo::getName).collect(Collectors.toSet());

        known.removeAll(used);
        known.removeAll(containers());
        known.removeIf(name -> WithoutDdl.ANNOTATIONS.contains(name.substring(name.lastIndexOf('.') + 1)));
        assertThat(known).isEmpty();
    }

    @Test
    void everyTypeCodeIsInAModelOrHasNoType() throws IllegalAccessException {
        Set<Integer> used = new HashSet<>();
        annotations()
                .filter(annotation -> annotation.getName().endsWith("TypeCode"))
                .forEach(annotation ->
                        used.add((Integer) annotation.getParameterValues().getValue("value")));
        Set<String> missing = new TreeSet<>();
        for (Field code : SqlTypes.class.getFields()) {
            if (!used.contains(code.getInt(null)) && !WithoutDdl.TYPE_CODES.contains(code.getName())) {
                missing.add(code.getName());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A virtual machine passes over an annotation that it does not find: such a model would show nothing. */
    @Test
    void whatAModelOfThisRunIsMadeOfIsKnownToThisHibernate() {
        Set<String> names = Zoo.all()
                .filter(Model::known)
                .map(model -> model.holder().getName())
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (ClassInfo type : scan.getPackageInfo(Zoo.class.getPackageName()).getClassInfo()) {
            if (names.stream().noneMatch(name -> type.getName().startsWith(name + "$"))) {
                continue;
            }
            annotations(type)
                    .filter(each -> packageOf(each.getName()).startsWith(JAKARTA)
                            || packageOf(each.getName()).startsWith(HIBERNATE))
                    .forEach(annotation -> unknown.addAll(unknownIn(annotation, type)));
        }
        assertThat(unknown).isEmpty();
    }

    /** Annotations that the compiler writes around several of one kind: the scan shows only those. */
    private static Set<String> containers() {
        return scan.getAllAnnotations().stream()
                .map(type -> type.loadClass(true))
                .filter(Objects::nonNull)
                .map(type -> type.getAnnotation(Repeatable.class))
                .filter(Objects::nonNull)
                .map(repeatable -> repeatable.value().getName())
                .collect(Collectors.toSet());
    }

    private static List<String> unknownIn(AnnotationInfo annotation, ClassInfo type) {
        Set<String> members;
        try {
            members = Arrays.stream(Class.forName(annotation.getName()).getDeclaredMethods())
                    .map(java.lang.reflect.Method::getName)
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            return List.of(type.getName() + ": " + annotation.getName());
        }
        return annotation.getParameterValues(false).stream()
                .map(AnnotationParameterValue::getName)
                .filter(name -> !members.contains(name))
                .map(name -> type.getName() + ": " + annotation.getName() + "." + name)
                .toList();
    }

    /** All annotations of the zoo, those within others included. */
    private static Stream<AnnotationInfo> annotations() {
        return scan.getPackageInfo(Zoo.class.getPackageName()).getClassInfo().stream()
                .flatMap(ChecklistTest::annotations);
    }

    private static Stream<AnnotationInfo> annotations(ClassInfo type) {
        return Stream.of(
                        type.getAnnotationInfo().stream(),
                        type.getDeclaredFieldInfo().stream().flatMap(field -> field.getAnnotationInfo().stream()),
                        type.getDeclaredMethodInfo().stream().flatMap(method -> method.getAnnotationInfo().stream()))
                .flatMap(each -> each)
                .flatMap(ChecklistTest::withNested);
    }

    private static Stream<AnnotationInfo> withNested(AnnotationInfo annotation) {
        Stream<AnnotationInfo> nested = annotation.getParameterValues(false).stream()
                .map(AnnotationParameterValue::getValue)
                .flatMap(value -> value instanceof Object[] values ? Arrays.stream(values) : Stream.of(value))
                .filter(AnnotationInfo.class::isInstance)
                .map(AnnotationInfo.class::cast)
                .flatMap(ChecklistTest::withNested);
        return Stream.concat(Stream.of(annotation), nested);
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
