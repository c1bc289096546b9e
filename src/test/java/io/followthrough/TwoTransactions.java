package io.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import javax.sql.DataSource;

/** Two transactions, of which the first waits with its commit until the second is seen to wait for it. */
public final class TwoTransactions implements AutoCloseable {

    private final DataSource database;
    private final CountDownLatch done = new CountDownLatch(1);
    private final CountDownLatch commit = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    public TwoTransactions(DataSource database) {
        this.database = database;
    }

    /** @param work writes what it changes to the database */
    public Future<?> first(Runnable work) throws InterruptedException {
        Future<?> transaction = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            work.run();
            done.countDown();
            awaitCommit();
        }));
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        return transaction;
    }

    /** @return its answer, once the first was through */
    public <T> T second(Callable<T> work) throws Exception {
        Future<T> transaction = threads.submit(work);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() > 0);
        commit.countDown();
        return transaction.get();
    }

    @Override
    public void close() {
        commit.countDown();
        threads.shutdownNow();
    }

    private void awaitCommit() {
        try {
            commit.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement
                        .executeQuery("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
