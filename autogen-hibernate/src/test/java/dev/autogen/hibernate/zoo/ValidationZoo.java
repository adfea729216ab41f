package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class ValidationZoo {

    static class Applied {
        @Embeddable
        static class Address {
            @NotNull
            @Size(max = 50)
            String street;

            @Length(max = 9)
            String code;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @NotNull
            String mandatory;

            @NotBlank
            @Size(max = 30)
            String blank;

            @NotEmpty
            String empty;

            @Min(3)
            @Max(7)
            int between;

            @Range(min = 1, max = 5)
            Integer range;

            @Digits(integer = 6, fraction = 2)
            BigDecimal digits;

            @NotNull
            @ManyToOne
            Customer parent;

            @Valid
            @NotNull
            Address address;

            @Column(length = 10)
            @Size(max = 99)
            String two;
        }
    }

    @Settings("jakarta.persistence.validation.mode=none")
    static class Off {
        @Entity
        static class Customer {
            @Id
            Long id;

            @NotNull
            @Size(max = 30)
            String name;
        }
    }

    @Settings("hibernate.validator.apply_to_ddl=false")
    static class NotForDdl {
        @Entity
        static class Customer {
            @Id
            Long id;

            @NotNull
            String name;
        }
    }

    private ValidationZoo() {}
}
