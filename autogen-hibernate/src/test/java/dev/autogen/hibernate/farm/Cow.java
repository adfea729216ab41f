package dev.autogen.hibernate.farm;

import dev.autogen.hibernate.farm.barn.Stall;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Cow {

    static final boolean NOTED = Initialized.note(Cow.class);

    @Id
    Long id;

    Name name;
    Weight weight;

    @ManyToOne
    Stall stall;
}
