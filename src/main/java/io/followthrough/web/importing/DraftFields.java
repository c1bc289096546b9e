package io.followthrough.web.importing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import io.followthrough.incident.IncidentDetails;
import io.followthrough.intake.Corrections.Decision;
import io.followthrough.intake.Draft;
import io.followthrough.intake.Draft.DraftCause;
import io.followthrough.intake.Draft.DraftFollowUp;

/** A draft as the fields of the form in which it is corrected. */
final class DraftFields {

    static final String ON = "on";

    private final Map<String, String> fields = new HashMap<>();

    private DraftFields() {}

    static Map<String, String> of(Draft draft, ZoneId zone) {
        DraftFields all = new DraftFields();
        all.put("title", draft.title());
        all.put("summary", draft.summary());
        for (int i = 0; i < draft.causes().size(); i++) {
            all.cause("causes/" + i, draft.causes().get(i));
        }
        for (int i = 0; i < draft.incidents().size(); i++) {
            all.incident("incidents/" + i, draft.incidents().get(i).details(), zone);
        }
        for (int i = 0; i < draft.followUps().size(); i++) {
            all.followUp("followUps/" + i, draft.followUps().get(i));
        }
        return all.fields;
    }

    private void cause(String at, DraftCause cause) {
        put(at + "/kept", ON);
        put(at + "/text", cause.text());
        put(at + "/root", cause.root() ? ON : null);
    }

    private void incident(String at, IncidentDetails details, ZoneId zone) {
        put(at + "/title", details.title());
        put(at + "/severity", details.severity() == null ? null : details.severity().word());
        put(at + "/startedAt", local(details.startedAt(), zone));
        put(at + "/resolvedAt", local(details.resolvedAt(), zone));
        put(at + "/durationMinutes", details.durationMinutes() == null ? null : plain(details.durationMinutes()));
        put(at + "/impact", details.impact());
        put(at + "/services", String.join(", ", details.services()));
    }

    private void followUp(String at, DraftFollowUp followUp) {
        put(at + "/decision", Decision.TRACK.word());
        put(at + "/title", followUp.details().title());
        put(at + "/description", followUp.details().description());
        put(at + "/nature", followUp.details().nature().word());
        put(at + "/type", followUp.details().type().word());
        put(at + "/priority", followUp.details().priority().word());
        put(at + "/owner", followUp.owner() == null ? null : followUp.owner().email());
        put(at + "/dueOn", followUp.dueOn() == null ? null : followUp.dueOn().toString());
        put(at + "/done", followUp.done() ? ON : null);
        put(at + "/links", String.join("\n", followUp.details().links()));
    }

    /** As the fields of browsers want it: without a zone; null stays null. */
    static String local(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone).toString();
    }

    static String plain(double minutes) {
        return minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.valueOf(minutes);
    }

    private void put(String field, String value) {
        fields.put(field, value == null ? "" : value);
    }
}
