package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which mails arrive when, by docs/delivery.md. */
final class ExpectedDelivery {

    private static final String AT_ONCE = "at once";

    private final List<Mail> waiting = new ArrayList<>();
    /** By address. */
    private final Map<String, Integer> refusals = new HashMap<>();
    private int lost;

    /** A mail on its way; a newer one of a kind takes the place of an older one, unless it is to be told at once. */
    private record Mail(String kind, Human to, String arrival, Instant useless) {

        boolean isReplacedBy(String otherKind, Human reader) {
            return kind.equals(otherKind) && to == reader;
        }
    }

    /** What comes at once leaves first. */
    void queue(AtOnce mail) {
        waiting.add((int) waiting.stream().filter(other -> other.kind.equals(AT_ONCE)).count(),
                new Mail(AT_ONCE, mail.to(), mail.arrival(), Instant.MAX));
    }

    /** @param day the day that it is for, or the Monday of its week */
    void queue(String kind, Human to, LocalDate day, Instant useless) {
        waiting.removeIf(mail -> {
            boolean replaced = mail.isReplacedBy(kind, to);
            lost += replaced ? 1 : 0;
            return replaced;
        });
        waiting.add(new Mail(kind, to, "arrival of the " + kind + " of " + to + " for " + day, useless));
    }

    /** The server will answer the next mail to them with this code, and all that come with it: which of them leaves first is not promised. */
    void refuse(Human to, int code) {
        refusals.put(to.email, code);
    }

    boolean isToRefuse(String address) {
        return refusals.containsKey(address);
    }

    /** @return what arrives */
    List<String> run(Instant now, boolean serverIsThere) {
        List<String> arrived = new ArrayList<>();
        List<Mail> left = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (Mail mail : serverIsThere ? List.copyOf(waiting) : List.<Mail>of()) {
            if (!now.isBefore(mail.useless)) {
                lost++;
                continue;
            }
            Integer code = refusals.get(mail.to.email);
            if (code == null) {
                arrived.add(mail.arrival);
                continue;
            }
            refused.add(mail.to.email);
            if (code < 500) {
                left.add(mail);
            } else {
                lost++;
            }
        }
        refusals.keySet().removeAll(refused);
        if (serverIsThere) {
            waiting.clear();
            waiting.addAll(left);
        }
        return arrived;
    }

    /** Replaced, useless or refused for good. */
    int lost() {
        return lost;
    }
}
