package dev.autogen.hibernate.farm;

record Name(String text) {}
