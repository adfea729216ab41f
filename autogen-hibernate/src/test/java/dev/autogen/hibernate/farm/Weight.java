package dev.autogen.hibernate.farm;

record Weight(int grams) {}
