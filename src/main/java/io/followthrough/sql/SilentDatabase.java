package io.followthrough.sql;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;

/**
 * Gives a connection up over which the database says nothing for long: a network that drops what is sent tells neither side. While the
 * service starts, everything may take its time, since a migration can.
 */
@Singleton
class SilentDatabase implements AgroalPoolInterceptor {

    private final int patience;
    private volatile boolean hasStarted;

    SilentDatabase(DatabaseConfig config) {
        this.patience = Math.toIntExact(config.answerWithin().toMillis());
    }

    void start(@Observes StartupEvent event) {
        hasStarted = true;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        limit(connection);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        limit(connection);
    }

    private void limit(Connection connection) {
        try {
            connection.setNetworkTimeout(Runnable::run, hasStarted ? patience : 0);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
