select placed from purchase_order => 2026-01-02 03:04:05
