package dev.autogen.sample.shop;

import java.nio.file.Path;

/** With the settings by which H2 stands in for PostgreSQL in the guides of frameworks. */
class HistoryOnH2AsPostgresTest extends HistoryOnAnyH2 {

    @Override
    String url(Path folder) {
        return super.url(folder) + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
}
