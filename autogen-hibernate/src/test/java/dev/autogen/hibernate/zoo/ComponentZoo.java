package dev.autogen.hibernate.zoo;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.TargetEmbeddable;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class ComponentZoo {

    static class Records {
        @Embeddable
        record Money(
                @Column(precision = 12, scale = 2) BigDecimal amount,
                @Column(length = 3) String currency) {}

        @Embeddable
        record Price(Money net, Money gross) {}

        @Entity
        static class Product {
            @Id
            Long id;

            @AttributeOverride(name = "net.amount", column = @Column(name = "net_amount", nullable = false))
            @AttributeOverride(name = "net.currency", column = @Column(name = "net_currency"))
            @AttributeOverride(name = "gross.amount", column = @Column(name = "gross_amount"))
            @AttributeOverride(name = "gross.currency", column = @Column(name = "gross_currency"))
            Price price;
        }
    }

    static class InheritedEmbeddable {
        @Embeddable
        @DiscriminatorColumn(name = "contact_kind", length = 10)
        @DiscriminatorValue("ANY")
        static class Contact {
            String note;
        }

        @Embeddable
        @DiscriminatorValue("MAIL")
        static class MailContact extends Contact {
            @Column(length = 100)
            String address;
        }

        @Embeddable
        @DiscriminatorValue("PHONE")
        static class PhoneContact extends Contact {
            int country;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            Contact contact;
        }
    }

    static class InheritedFields {
        @MappedSuperclass
        static class Dated {
            @Column(nullable = false)
            LocalDate since;
        }

        @Embeddable
        static class Membership extends Dated {
            int number;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            Membership membership;
        }
    }

    static class OverriddenAssociation {
        @Entity
        static class Country {
            @Id
            String code;
        }

        @Embeddable
        static class Address {
            String street;

            @ManyToOne
            Country country;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @AssociationOverride(
                    name = "country",
                    joinColumns = @JoinColumn(name = "home_country", nullable = false),
                    foreignKey = @ForeignKey(name = "fk_home"))
            Address home;

            @AttributeOverrides(@AttributeOverride(name = "street", column = @Column(name = "work_street")))
            @AssociationOverrides(
                    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country")))
            Address work;
        }
    }

    static class CollectionWithin {
        @Embeddable
        static class Profile {
            @ElementCollection
            Set<String> interests;

            @OneToMany
            @JoinColumn(name = "profile_of")
            List<Picture> pictures;
        }

        @Entity
        static class Picture {
            @Id
            Long id;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @Embedded
            Profile profile;
        }
    }

    @MinimumHibernate("7.0")
    static class PatternOfNames {
        @Embeddable
        static class Address {
            String street;
            String city;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @EmbeddedColumnNaming("home_%s")
            Address home;

            @EmbeddedColumnNaming
            Address work;
        }
    }

    @MinimumHibernate("7.2")
    static class InSecondaryTable {
        @Embeddable
        static class Address {
            String street;
            String city;
        }

        @Entity
        @SecondaryTable(name = "customer_address")
        static class Customer {
            @Id
            Long id;

            @EmbeddedTable("customer_address")
            Address address;
        }
    }

    static class BackReference {
        @Embeddable
        static class Part {
            @Parent
            Customer owner;

            int size;

            Customer getOwner() {
                return owner;
            }

            void setOwner(Customer owner) {
                this.owner = owner;
            }
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            Set<Part> parts;
        }
    }

    /** The same value, built by a type of the user's own. */
    static class CompositeUserTypes {
        @Entity
        static class Product {
            @Id
            Long id;

            @CompositeType(SpanType.class)
            @AttributeOverride(name = "low", column = @Column(name = "low", nullable = false))
            @AttributeOverride(name = "high", column = @Column(name = "high"))
            Span span;
        }
    }

    /** Two numbers. */
    public record Span(int low, int high) {}

    /** Maps {@link Span} to two columns. */
    public static class SpanType implements CompositeUserType<Span> {
        /** The columns. */
        public static class Columns {
            Integer low;
            Integer high;
        }

        @Override
        public Object getPropertyValue(Span span, int property) {
            return property == 0 ? span.high() : span.low();
        }

        @Override
        public Span instantiate(ValueAccess values) {
            return new Span(values.getValue(1, Integer.class), values.getValue(0, Integer.class));
        }

        @Override
        public Class<?> embeddable() {
            return Columns.class;
        }

        @Override
        public Class<Span> returnedClass() {
            return Span.class;
        }

        @Override
        public boolean equals(Span one, Span other) {
            return Objects.equals(one, other);
        }

        @Override
        public int hashCode(Span span) {
            return Objects.hashCode(span);
        }

        @Override
        public Span deepCopy(Span span) {
            return span;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public Serializable disassemble(Span span) {
            return new int[] {span.low(), span.high()};
        }

        @Override
        public Span assemble(Serializable cached, Object owner) {
            int[] both = (int[]) cached;
            return new Span(both[0], both[1]);
        }

        @Override
        public Span replace(Span detached, Span managed, Object owner) {
            return detached;
        }
    }

    @MinimumHibernate("7.0")
    static class OfAnInterface {
        interface Position {}

        @Embeddable
        static class Point implements Position {
            double x;
            double y;
        }

        @Entity
        static class Shop {
            @Id
            Long id;

            @Embedded
            @TargetEmbeddable(Point.class)
            Position position;
        }
    }

    private ComponentZoo() {}
}
