package io.followthrough.followup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;

/** The fields of a {@link FollowUpView}, as the API shows them and as its history says them. */
final class ShownFields {

    /** Said by the row itself or worked out from other fields. */
    private static final Set<String> OF_THE_ROW = Set.of("key", "version", "createdAt", "updatedAt", "advice", "overdue",
            "daysOverdue", "slipDays");

    private ShownFields() {}

    static Map<String, Object> of(FollowUpView view) {
        Map<String, Object> fields = new HashMap<>();
        Arrays.stream(FollowUpView.class.getRecordComponents()).filter(field -> !OF_THE_ROW.contains(field.getName()))
                .forEach(field -> {
                    try {
                        fields.put(field.getName(), field.getAccessor().invoke(view));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return plain(fields);
    }

    /** Those that say when, or why somebody asked, are not fields of the history but stand beside the change. */
    static Map<String, Object> rebuiltFrom(Life life) {
        Map<String, Object> fields = life.rebuilt();
        fields.put("startedAt", life.history.stream().map(Life.Event::happening)
                .filter(happening -> List.of("START", "UNBLOCK").contains(happening.action())).map(Happening::at).findFirst()
                .orElse(null));
        if (fields.get("dismissalRequested") != null) {
            Happening asked = life.lastThatSet("dismissalRequested").orElseThrow();
            fields.put("dismissalRequested", new DismissalRequest(asked.actor().name(), asked.at(), asked.reason()));
        }
        return plain(fields);
    }

    private static Map<String, Object> plain(Map<String, Object> fields) {
        Map<String, Object> plain = new HashMap<>();
        FieldChange.between(Map.of(), fields).forEach(field -> plain.put(field.field(), field.to()));
        return plain;
    }
}
