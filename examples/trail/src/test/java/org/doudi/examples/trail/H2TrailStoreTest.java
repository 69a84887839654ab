package org.doudi.examples.trail;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The database that every build has. */
class H2TrailStoreTest extends JdbcContract {

    @TempDir
    private Path folder;

    @BeforeEach
    void create() throws IOException {
        JdbcTrailStore.of(database(), Events.ORIGIN).createTable();
    }

    @Override
    DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url());
        return source;
    }

    /** It lets go of its file with the last connection, which the store has closed. */
    @Override
    String url() {
        return "jdbc:h2:file:" + folder(folder) + "/trail;WRITE_DELAY=0";
    }
}
