package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.ansi.AnsiProduct;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Apache Derby in the memory of this process, which has no dialect of its own. */
public final class DerbyServer implements TestServer {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public Product product() {
        return new AnsiProduct();
    }

    /** What it would else write into the folder that a test runs in. */
    @Override
    public TestDatabase create() {
        System.setProperty("derby.stream.error.file", System.getProperty("java.io.tmpdir") + "/autogen-derby.log");
        return new Database(this, NUMBER.incrementAndGet());
    }

    @Override
    public String toString() {
        return "Derby";
    }

    private record Database(TestServer server, int number) implements TestDatabase {

        private static final String TABLES =
                " join sys.systables t on t.tableid = x.tableid join sys.sysschemas s on s.schemaid ="
                        + " t.schemaid where t.tabletype = 'T' and t.tablename not like 'AUTOGEN%' and t.tablename not like 'HT%\\_%' escape '\\'";

        @Override
        public String url() {
            return "jdbc:derby:memory:autogen_" + number + ";create=true";
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url());
        }

        @Override
        public void clear() throws SQLException {
            for (String each : query(
                    "select 'alter table \"' || s.schemaname || '\".\"' || t.tablename || '\" drop constraint \"' ||"
                            + " x.constraintname || '\"' from sys.sysconstraints x" + TABLES + " and x.type = 'F'")) {
                run(each);
            }
            for (String each : query(
                    "select 'drop table \"' || s.schemaname || '\".\"' || t.tablename || '\"' from sys.systables t join"
                            + " sys.sysschemas s on s.schemaid = t.schemaid where t.tabletype = 'T'")) {
                run(each);
            }
            for (String each : query(
                    "select 'drop sequence \"' || s.schemaname || '\".\"' || x.sequencename || '\" restrict' from"
                            + " sys.syssequences x join sys.sysschemas s on s.schemaid = x.schemaid where s.schemaname not like 'SYS%'")) {
                run(each);
            }
            for (String each :
                    query("select schemaname from sys.sysschemas where schemaname not like 'SYS%' and schemaname not in"
                            + " ('APP', 'NULLID', 'SQLJ')")) {
                run("drop schema \"" + each + "\" restrict");
            }
        }

        /** The names that Derby makes up are left out, and so is what revisions write in their place. */
        @Override
        public List<String> catalog() throws SQLException {
            List<String> lines = new ArrayList<>();
            lines.addAll(query(
                    "select 'column', s.schemaname, t.tablename, x.columnname, cast(x.columndatatype as varchar(200)),"
                            + " cast(x.columndefault as varchar(200)), x.autoincrementinc from sys.syscolumns x"
                            + TABLES.replace("x.tableid", "x.referenceid")));
            lines.addAll(
                    query("select 'constraint', s.schemaname, t.tablename, x.constraintname, x.type, c.checkdefinition,"
                            + " f.deleterule, f.updaterule, cast(g.descriptor as varchar(200)) from sys.sysconstraints x"
                            + " left join sys.syschecks c on c.constraintid = x.constraintid"
                            + " left join sys.sysforeignkeys f on f.constraintid = x.constraintid"
                            + " left join sys.syskeys k on k.constraintid = x.constraintid"
                            + " left join sys.sysconglomerates g on g.conglomerateid = coalesce(k.conglomerateid, f.conglomerateid)"
                            + TABLES));
            lines.addAll(query(
                    "select 'index', s.schemaname, t.tablename, x.conglomeratename, cast(x.descriptor as varchar(200))"
                            + " from sys.sysconglomerates x" + TABLES + " and x.isindex and not x.isconstraint"));
            lines.addAll(
                    query("select 'sequence', s.schemaname, x.sequencename, cast(x.sequencedatatype as varchar(200)),"
                            + " x.startvalue, x.increment from sys.syssequences x join sys.sysschemas s on s.schemaid = x.schemaid where"
                            + " s.schemaname not like 'SYS%'"));
            return lines.stream()
                    .map(line -> line.replaceAll("\\|SQL[-0-9a-f]+\\|", "||")
                            .replace("DECIMAL", "NUMERIC")
                            .replaceAll("\\|\\(\\((.*)\\)\\)\\|", "|($1)|")
                            .replaceAll("\\|(?i:[^|]*_(?:pkey|key|check|fkey)\\d*)\\|", "||"))
                    .sorted()
                    .toList();
        }
    }
}
