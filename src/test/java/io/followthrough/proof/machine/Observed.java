package io.followthrough.proof.machine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.followthrough.outbox.MailServer;
import javax.sql.DataSource;

/** What the service has written down and sent since this was last asked, a line each, in the oracle's words. */
final class Observed {

    private static final String DIGESTS = """
            SELECT d.id, p.email, d.local_date, m.payload ->> 'text', d.kind FROM digest d JOIN person p ON p.id = d.person_id
            JOIN outbox_message m ON m.id = d.outbox_message_id WHERE d.id > %d ORDER BY d.id""";
    private static final String VIOLATIONS = """
            SELECT id, follow_up_id, kind, due_on, missed_since FROM violation WHERE id > %d ORDER BY id""";
    private static final String STEPS = """
            SELECT s.id, v.follow_up_id, v.kind, v.due_on, s.step, s.recipient, p.email,
                (s.at AT TIME ZONE t.zone)::date FROM escalation_step s JOIN violation v ON v.id = s.violation_id
            JOIN person p ON p.id = s.person_id JOIN follow_up f ON f.id = v.follow_up_id JOIN team t ON t.id = f.team_id
            WHERE s.id > %d ORDER BY s.id""";

    private final DataSource database;
    private final MailServer mailServer;
    private final World world;
    private final Map<String, Long> seen = new HashMap<>();

    Observed(DataSource database, MailServer mailServer, World world) {
        this.database = database;
        this.mailServer = mailServer;
        this.world = world;
        List.of(DIGESTS, VIOLATIONS, STEPS).forEach(query -> seen.put(query, 0L));
        sinceLastAsked();
    }

    List<String> sinceLastAsked() {
        List<String> found = new ArrayList<>();
        Set<String> ours = world.people.stream().map(human -> human.email).collect(Collectors.toSet());
        each(VIOLATIONS, row -> {
            if (world.tasks.containsKey(row.number(2))) {
                found.add("violation of FU-" + row.number(2) + ": " + row.text(3) + " by " + row.text(4) + ", missed since "
                        + row.text(5));
            }
        });
        each(STEPS, row -> {
            if (world.tasks.containsKey(row.number(2))) {
                found.add("escalation of FU-" + row.number(2) + ": " + row.text(3) + " by " + row.text(4) + ", step "
                        + row.text(5)
                        + " to " + row.text(6) + " " + row.text(7) + " on " + row.text(8));
            }
        });
        each(DIGESTS, row -> {
            if (ours.contains(row.text(2))) {
                found.add(row.text(5).equals("weekly")
                        ? "weekly report of " + row.text(2) + " for " + row.text(3)
                        : "digest of " + row.text(2) + " for " + row.text(3) + ": " + Said.all(DigestText.read(row.text(4))));
            }
        });
        mailServer.take().stream().flatMap(mail -> Arrival.of(mail).stream()).filter(arrival -> ours.contains(arrival.to()))
                .forEach(arrival -> found.add(arrival.what()));
        return found;
    }

    /** Every violation of ours, and whether it is open. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        query("SELECT follow_up_id, kind, due_on, closed_at IS NULL FROM violation", row -> {
            if (world.tasks.containsKey(row.number(1))) {
                found.add("FU-" + row.number(1) + " " + row.text(2) + " " + row.text(3)
                        + (row.text(4).equals("t") ? " open" : " closed"));
            }
        });
        return found;
    }

    private void each(String query, Consumer<Row> read) {
        query(query.formatted(seen.get(query)), row -> {
            seen.put(query, (long) row.number(1));
            read.accept(row);
        });
    }

    private void query(String sql, Consumer<Row> read) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                read.accept(new Row(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(ResultSet rows) {

        int number(int column) {
            return Integer.parseInt(text(column));
        }

        String text(int column) {
            try {
                return rows.getString(column);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
