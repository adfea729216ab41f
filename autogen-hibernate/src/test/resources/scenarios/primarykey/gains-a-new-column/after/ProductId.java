package shop;

public record ProductId(Long id, String region, int variant) {}
