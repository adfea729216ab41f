select größe, "数量 🙂" from größenübersicht => 2, 数量 🙂
