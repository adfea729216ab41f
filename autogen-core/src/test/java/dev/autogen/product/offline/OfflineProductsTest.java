package dev.autogen.product.offline;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.product.Products;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineProductsTest {

    private static final Dialect SQL_SERVER = dialect("Microsoft SQL Server", 16, 0);
    private static final Dialect ORACLE = dialect("Oracle", 19, 0);

    private static Dialect dialect(String product, int major, int minor) {
        return Products.builtIn().dialect(new ServerVersion(product, major, minor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:sqlserver://localhost:1433;databaseName=shop", "jdbc:oracle:thin:@localhost:1521/shop"})
    void aConnectionIsRefusedAndWhatWorksWithoutIsNamed(String url) {
        assertThatThrownBy(() -> Products.requireLive(url))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("has never been run against a server")
                .hasMessageContaining("autogen upgrade base:head --sql")
                .hasMessageContaining("autogen revision --offline");
    }

    @Test
    void otherDatabasesMayBeConnectedTo() {
        Products.requireLive("jdbc:postgresql://localhost/shop");
        Products.requireLive("jdbc:unknown:shop");
    }

    @Test
    void theYearOfSqlServerIsNotItsVersion() {
        assertThatThrownBy(() -> dialect("Microsoft SQL Server", 2022, 0))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("16 for 2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int                     | integer          | int
            bit                     | boolean          | bit
            float                   | double precision | float(53)
            float(24)               | real             | real
            decimal(9)              | numeric(9, 0)    | numeric(9,0)
            numeric                 | numeric(18, 0)   | numeric(18,0)
            varchar                 | varchar(1)       | varchar(1)
            varchar(max)            | varchar          | varchar(max)
            NVARCHAR(20)            | nvarchar(20)     | nvarchar(20)
            national char varying(20) | nvarchar(20)   | nvarchar(20)
            varbinary(max)          | varbinary        | varbinary(max)
            datetime2               | timestamp(7)     | datetime2(7)
            datetimeoffset(0)       | timestamptz(0)   | datetimeoffset(0)
            timestamp               | rowversion       | rowversion
            timestamp(6)            | timestamp(6)     | datetime2(6)
            time                    | time(7)          | time(7)
            uniqueidentifier        | uuid             | uniqueidentifier
            jsonb                   | nvarchar         | nvarchar(max)
            text                    | varchar          | varchar(max)
            money                   | money            | money
            """)
    void typesOfSqlServerHaveOneNameEach(String written, String canonical, String sql) {
        assertThat(SQL_SERVER.parseType(written)).hasToString(canonical);
        assertThat(SQL_SERVER.typeSql(SQL_SERVER.parseType(written))).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number(19,0)            | bigint           | number(19,0)
            number(10)              | integer          | number(10,0)
            number(1,0)             | boolean          | number(1,0)
            number(9,2)             | numeric(9, 2)    | number(9,2)
            number                  | numeric          | number
            integer                 | numeric(38, 0)   | number(38,0)
            varchar2(255 char)      | varchar(255)     | varchar2(255 char)
            varchar2(20)            | varchar2(20)     | varchar2(20)
            varchar2(20 byte)       | varchar2(20 byte) | varchar2(20 byte)
            nvarchar2(20)           | nvarchar(20)     | nvarchar2(20)
            raw(16)                 | uuid             | raw(16)
            raw(255)                | varbinary(255)   | raw(255)
            binary_double           | double precision | binary_double
            double precision        | float(126)       | float(126)
            timestamp(9) with time zone | timestamptz(9) | timestamp(9) with time zone
            timestamp with time zone | timestamptz(6)  | timestamp(6) with time zone
            timestamp(3) with local time zone | timestamp(3) with local time zone | timestamp(3) with local time zone
            interval day(9) to second(6) | interval day(9) to second(6) | interval day(9) to second(6)
            SYS.XMLTYPE             | xml              | xmltype
            json                    | blob             | blob
            """)
    void typesOfOracleHaveOneNameEach(String written, String canonical, String sql) {
        assertThat(ORACLE.parseType(written)).hasToString(canonical);
        assertThat(ORACLE.typeSql(ORACLE.parseType(written))).isEqualTo(sql);
    }

    @Test
    void newVersionsHaveTypesThatOldOnesLack() {
        assertThat(dialect("Microsoft SQL Server", 17, 0).typeSql(type("jsonb")))
                .isEqualTo("json");
        assertThat(dialect("Oracle", 23, 0).typeSql(SqlType.plain("boolean"))).isEqualTo("boolean");
        assertThat(dialect("Oracle", 21, 0).typeSql(type("jsonb"))).isEqualTo("json");
    }

    @Test
    void namesOfOracleAreThoseOfTheRevisionInTheOtherCase() {
        assertThat(ORACLE.fold("Customer")).isEqualTo("customer");
        assertThat(ORACLE.truncate("customer")).isEqualTo("CUSTOMER");
        assertThat(ORACLE.quote("customer")).isEqualTo("customer");
        assertThat(ORACLE.quote("CUSTOMER")).isEqualTo("\"customer\"");
        assertThat(ORACLE.quote("Customer")).isEqualTo("\"Customer\"");
        assertThat(ORACLE.truncate("order")).isEqualTo("order");
        assertThat(ORACLE.quote("order")).isEqualTo("\"order\"");
        assertThat(ORACLE.quote(ORACLE.truncate("a b"))).isEqualTo("\"a b\"");
    }

    @Test
    void anOldOracleHasShortNames() {
        List<Operation> operations = List.of(new Operation.RenameColumn(ObjectName.of("t"), "a", "x".repeat(31)));

        assertThat(ORACLE.statements(operations)).hasSize(1);
        assertThatThrownBy(() -> dialect("Oracle", 12, 1).statements(operations))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("at most 30 bytes");
    }

    @Test
    void aUniqueIndexOfRowsWithValuesIsTheUniqueConstraintOfOthers() {
        assertSame(
                SQL_SERVER,
                List.of(column("a", integer()), index("uq", "a").unique(true).where("[a] is not null")),
                List.of(column("a", integer()), unique("uq", "a")));
        assertSame(
                SQL_SERVER,
                List.of(
                        column("a", integer()).notNull(),
                        column("b", integer()),
                        index("uq", "a", "b").unique(true).where("(b is not null)")),
                List.of(column("a", integer()).notNull(), column("b", integer()), unique("uq", "a", "b")));
    }

    @Test
    void whatAnotherDatabaseCallsOtherwiseIsTheSame() {
        assertSame(
                SQL_SERVER,
                List.of(column("id", bigint()).identity(), column("u", type("uniqueidentifier"))),
                List.of(column("id", type("bigserial")), column("u", uuid())));
        assertSame(
                ORACLE,
                List.of(column("n", numeric(19, 0)), column("t", varchar(5)).defaultsTo("''")),
                List.of(column("n", bigint()), column("t", varchar(5))));
    }

    private static void assertSame(Dialect dialect, List<TableElement> one, List<TableElement> other) {
        assertThat(SchemaDiff.between(database(dialect, one), database(dialect, other)))
                .isEmpty();
    }

    private static Database database(Dialect dialect, List<TableElement> elements) {
        Table table = Table.of(ObjectName.of("t"), elements);
        return dialect.normalize(new Database(List.of(), List.of(), List.of(), List.of(table)));
    }
}
