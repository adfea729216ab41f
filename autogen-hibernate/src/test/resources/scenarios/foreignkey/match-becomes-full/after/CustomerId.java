package shop;

import jakarta.persistence.Embeddable;

@Embeddable
public record CustomerId(Integer country, Integer number) {}
