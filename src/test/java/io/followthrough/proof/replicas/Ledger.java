package io.followthrough.proof.replicas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.followthrough.proof.surroundings.AcceptedMail;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.SmtpSink;

/** What the mail server has accepted, and what the service has written down about it. */
public record Ledger(Map<String, List<AcceptedMail>> accepted, Map<String, Entry> log) {

    private static final String HOST = "followthrough.example.org";

    /**
     * A message as the service knows it.
     *
     * @param attempts how many were written down, by their outcome
     */
    public record Entry(String messageId, String recipient, String status, Map<String, Integer> attempts) {

        boolean isSent() { return status.equals("sent"); }

        int attempts(String outcome) {
            return attempts.getOrDefault(outcome, 0);
        }
    }

    public static Ledger of(SmtpSink sink, Database database) {
        return new Ledger(sink.accepted().stream().collect(groupingBy(AcceptedMail::messageId)), log(database));
    }

    Set<String> recipients() {
        return mails().map(AcceptedMail::recipient).collect(Collectors.toSet());
    }

    /** Those who were sent several mails that do not say that they are the same. */
    List<String> toldTwice() {
        return mails()
                .collect(groupingBy(AcceptedMail::recipient, Collectors.mapping(AcceptedMail::messageId, Collectors.toSet())))
                .entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey).toList();
    }

    Stream<AcceptedMail> mails() {
        return accepted.values().stream().flatMap(List::stream);
    }

    int repeats() {
        return accepted.values().stream().mapToInt(same -> same.size() - 1).sum();
    }

    int attempts(String outcome) {
        return log.values().stream().mapToInt(entry -> entry.attempts(outcome)).sum();
    }

    Set<String> recipientsIn(String status) {
        return log.values().stream().filter(entry -> entry.status().equals(status)).map(Entry::recipient)
                .collect(Collectors.toSet());
    }

    /** Mail by mail: sent once by the log, or not at all by neither; a sentence for each that differs. */
    public List<String> disagreements() {
        List<String> found = new ArrayList<>();
        log.values().forEach(entry -> {
            List<AcceptedMail> mails = accepted.getOrDefault(entry.messageId(), List.of());
            if (entry.isSent() == mails.isEmpty() || entry.attempts("sent") != (entry.isSent() ? 1 : 0)) {
                found.add(entry + " but accepted " + mails);
            }
            mails.stream().filter(mail -> !mail.recipient().equals(entry.recipient())).map(mail -> entry + " but " + mail)
                    .forEach(found::add);
        });
        accepted.keySet().stream().filter(id -> !log.containsKey(id)).map(id -> id + " is not in the log").forEach(found::add);
        return found;
    }

    /** How many repeats follow from each strike. Those that no strike explains stand under null. */
    Map<Strike, Integer> repeatsBy(List<Strike> strikes) {
        Map<Strike, Integer> repeats = new LinkedHashMap<>();
        accepted.values().forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                AcceptedMail first = same.get(i - 1);
                AcceptedMail again = same.get(i);
                Strike cause = strikes.stream().filter(strike -> strike.explains(first, again))
                        .findFirst().orElse(null);
                repeats.merge(cause, 1, Integer::sum);
            }
        });
        return repeats;
    }

    private static Map<String, Entry> log(Database database) {
        Map<Long, Entry> entries = new HashMap<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT m.id, m.dedup_key, m.recipient, m.status, a.outcome, count(*) FROM outbox_message m
                        LEFT JOIN outbox_attempt a ON a.message_id = m.id GROUP BY m.id, a.outcome""")) {
            while (row.next()) {
                Entry entry = entries.computeIfAbsent(row.getLong(1), _ -> entry(row));
                if (row.getString(5) != null) {
                    entry.attempts().put(row.getString(5), row.getInt(6));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return entries.values().stream().collect(toMap(Entry::messageId, Function.identity()));
    }

    private static Entry entry(ResultSet row) {
        try {
            String messageId = "<" + row.getString(2).replaceAll("[^A-Za-z0-9-]+", ".") + "@" + HOST + ">";
            return new Entry(messageId, row.getString(3), row.getString(4), new HashMap<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
