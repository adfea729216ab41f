package dev.autogen.benchmarks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The queries that {@code check} reads a catalog with, overheard, so that the floor reads the same rows; without a line of autogen, since the
 * floor loads it.
 *
 * @param all in the order in which they were sent
 */
record Queries(List<Query> all) {

    /**
     * One query.
     *
     * @param sql its text; empty for {@code DatabaseMetaData.getTables}
     * @param parameters arrays of text
     */
    record Query(String sql, List<List<String>> parameters) {}

    /** Reads every column of every row, and throws it away. */
    int consume(Connection connection) throws SQLException {
        int rows = 0;
        for (Query query : all) {
            if (query.sql().isEmpty()) {
                try (ResultSet results = connection
                        .getMetaData()
                        .getTables(null, "public", "%", new String[] {"TABLE", "PARTITIONED TABLE"})) {
                    rows += drain(results);
                }
                continue;
            }
            try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
                for (int i = 0; i < query.parameters().size(); i++) {
                    statement.setArray(
                            i + 1,
                            connection.createArrayOf(
                                    "text", query.parameters().get(i).toArray()));
                }
                try (ResultSet results = statement.executeQuery()) {
                    rows += drain(results);
                }
            }
        }
        return rows;
    }

    private static int drain(ResultSet results) throws SQLException {
        int columns = results.getMetaData().getColumnCount();
        int rows = 0;
        while (results.next()) {
            for (int i = 1; i <= columns; i++) {
                results.getString(i);
            }
            rows++;
        }
        return rows;
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(all.size());
            for (Query query : all) {
                out.writeUTF(query.sql());
                out.writeInt(query.parameters().size());
                for (List<String> parameter : query.parameters()) {
                    out.writeInt(parameter.size());
                    for (String text : parameter) {
                        out.writeUTF(text);
                    }
                }
            }
        }
    }

    static Queries read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            List<Query> queries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String sql = in.readUTF();
                List<List<String>> parameters = new ArrayList<>();
                for (int arrays = in.readInt(); arrays > 0; arrays--) {
                    List<String> parameter = new ArrayList<>();
                    for (int texts = in.readInt(); texts > 0; texts--) {
                        parameter.add(in.readUTF());
                    }
                    parameters.add(parameter);
                }
                queries.add(new Query(sql, parameters));
            }
            return new Queries(queries);
        }
    }
}
