select package, void from class => x, 0
