package dev.autogen.hibernate.zoo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small models, one for each feature of the mapping. Each class of this package whose name ends in {@code Zoo} is a house;
 * each class in a house is a model; the classes in a model are its entities.
 */
public final class Zoo {

    private static final List<Class<?>> HOUSES = List.of(
            IdentifierZoo.class,
            GeneratorZoo.class,
            KeyZoo.class,
            EmbeddableZoo.class,
            ComponentZoo.class,
            InheritanceZoo.class,
            HierarchyZoo.class,
            AssociationZoo.class,
            JoinZoo.class,
            CollectionZoo.class,
            MapZoo.class,
            TypeZoo.class,
            CodeZoo.class,
            RegistrationZoo.class,
            ValueZoo.class,
            SettingZoo.class,
            CommentZoo.class,
            StrategyZoo.class,
            AggregateZoo.class,
            EnversZoo.class,
            ViewZoo.class,
            XmlZoo.class,
            ColumnZoo.class,
            ConstraintZoo.class,
            NameZoo.class,
            ValidationZoo.class,
            SchemaZoo.class,
            AdvancedZoo.class);

    private Zoo() {}

    /** All models. */
    static Stream<Model> all() {
        return HOUSES.stream()
                .flatMap(house -> Arrays.stream(house.getDeclaredClasses())
                        .map(Model::new)
                        .filter(model -> !model.isEmpty())
                        .sorted(Comparator.comparing(Model::name)));
    }

    /** Those that the Hibernate of this run knows; with {@code -Dzoo.only=KeyZoo|MapZoo} those whose names begin so. */
    static Stream<Model> models() {
        String only = System.getProperty("zoo.only", "");
        return all().filter(Model::known).filter(model -> model.name().matches("(" + only + ").*"));
    }

    /** Every eighth of them, where all would take too long for every build; {@code -Dzoo.everywhere=true} takes all. */
    static Stream<Model> sample() {
        List<Model> all = models().toList();
        int step = Boolean.getBoolean("zoo.everywhere") ? 1 : 8;
        return IntStream.range(0, all.size()).filter(each -> each % step == 0).mapToObj(all::get);
    }

    /** The model of that name, such as {@code NameZoo Quoted}. */
    public static Model model(String name) {
        return all().filter(model -> model.name().equals(name)).findFirst().orElseThrow();
    }
}
