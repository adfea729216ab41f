package dev.autogen.hibernate.zoo;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class CollectionZoo {

    enum Channel {
        EMAIL,
        PHONE
    }

    static class Basics {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            Set<String> nicknames;

            @ElementCollection
            @Column(nullable = false, length = 20)
            Set<String> labels;

            @ElementCollection
            List<Integer> scores;

            @ElementCollection
            @OrderColumn
            List<String> steps;

            @ElementCollection
            @OnDelete(action = OnDeleteAction.CASCADE)
            @CollectionTable(name = "customer_owned")
            Set<Long> owned;
        }
    }

    static class Maps {
        @Entity
        static class Language {
            @Id
            String code;
        }

        @Entity
        static class Product {
            @Id
            Long id;

            @ElementCollection
            @MapKeyColumn(name = "lang", length = 5)
            @Column(name = "label", nullable = false)
            Map<String, String> labels;

            @ElementCollection
            @MapKeyEnumerated(EnumType.STRING)
            Map<Channel, BigDecimal> costs;

            @ElementCollection
            @MapKeyJoinColumn(name = "language_code")
            Map<Language, String> names;
        }
    }

    static class Embeddables {
        @Embeddable
        static class Phone {
            @Column(length = 20, nullable = false)
            String number;

            @Enumerated(EnumType.STRING)
            Channel channel;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            Set<Phone> phones;

            @ElementCollection
            @OrderColumn(name = "rank", nullable = false)
            List<Phone> ranked;
        }
    }

    static class OrderedAssociations {
        @Entity
        static class Playlist {
            @Id
            Long id;

            @ManyToMany
            @OrderColumn(name = "position")
            List<Song> songs;

            @OneToMany
            @MapKeyColumn(name = "slot")
            Map<Integer, Song> slots;
        }

        @Entity
        static class Song {
            @Id
            Long id;
        }
    }

    private CollectionZoo() {}
}
