package dev.autogen.product.postgres;

/** Scripts for a database that has no lock of a session, and keeps nothing else for it that would have to be discarded. */
final class KinScriptSql extends PostgresScriptSql {

    KinScriptSql(Tables tables) {
        super(tables);
    }

    @Override
    public String settle() {
        return "reset role;\nreset all;";
    }

    @Override
    public String lock() {
        return comment(
                "There is no lock of a session here: see that no other upgrade of this database runs meanwhile.");
    }

    @Override
    public String unlock() {
        return comment("Other upgrades may run again.");
    }
}
