package io.followthrough.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;
import io.followthrough.standby.Standby;

/**
 * Reads what a question asks for; statements say what they are about in braces, as in {@link Question#in}. Where the standby cannot
 * answer what it was meant to, the primary does, as of the same moment.
 */
@ApplicationScoped
public class Figures {

    private final Sql primary;
    private final Standby standby;

    Figures(Sql primary, Standby standby) {
        this.primary = primary;
        this.standby = standby;
    }

    public <T> List<T> list(Question question, String sql, Sql.Projection<T> projection) {
        return list(question, sql, Map.of(), projection);
    }

    /** @param more parameters, beside the question's own */
    public <T> List<T> list(Question question, String sql, Map<String, ?> more, Sql.Projection<T> projection) {
        return read(question,
                (asked, server) -> server.listPlanned(asked.in(sql), parameters(asked, more), projection));
    }

    /** One after the other, however many there are. Once the first is there, the primary cannot answer for a standby that fails. */
    public <T> void each(Question question, String sql, Map<String, ?> more, Sql.Projection<T> projection,
            Consumer<T> receiver) {
        AtomicLong received = new AtomicLong();
        read(question, (asked, server) -> {
            if (received.get() > 0) {
                throw new IllegalStateException("the standby failed after " + received + " rows");
            }
            server.each(asked.in(sql), parameters(asked, more), projection, row -> {
                received.incrementAndGet();
                receiver.accept(row);
            });
            return received;
        });
    }

    private <T> T read(Question question, BiFunction<Question, Sql, T> reading) {
        Moment moment = question.moment();
        if (moment.isOfStandby()) {
            return standby.ask(moment.at(), server -> reading.apply(question, server))
                    .orElseGet(() -> reading.apply(question.ofPrimary(), primary));
        }
        return reading.apply(question, primary);
    }

    private static Map<String, Object> parameters(Question question, Map<String, ?> more) {
        Map<String, Object> parameters = new HashMap<>(question.parameters());
        parameters.putAll(more);
        return parameters;
    }
}
