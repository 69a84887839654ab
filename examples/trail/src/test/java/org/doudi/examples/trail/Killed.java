package org.doudi.examples.trail;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.TrailHead;

/** A process that appends, says how far it is, and waits there to be killed. */
final class Killed {

    static final String INSERTED = "inserted";
    static final String COMMITTED = "committed";
    static final int ENTRIES = 4;

    private Killed() {}

    /** Takes the database's URL and the word at which to stop. */
    public static void main(String[] args) throws IOException {
        String url = args[0];
        boolean beforeCommit = args[1].equals(INSERTED);
        DataSource database = source(url, beforeCommit);
        JdbcTrailStore store = JdbcTrailStore.of(database, Events.ORIGIN);
        List<Entry> stored = new ArrayList<>();
        store.read(0, bytes -> stored.add(Entry.parse(bytes, Events.ORIGIN).getOrElseThrow(Problems::toException)));
        TrailHead head = TrailHead.start(Events.ORIGIN).after(stored);
        store.append(head, Events.entries(head, "killed", ENTRIES));
        say(COMMITTED);
    }

    private static DataSource source(String url, boolean beforeCommit) {
        return (DataSource) Proxy.newProxyInstance(
                Killed.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    Connection connection = DriverManager.getConnection(url);
                    return beforeCommit ? stoppingBeforeCommit(connection) : connection;
                });
    }

    private static Connection stoppingBeforeCommit(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Killed.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("commit")) {
                        say(INSERTED);
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void say(String word) {
        PrintStream out = System.out;
        out.println(word);
        out.flush();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
