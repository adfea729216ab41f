package dev.autogen.hibernate.farm.barn;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;

@Entity
public class Stall {

    @Id
    @GeneratedValue
    Long id;

    @NotNull
    String doorNumber;
}
