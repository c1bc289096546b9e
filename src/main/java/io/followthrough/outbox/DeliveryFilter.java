package io.followthrough.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.followthrough.api.Cursor;
import io.followthrough.api.QueryValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that narrow the deliveries; those that are absent ask for nothing. */
public class DeliveryFilter {

    @RestQuery
    @Parameter(description = "Only those that are queued, sent, failed, suppressed or dropped; several separated by commas.", example = "failed,suppressed")
    List<String> status;
    @RestQuery
    @Parameter(description = "Only those over this channel.", example = "mail")
    String channel;
    @RestQuery
    @Parameter(description = "Only those about this.", example = "digest")
    String topic;
    @RestQuery
    @Parameter(description = "Only those to exactly this address.", example = "ana@example.org")
    String recipient;

    /** The same that was asked for in another way; null asks for nothing. */
    public static DeliveryFilter of(Map<String, String> asked) {
        DeliveryFilter filter = new DeliveryFilter();
        filter.status = asked.get("status") == null ? null : List.of(asked.get("status"));
        filter.channel = asked.get("channel");
        filter.topic = asked.get("topic");
        filter.recipient = asked.get("recipient");
        return filter;
    }

    /** A query that can be carried out. */
    record Search(String query, Map<String, Object> parameters) {}

    /**
     * Newest first. The statuses stand in the query itself, so that the index of what is undelivered serves it.
     *
     * @param after null for the first page
     * @throws io.followthrough.problem.ProblemException 400 naming the parameter that is wrong
     */
    Search search(Cursor after) {
        List<String> conditions = new ArrayList<>(List.of("id < :before"));
        Map<String, Object> parameters = new HashMap<>(Map.of("before", after == null ? Long.MAX_VALUE : after.id()));
        List<DeliveryStatus> statuses = QueryValue.words(DeliveryStatus.class, "status", status);
        if (!statuses.isEmpty()) {
            conditions.add(statuses.stream().map(DeliveryStatus::name).collect(Collectors.joining(", ", "status in (", ")")));
        }
        Map.of("channel", text(channel), "topic", text(topic), "recipient", text(recipient)).forEach((name, value) -> {
            if (!value.isEmpty()) {
                conditions.add(name + " = :" + name);
                parameters.put(name, value);
            }
        });
        return new Search(String.join(" and ", conditions) + " order by id desc", parameters);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
