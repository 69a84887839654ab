package org.doudi.examples.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Origin;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.audit.TrailStore;
import org.doudi.workflow.audit.TrailStore.Result;
import org.junit.jupiter.api.Test;

/** What a database keeps beyond that: its own columns, more than one trail, and a trail that outlasts the death of a writer. */
abstract class JdbcContract extends StoreContract {

    abstract DataSource database();

    /** How another process reaches the same database. */
    abstract String url();

    @Override
    TrailStore store() {
        return JdbcTrailStore.of(database(), Events.ORIGIN);
    }

    @Test
    void milliseconds_survive_in_the_column_too_whatever_the_time_zone() throws IOException, SQLException {
        TimeZone before = TimeZone.getDefault();
        List<Entry> entries = Events.entries(START, "a", 3);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            store().append(START, entries);
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(recorded())
                    .containsExactlyElementsOf(
                            entries.stream().map(entry -> entry.event().at()).toList());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private List<Instant> recorded() throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT recorded FROM doudi_entry ORDER BY sequence")) {
            List<Instant> recorded = new ArrayList<>();
            while (rows.next()) {
                recorded.add(rows.getObject(1, OffsetDateTime.class).toInstant());
            }
            return recorded;
        }
    }

    @Test
    void one_table_has_many_trails() throws IOException {
        TrailHead other = TrailHead.start(Origin.of("other.example"));
        JdbcTrailStore others = JdbcTrailStore.of(database(), other.origin());
        store().append(START, Events.entries(START, "a", 2));

        assertThat(others.append(other, Events.entries(other, "b", 3))).isEqualTo(new Result.Stored(3));
        assertThat(store().size()).isEqualTo(2);
        assertWhole(2);
    }

    @Test
    void a_writer_that_is_killed_between_insert_and_commit_leaves_a_whole_trail() throws Exception {
        store().append(START, Events.entries(START, "before", 3));

        killWhenItSays(Killed.INSERTED);

        assertWhole(3);
        TrailHead head = START.after(entriesFrom(0));
        assertThat(store().append(head, Events.entries(head, "after", 2))).isEqualTo(new Result.Stored(5));
        assertWhole(5);
    }

    @Test
    void what_was_said_to_be_stored_is_stored_though_the_writer_is_killed_right_then() throws Exception {
        store().append(START, Events.entries(START, "before", 3));

        killWhenItSays(Killed.COMMITTED);

        assertWhole(3 + Killed.ENTRIES);
    }

    private void killWhenItSays(String word) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        url(),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo(word);
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    static String folder(Path folder) {
        return folder.toString().replace(File.separatorChar, '/');
    }
}
