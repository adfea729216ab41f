package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the servers can do while others use the table (MySQL 8.0 manual, 17.12.1 "Online DDL Operations"; MariaDB, "InnoDB Online DDL Operations
 * with the INPLACE Alter Algorithm", "... INSTANT ..."), as far as the operation tells. Where a table has what they cannot deal with (another engine, an index of
 * words, with MariaDB stored columns), they do less, and refuse.
 */
final class OnlineRules {

    /** Functions of MariaDB that give another value for each row. */
    private static final Set<String> VOLATILE =
            Set.of("uuid", "uuid_short", "sys_guid", "rand", "random_bytes", "nextval", "lastval", "setval", "encrypt");

    private static final Set<String> WORDS = Set.of(
            ("null true false current_timestamp current_date current_time current_user localtime localtimestamp utc_date utc_time"
                            + " utc_timestamp and or xor not is in like between div mod interval as char signed unsigned second minute"
                            + " hour day week month quarter year microsecond case when then else end using binary")
                    .split(" "));

    private final Dialect dialect;
    private final MySqlFacts facts;
    private final MySqlText text;
    private final StoredForm form;

    OnlineRules(Dialect dialect, MySqlFacts facts, MySqlText text) {
        this.dialect = dialect;
        this.facts = facts;
        this.text = text;
        this.form = new StoredForm(facts);
    }

    /** Of all the statements of an operation together; empty where it changes no table that is there. */
    Optional<Online> of(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return Optional.of(added(add.column()));
        } else if (operation instanceof Operation.AlterColumn alter) {
            return Optional.of(altered(alter.before(), alter.after()));
        } else if (operation instanceof Operation.AddForeignKey add) {
            return Optional.of(added(add.foreignKey()));
        } else if (operation instanceof Operation.AddCheck add) {
            return Optional.of(added(add.check()));
        } else if (operation instanceof Operation.AlterConstraint alter) {
            return Optional.of(added(alter.after()));
        } else if (operation instanceof Operation.DropPrimaryKey) {
            return Optional.of(Online.COPIED);
        } else if (operation instanceof Operation.CreateIndex create) {
            return isLeftOut(create.index())
                    ? Optional.empty()
                    : Optional.of(added(create.index(), create.concurrency()));
        } else if (operation instanceof Operation.AlterIndex alter) {
            return Optional.of(replaced(alter.before(), alter.after()));
        }
        return operation instanceof Operation.CommentOnTable
                        || operation instanceof Operation.RenameColumn
                        || operation instanceof Operation.DropColumn
                        || operation instanceof Operation.AddPrimaryKey
                        || operation instanceof Operation.AddUnique
                        || operation instanceof Operation.DropUnique
                        || operation instanceof Operation.DropForeignKey
                        || operation instanceof Operation.DropCheck
                        || operation instanceof Operation.DropIndex
                        || operation instanceof Operation.RenameIndex
                ? Optional.of(Online.OTHERS_WRITE)
                : Optional.empty();
    }

    /** Of a column that is added. */
    Online added(Column column) {
        if (isStored(column)) {
            return Online.COPIED;
        } else if (column.findIdentity().isPresent()) {
            return Online.OTHERS_READ;
        }
        String value = column.defaultValue();
        return value == null || isOneForAll(text.value(value, column.type())) ? Online.OTHERS_WRITE : Online.COPIED;
    }

    private static boolean isStored(Column column) {
        return column.findComputed()
                .filter(computed -> computed.storage() == Generation.Storage.STORED)
                .isPresent();
    }

    /** MySQL takes a value, and no expression; MariaDB works it out where it comes to one value. */
    private boolean isOneForAll(String value) {
        return facts.isMariaDb() ? !variesByRow(value) : !value.startsWith("(");
    }

    private static boolean variesByRow(String value) {
        MySqlTokens tokens = new MySqlTokens(value);
        String word = "";
        while (tokens.next() && !tokens.is("on")) {
            boolean varies = tokens.is("(") ? VOLATILE.contains(word) : !tokens.isString() && isColumn(word);
            if (varies || (tokens.isName() && !tokens.isWord())) {
                return true;
            }
            word = tokens.isWord() ? tokens.name().toLowerCase(Locale.ROOT) : "";
        }
        return isColumn(word);
    }

    private static boolean isColumn(String word) {
        return !word.isEmpty() && !Character.isDigit(word.charAt(0)) && !WORDS.contains(word);
    }

    private Online altered(Column before, Column after) {
        return switch (ColumnWay.of(before, after, facts)) {
            case RECREATED -> recreated(after);
            case DEFAULT -> Online.OTHERS_WRITE;
            case RESTATED -> restated(before, after);
            case UUID_TO_BYTES, UUID_TO_TEXT -> Online.COPIED;
            case KEPT -> {
                Column added = after.nullable(true);
                yield added(added).and(restated(added, after));
            }
        };
    }

    /** Of a column that is dropped and added, to be computed otherwise. */
    static Online recreated(Column after) {
        return isStored(after) ? Online.COPIED : Online.OTHERS_WRITE;
    }

    /** Of {@code modify column}. */
    Online restated(Column before, Column after) {
        boolean counts = after.findIdentity().isPresent();
        boolean counted = before.findIdentity().isPresent();
        boolean inPlace = form.stays(before, after)
                && (facts.isMariaDb() ? !isStored(after) && (counted || !counts) : counts == counted);
        return inPlace ? Online.OTHERS_WRITE : Online.COPIED;
    }

    /** Rows are looked at for a foreign key or check, which only happens while they are copied. */
    static Online added(Constraint constraint) {
        return constraint instanceof ForeignKey || constraint instanceof Check ? Online.COPIED : Online.OTHERS_WRITE;
    }

    /** One that only makes queries quick, and of which there is nothing like it here. */
    boolean isLeftOut(Index index) {
        return !dialect.capabilities().containsAll(Needs.of(index));
    }

    /** Of an index that is added; what is to keep nobody waiting fails rather than do so. */
    static Online added(Index index, Concurrency concurrency) {
        return concurrency == Concurrency.CONCURRENTLY ? Online.OTHERS_WRITE : added(index);
    }

    private static Online added(Index index) {
        return isSpecial(index) || hasExpression(index) ? Online.OTHERS_READ : Online.OTHERS_WRITE;
    }

    private static boolean isSpecial(Index index) {
        String method = index.method().toLowerCase(Locale.ROOT);
        return method.equals("fulltext") || method.equals("spatial");
    }

    private static boolean hasExpression(Index index) {
        return index.keys().stream().anyMatch(key -> key.expression());
    }

    /** Of an index that is dropped and added; one of an expression has a column of its own, and both go and come. */
    static Online replaced(Index before, Index after) {
        return hasExpression(before) && hasExpression(after) ? Online.COPIED : added(after);
    }
}
