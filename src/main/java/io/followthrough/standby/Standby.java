package io.followthrough.standby;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.followthrough.sql.Sql;
import io.followthrough.sql.SqlFailed;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The hot standby, if one is configured, as long as it keeps up. There may be several behind one address. */
@ApplicationScoped
public class Standby {

    /** How long a server that failed is left alone, so that nobody waits for it again and again. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    /** SQLSTATE query_canceled. */
    private static final String TOOK_TOO_LONG = "57014";

    private final Sql primary;
    private final Optional<AgroalDataSource> source;
    private final StandbyConfig config;
    private final StandbyUse use;
    private final Clock clock;
    private volatile Long systemOfPrimary;
    private volatile Instant leftAloneUntil = Instant.MIN;

    Standby(Sql primary, @DataSource("standby") InjectableInstance<AgroalDataSource> sources, StandbyConfig config,
            StandbyUse use,
            Clock clock) {
        this.primary = primary;
        this.source = sources.listActive().stream().findFirst();
        this.config = config;
        this.use = use;
        this.clock = clock;
    }

    boolean isConfigured() { return source.isPresent(); }

    /**
     * The moment up to which it has everything that was committed, UTC, never after {@code now}; empty when the primary is to be asked:
     * without a standby, or when it fails or is farther behind than it may be.
     */
    public Optional<Instant> caughtUpWith(Instant now) {
        return ask(now.minus(config.mostBehind()), Position::of).map(Position::replayedUntil)
                .map(replayed -> replayed.isAfter(now) ? now : replayed)
                .map(replayed -> {
                    use.behind(Duration.between(replayed, now));
                    return replayed;
                });
    }

    /**
     * What it answers, in a transaction of its own; empty when the primary is to be asked.
     *
     * @param needed up to when it must have everything
     * @throws SqlFailed when it took too long, as it would on the primary
     */
    public <T> Optional<T> ask(Instant needed, Function<Sql, T> question) {
        if (source.isEmpty() || clock.instant().isBefore(leftAloneUntil)) {
            return Optional.empty();
        }
        long system = systemOfPrimary();
        try {
            T answer = QuarkusTransaction.requiringNew().call(() -> {
                Sql server = Sql.over(source.get());
                PassedOver unsuitable = Position.of(server).unsuitable(system, needed);
                if (unsuitable != null) {
                    throw new UnsuitableException(unsuitable);
                }
                return question.apply(server);
            });
            use.answered();
            return Optional.of(answer);
        } catch (UnsuitableException e) {
            passOver(e.why(), null);
        } catch (SqlFailed e) {
            if (TOOK_TOO_LONG.equals(e.state())) {
                throw e;
            }
            leftAloneUntil = clock.instant().plus(LEFT_ALONE);
            passOver(PassedOver.FAILED, e);
        }
        return Optional.empty();
    }

    /** It stays the same as long as there is that database; whatever fails here is not the standby's fault. */
    private long systemOfPrimary() {
        if (systemOfPrimary == null) {
            systemOfPrimary = Position.of(primary).system();
        }
        return systemOfPrimary;
    }

    /** Behind the address there may be another server by now. */
    private void passOver(PassedOver why, SqlFailed cause) {
        use.passedOver(why, cause);
        if (why != PassedOver.BEHIND) {
            source.orElseThrow().flush(FlushMode.GRACEFUL);
        }
    }
}
