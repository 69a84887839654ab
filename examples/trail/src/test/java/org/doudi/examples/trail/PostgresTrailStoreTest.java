package org.doudi.examples.trail;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A real server, where the machine has its programs. */
class PostgresTrailStoreTest extends JdbcContract {

    @TempDir
    private static Path folder;

    private static @Nullable PostgresServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(
                programs.isPresent(),
                "no PostgreSQL here: neither on the PATH nor under /usr/lib/postgresql are initdb and pg_ctl");
        server = PostgresServer.start(programs.get(), folder);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
    }

    @BeforeEach
    void create() throws IOException, SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS doudi_entry");
        }
        JdbcTrailStore.of(database(), Events.ORIGIN).createTable();
    }

    @Override
    DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        return source;
    }

    @Override
    String url() {
        return server.url();
    }
}
