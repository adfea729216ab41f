package dev.autogen.hibernate.zoo;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Small models, one for each feature of the mapping. Each class of this package whose name ends in {@code Zoo} is a house;
 * each class in a house is a model; the classes in a model are its entities.
 */
public final class Zoo {

    private static final List<Class<?>> HOUSES = List.of(
            IdentifierZoo.class,
            EmbeddableZoo.class,
            InheritanceZoo.class,
            AssociationZoo.class,
            CollectionZoo.class,
            TypeZoo.class,
            ColumnZoo.class,
            ConstraintZoo.class,
            NameZoo.class,
            ValidationZoo.class,
            SchemaZoo.class,
            AdvancedZoo.class);

    /**
     * One model.
     *
     * @param name what it shows
     * @param classes its annotated classes
     * @param settings settings of Hibernate
     */
    public record Model(String name, List<Class<?>> classes, Map<String, String> settings) {
        public List<String> classNames() {
            return classes.stream().map(Class::getName).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Zoo() {}

    public static Stream<Model> models() {
        return HOUSES.stream()
                .flatMap(house -> Arrays.stream(house.getDeclaredClasses()).map(Zoo::model))
                .filter(model -> !model.classes().isEmpty());
    }

    /** The model of that name, such as {@code NameZoo Quoted}. */
    public static Model model(String name) {
        return models().filter(model -> model.name().equals(name)).findFirst().orElseThrow();
    }

    private static Model model(Class<?> holder) {
        Map<String, String> settings = new LinkedHashMap<>();
        Settings annotation = holder.getAnnotation(Settings.class);
        for (String setting : annotation == null ? new String[0] : annotation.value()) {
            String[] parts = setting.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        String house = holder.getEnclosingClass().getSimpleName();
        List<Class<?>> classes =
                Arrays.stream(holder.getDeclaredClasses()).filter(Zoo::mapped).toList();
        return new Model(house + " " + holder.getSimpleName(), classes, settings);
    }

    private static boolean mapped(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Embeddable.class)
                || type.isAnnotationPresent(MappedSuperclass.class);
    }
}
