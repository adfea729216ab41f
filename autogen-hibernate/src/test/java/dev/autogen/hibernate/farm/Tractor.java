package dev.autogen.hibernate.farm;

/** Mapped by XML alone. */
class Tractor {
    long id;
    String brand;
    Tractor successor;
}
