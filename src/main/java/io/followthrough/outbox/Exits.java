package io.followthrough.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** The channels as this replica finds them: which of them may be used now. */
@Singleton
class Exits {

    private final Map<String, Exit> exits = new LinkedHashMap<>();

    Exits(@All List<Channel> channels, OutboxConfig config, OutboxMetrics metrics) {
        BackOff backOff = new BackOff(config.jitter(), () -> ThreadLocalRandom.current().nextDouble());
        for (Channel channel : channels) {
            Circuit circuit = new Circuit(config.circuit(), backOff::spread, new CircuitLog(channel.name()));
            Rate rate = config.perMinute().isPresent() ? new Rate(config.perMinute().get(), config.every()) : null;
            exits.put(channel.name(), new Exit(channel, circuit, rate));
            metrics.watch(channel.name(), circuit);
        }
    }

    /** @param rate null for no limit */
    private record Exit(Channel channel, Circuit circuit, Rate rate) {

        Circuit.Entry enter(Instant now) {
            if (rate != null && !rate.take(now)) {
                return Circuit.Entry.NONE;
            }
            Circuit.Entry entry = circuit.enter(now);
            if (entry == Circuit.Entry.NONE) {
                giveBack();
            }
            return entry;
        }

        void leave(Circuit.Entry entry, Optional<Delivery> delivery, Instant now) {
            switch (delivery.map(Delivery::contact).orElse(Delivery.Contact.UNKNOWN)) {
                case ANSWERED -> circuit.answered(now);
                case UNREACHABLE -> circuit.failed(entry, delivery.map(Delivery::detail).orElse(""), now);
                case UNKNOWN -> {
                    circuit.unused(entry);
                    giveBack();
                }
            }
        }

        private void giveBack() {
            if (rate != null) {
                rate.giveBack();
            }
        }
    }

    /** The ways that are free for one message, of any channel among them. */
    Passage enter(Instant now) {
        Map<String, Circuit.Entry> entries = new LinkedHashMap<>();
        exits.forEach((name, exit) -> entries.put(name, exit.enter(now)));
        entries.values().removeIf(Circuit.Entry.NONE::equals);
        return new Passage(entries);
    }

    Channel channel(String name) {
        return exits.get(name).channel();
    }

    boolean hasAnsweredSince(String channel, Instant moment) {
        return exits.get(channel).circuit().hasAnsweredSince(moment);
    }

    /** Room for one message. */
    final class Passage {

        private final Map<String, Circuit.Entry> entries;

        private Passage(Map<String, Circuit.Entry> entries) {
            this.entries = entries;
        }

        /** Over which of them it may leave. */
        List<String> channels() {
            return List.copyOf(entries.keySet());
        }

        boolean isProbe(String channel) {
            return entries.get(channel) == Circuit.Entry.PROBE;
        }

        /** Gives back what was not used. */
        void leave(Optional<Delivery> delivery, Instant now) {
            entries.forEach((name, entry) -> exits.get(name).leave(entry,
                    delivery.filter(done -> done.channel().equals(name)), now));
        }
    }
}
