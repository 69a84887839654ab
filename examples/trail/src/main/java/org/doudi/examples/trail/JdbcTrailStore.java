package org.doudi.examples.trail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailStore;

/**
 * A trail in a table of a database, which may hold many: a row for each entry, its bytes as they were hashed, and beside them
 * what queries want. Entries are added in one transaction that first looks where the trail stands; the primary key decides
 * between two that looked at the same time. So neither two writers nor one that dies half way leave anything but a trail.
 *
 * <p>Tested with H2 and with PostgreSQL. Whether a commit outlasts a power cut is the database's to promise; H2 does so with
 * {@code WRITE_DELAY=0} only.
 */
public final class JdbcTrailStore implements TrailStore {

    /** Somebody else's row has the key: class 23. Somebody else's transaction was in the way of this one: class 40. */
    private static final List<String> SOMEBODY_ELSE = List.of("23", "40");

    private static final int ROWS_AT_A_TIME = 500;

    private final DataSource database;
    private final Origin origin;

    private JdbcTrailStore(DataSource database, Origin origin) {
        this.database = database;
        this.origin = origin;
    }

    /**
     * The trail of that origin.
     *
     * @param database gives connections; of which it may have a pool
     */
    public static JdbcTrailStore of(DataSource database, Origin origin) {
        return new JdbcTrailStore(database, origin);
    }

    /**
     * Makes the table, if it is not there.
     *
     * @throws IOException if it cannot
     */
    public void createTable() throws IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String product = connection.getMetaData().getDatabaseProductName();
            String bytes = product.toLowerCase(Locale.ROOT).contains("postgresql") ? "BYTEA" : "BLOB";
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS doudi_entry (
                        trail VARCHAR(300) NOT NULL,
                        sequence BIGINT NOT NULL,
                        type VARCHAR(64) NOT NULL,
                        recorded TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                        hash VARCHAR(128) NOT NULL,
                        entry %s NOT NULL,
                        PRIMARY KEY (trail, sequence))""".formatted(bytes));
        } catch (SQLException e) {
            throw new IOException("no table", e);
        }
    }

    @Override
    public Result append(TrailHead expected, List<Entry> entries) throws IOException {
        if (!expected.origin().equals(origin)) {
            throw new IllegalArgumentException(expected.origin() + " is not kept in " + this);
        }
        expected.after(entries);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (!standsAt(connection, expected)) {
                    connection.rollback();
                    return new Result.Stale(size(connection));
                }
                insert(connection, entries);
                connection.commit();
                return new Result.Stored(expected.size() + entries.size());
            } catch (SQLException e) {
                connection.rollback();
                if (isSomebodyElse(e)) {
                    return new Result.Stale(size(connection));
                }
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException("unknown whether " + entries.size() + " entries were added behind " + expected, e);
        }
    }

    private boolean standsAt(Connection connection, TrailHead expected) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT sequence, hash FROM doudi_entry WHERE trail = ? ORDER BY sequence DESC FETCH FIRST 1 ROW ONLY")) {
            query.setString(1, origin.line());
            try (ResultSet last = query.executeQuery()) {
                Hash hash = expected.last();
                return last.next()
                        ? last.getLong(1) + 1 == expected.size()
                                && last.getString(2).equals(hash.hex())
                        : expected.size() == 0;
            }
        }
    }

    private void insert(Connection connection, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO doudi_entry (trail, sequence, type, recorded, hash, entry) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Entry entry : entries) {
                insert.setString(1, origin.line());
                insert.setLong(2, entry.sequence());
                insert.setString(3, entry.event().type());
                // With its offset: a plain timestamp would be written in the time zone of whoever writes.
                insert.setObject(4, entry.event().at().atOffset(ZoneOffset.UTC));
                insert.setString(5, entry.hash().hex());
                insert.setBytes(6, entry.bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static boolean isSomebodyElse(SQLException e) {
        String state = e.getSQLState();
        return state != null && SOMEBODY_ELSE.stream().anyMatch(state::startsWith);
    }

    @Override
    public long size() throws IOException {
        try (Connection connection = database.getConnection()) {
            return size(connection);
        } catch (SQLException e) {
            throw new IOException("no size", e);
        }
    }

    private long size(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT COALESCE(MAX(sequence) + 1, 0) FROM doudi_entry WHERE trail = ?")) {
            query.setString(1, origin.line());
            try (ResultSet size = query.executeQuery()) {
                size.next();
                return size.getLong(1);
            }
        }
    }

    @Override
    public void read(long from, Consumer<byte[]> reader) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT entry FROM doudi_entry WHERE trail = ? AND sequence >= ? ORDER BY sequence")) {
            // PostgreSQL's driver reads everything at once unless a transaction is open and it is told how much it may.
            connection.setAutoCommit(false);
            query.setFetchSize(ROWS_AT_A_TIME);
            query.setString(1, origin.line());
            query.setLong(2, from);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(rows.getBytes(1));
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IOException("not to be read", e);
        }
    }

    /** Which trail. */
    @Override
    public String toString() {
        return "JdbcTrailStore[" + origin + "]";
    }
}
