package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@SuppressWarnings({"SameNameButDifferent", "deprecation", "removal"
}) // Models have like names; old annotations make DDL.
final class GeneratorZoo {

    static class UuidOfAuto {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue
            UUID id;
        }
    }

    static class UuidText {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(strategy = GenerationType.UUID)
            String id;
        }
    }

    static class SmallerKeys {
        @Entity
        static class OfInteger {
            @Id
            @GeneratedValue
            Integer id;
        }

        @Entity
        static class OfShort {
            @Id
            @GeneratedValue
            short id;
        }
    }

    static class IdentityKeys {
        @Entity
        static class OfInteger {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            Integer id;
        }

        @Entity
        static class OfShort {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            Short id;
        }

        @Entity
        static class OfDecimal {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            @Column(name = "Number")
            long id;
        }

        @Entity
        static class WithVersion {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            Long id;

            @Version
            int version;
        }
    }

    @MinimumHibernate("7.0")
    static class SequenceOfTheClass {
        @Entity
        @SequenceGenerator(sequenceName = "of_class", initialValue = 100)
        static class Customer {
            @Id
            @GeneratedValue(strategy = GenerationType.SEQUENCE)
            Long id;
        }
    }

    static class SharedSequence {
        @Entity
        @SequenceGenerator(name = "shared", sequenceName = "shared_numbers", allocationSize = 5)
        static class Customer {
            @Id
            @GeneratedValue(generator = "shared")
            Long id;
        }

        @Entity
        static class Supplier {
            @Id
            @GeneratedValue(generator = "shared")
            Long id;
        }
    }

    static class SequenceInSchema {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "s")
            @SequenceGenerator(name = "s", sequenceName = "numbers", schema = "counters")
            Long id;
        }
    }

    @MinimumHibernate("7.0")
    static class SequenceBelowZero {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "s")
            @SequenceGenerator(
                    name = "s",
                    sequenceName = "numbers",
                    initialValue = -10,
                    allocationSize = 1,
                    options = "maxvalue 100")
            Long id;
        }
    }

    static class Increment {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "i")
            @GenericGenerator(name = "i", strategy = "increment")
            Long id;
        }
    }

    static class GenericSequence {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @GenericGenerator(
                    name = "g",
                    type = SequenceStyleGenerator.class,
                    parameters = {
                        @Parameter(name = "sequence_name", value = "Generic_Numbers"),
                        @Parameter(name = "initial_value", value = "7"),
                        @Parameter(name = "increment_size", value = "3"),
                        @Parameter(name = "optimizer", value = "pooled-lo")
                    })
            Long id;
        }
    }

    /** Its row must be there before the first value is asked for. */
    static class SequenceAsTable {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @GenericGenerator(
                    name = "g",
                    type = SequenceStyleGenerator.class,
                    parameters = {
                        @Parameter(name = "sequence_name", value = "numbers_of_customers"),
                        @Parameter(name = "force_table_use", value = "true"),
                        @Parameter(name = "initial_value", value = "5")
                    })
            Long id;
        }
    }

    @NotOn({"7.0", "7.1"})
    static class GenericTable {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @GenericGenerator(
                    name = "g",
                    type = org.hibernate.id.enhanced.TableGenerator.class,
                    parameters = {
                        @Parameter(name = "table_name", value = "numbers"),
                        @Parameter(name = "segment_value", value = "some customers"),
                        @Parameter(name = "segment_value_length", value = "40")
                    })
            Long id;
        }
    }

    @NotOn({"7.0", "7.1"})
    static class TableWithEverything {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "t")
            @TableGenerator(
                    name = "t",
                    table = "Numbers",
                    schema = "counters",
                    pkColumnName = "kind",
                    valueColumnName = "reached",
                    pkColumnValue = "customer",
                    initialValue = 10,
                    allocationSize = 3,
                    indexes = @Index(name = "ix_reached", columnList = "reached"),
                    uniqueConstraints =
                            @UniqueConstraint(
                                    name = "uq_reached",
                                    columnNames = {"kind", "reached"}))
            Long id;
        }
    }

    static class OwnGenerator {
        @Entity
        static class Customer {
            @Id
            @Drawn
            Long id;
        }
    }

    /** An annotation of the user's own for a sequence. */
    @IdGeneratorType(DrawnGenerator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Drawn {}

    /** The standard one, with a name of its own for the sequence. */
    public static class DrawnGenerator extends SequenceStyleGenerator {
        private static final long serialVersionUID = 1L;

        @Override
        public void configure(GeneratorCreationContext context, Properties parameters) {
            parameters.put("sequence_name", "drawn_numbers");
            super.configure(context, parameters);
        }
    }

    @Settings("hibernate.id.db_structure_naming_strategy=single")
    static class OneSequenceForAll {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue
            Long id;
        }

        @Entity
        static class Supplier {
            @Id
            @GeneratedValue
            Long id;
        }
    }

    @Settings("hibernate.id.db_structure_naming_strategy=legacy")
    static class LegacyNamesOfSequences {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "my_generator")
            @SequenceGenerator(name = "my_generator")
            Long id;
        }

        @Entity
        static class Supplier {
            @Id
            @GeneratedValue
            Long id;
        }
    }

    static class GeneratedPartOfKey {
        static class Key implements Serializable {
            private static final long serialVersionUID = 1L;
            String country;
            Long number;

            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && country.equals(key.country) && number.equals(key.number);
            }

            @Override
            public int hashCode() {
                return Objects.hash(country, number);
            }
        }

        @Entity
        @IdClass(Key.class)
        static class Customer {
            @Id
            String country;

            @Id
            @GeneratedValue
            Long number;
        }
    }

    static class GeneratorOfTheRoot {
        @MappedSuperclass
        static class Base {
            @Id
            @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "base")
            @SequenceGenerator(name = "base", sequenceName = "base_numbers")
            Long id;
        }

        @Entity
        static class Customer extends Base {}

        @Entity
        static class Supplier extends Base {}
    }

    @MinimumHibernate("7.0")
    static class UuidOfVersionSeven {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue
            @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
            UUID id;
        }
    }

    private GeneratorZoo() {}
}
