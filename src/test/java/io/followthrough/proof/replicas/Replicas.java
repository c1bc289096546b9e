package io.followthrough.proof.replicas;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ServiceProcess;
import org.jboss.logging.Logger;

/** Equal processes of the service on one database, and what is done to them. */
final class Replicas implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Replicas.class);
    private static final Duration PATIENCE_WITH_A_START = Duration.ofMinutes(3);

    /** Whoever holds a lock on a message as a delivery does; planning a digest takes one too, and one on the schedule. */
    private static final String IN_FLIGHT = """
            SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.relation = 'outbox_message'::regclass AND l.mode = 'RowShareLock' AND a.application_name = ANY (?)
              AND NOT EXISTS (SELECT FROM pg_locks s WHERE s.pid = l.pid AND s.relation = 'digest_schedule'::regclass)""";

    private final Database database;
    private final Random random;
    private final List<ServiceProcess> processes;
    private final List<Strike> strikes = new ArrayList<>();

    Replicas(int count, Map<String, String> settings, Database database, Random random) {
        this.database = database;
        this.random = random;
        this.processes = IntStream.rangeClosed(1, count)
                .mapToObj(n -> new ServiceProcess("replica-" + n, settings, "-Xmx128m", "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1"))
                .toList();
    }

    void start() {
        processes.forEach(ServiceProcess::start);
        processes.forEach(process -> process.awaitReady(PATIENCE_WITH_A_START));
    }

    void awaitAllReady() {
        processes.forEach(process -> process.awaitReady(PATIENCE_WITH_A_START));
    }

    /** One that is ready, whichever; empty unless others are too, so that work goes on however slowly processes start. */
    Optional<ServiceProcess> anyBut(int others) {
        List<ServiceProcess> ready = processes.stream().filter(ServiceProcess::isReady).toList();
        return ready.size() > others ? Optional.of(ready.get(random.nextInt(ready.size()))) : Optional.empty();
    }

    /** As kill -9 does, and starts it again at once. */
    void kill(ServiceProcess victim) {
        victim.freeze();
        add(new Strike(Strike.What.KILL, Set.of(victim.life()), Instant.now(), Instant.MAX, inFlight(List.of(victim))));
        victim.kill();
        victim.start();
    }

    /** All processes have mails on their way when the database breaks down, and see that it is not there when they want to go on. */
    void restartDatabase(Runnable meanwhile) {
        processes.forEach(ServiceProcess::freeze);
        Set<String> lives = processes.stream().map(ServiceProcess::life).collect(Collectors.toSet());
        Instant start = Instant.now();
        int inFlight = inFlight(processes);
        database.down();
        processes.forEach(ServiceProcess::thaw);
        meanwhile.run();
        database.up();
        add(new Strike(Strike.What.DATABASE, lives, start, Instant.now(), inFlight));
    }

    int inFlight(Collection<ServiceProcess> of) {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(IN_FLIGHT)) {
            statement.setArray(1, connection.createArrayOf("text", of.stream().map(ServiceProcess::name).toArray()));
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Strike> strikes() {
        return strikes;
    }

    private void add(Strike strike) {
        strikes.add(strike);
        LOG.infof("%d. %s", strikes.size(), strike);
    }

    @Override
    public void close() {
        processes.forEach(ServiceProcess::close);
    }
}
