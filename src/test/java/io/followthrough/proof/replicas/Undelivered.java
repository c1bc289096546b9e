package io.followthrough.proof.replicas;

import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.secrets.Bearer;

/** What an admin sees in the API of what nobody got, and does about it. */
record Undelivered(ServiceProcess service, String token) {

    private static final int PAGE = 200;

    Set<String> recipients() {
        return deliveries().stream().map(delivery -> (String) delivery.get("recipient")).collect(Collectors.toSet());
    }

    /** @return how many were queued again */
    int retryAll() {
        List<Map<String, Object>> all = deliveries();
        all.forEach(
                delivery -> Bearer.with(token).put(deliveriesUrl() + "/" + delivery.get("id") + "/retry").then().statusCode(200)
                        .body("status", is("queued")));
        return all.size();
    }

    private List<Map<String, Object>> deliveries() {
        return Bearer.with(token).queryParam("status", "failed,suppressed").queryParam("limit", PAGE).get(deliveriesUrl())
                .then()
                .statusCode(200).extract().path("items");
    }

    private String deliveriesUrl() {
        return service.url() + "/api/v1/deliveries";
    }
}
