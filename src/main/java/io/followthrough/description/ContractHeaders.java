package io.followthrough.description;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that all operations of a kind take and give, and what their path variables stand for. */
final class ContractHeaders {

    /** What is computed or streamed has no version. */
    private static final List<String> WITHOUT_VERSION = List.of("/api/v1/reports", "/api/v1/export");
    private static final Map<String, String> VARIABLES = Map.of("key", "FU-128", "incidentKey", "INC-42", "email",
            "ana@example.org", "slug", "payments", "id", "7", "n", "1", "number", "1", "table",
            "follow-ups");
    /** What {@code {key}} stands for below other paths than that of the follow-ups. */
    private static final Map<String, String> KEYS = Map.of("/api/v1/incidents/", "INC-42", "/api/v1/postmortems/", "PM-7");

    private ContractHeaders() {}

    static void addTo(Components components) {
        components.addParameter("If-Match",
                header("If-Match", "The ETag of the version you read; another one is refused with 412.",
                        "\"3\""));
        components.addParameter("If-Match-Required",
                header("If-Match", "The ETag of the version you read; another one is refused with 412.", "\"3\"")
                        .required(true));
        components.addParameter("If-None-Match", header("If-None-Match",
                "The ETag you have; 304 without a body says that nothing changed.", "\"3\""));
        components.addParameter("Idempotency-Key", header("Idempotency-Key",
                "1 to 255 characters that name this request: for a day, the same request with the same key gets the same answer and does nothing.",
                "8e03978e-40d5-43dd-bc93-6894a57f9324"));
        components.addParameter("Prefer",
                header("Prefer", "return=minimal leaves the body out of the answer (RFC 7240).", "return=minimal"));
    }

    static void complete(String path, HttpMethod method, Operation operation) {
        List<Parameter> parameters = new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        boolean conditional = parameters.removeIf(parameter -> "If-Match".equals(parameter.getName()));
        parameters.stream().filter(parameter -> parameter.getIn() == In.PATH).forEach(variable -> explain(variable, path));
        switch (method) {
            case PUT -> refer(parameters, "If-Match", "Prefer");
            case DELETE -> refer(parameters, "If-Match", "Prefer");
            case PATCH -> refer(parameters, "If-Match-Required", "Prefer");
            case POST -> {
                refer(parameters, "Idempotency-Key", "Prefer");
                refer(parameters, conditional ? new String[]{"If-Match"} : new String[0]);
            }
            case GET -> completeReading(path, operation, parameters);
            default -> {
            }
        }
        operation.setParameters(parameters);
        for (String status : List.of("200", "201")) {
            APIResponse response = operation.getResponses().getAPIResponse(status);
            if (response != null && method != HttpMethod.GET) {
                response.addHeader("ETag", text("The version that the change made, for If-Match.", "\"4\""));
                response.addHeader("Preference-Applied", text("Says that the body was left out.", "return=minimal"));
            }
        }
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            created.addHeader("Location", text("Where it can be read.", path + "/…"));
        }
    }

    private static void completeReading(String path, Operation operation, List<Parameter> parameters) {
        APIResponse found = operation.getResponses().getAPIResponse("200");
        boolean single = path.endsWith("}");
        if (single && WITHOUT_VERSION.stream().noneMatch(path::startsWith)) {
            refer(parameters, "If-None-Match");
            operation.getResponses().addAPIResponse("304", createAPIResponse().description("You have it already."));
            if (found != null) {
                found.addHeader("ETag", text("The version, for If-Match and If-None-Match.", "\"3\""));
            }
        }
        if (found != null && parameters.stream().anyMatch(parameter -> "cursor".equals(parameter.getName()))) {
            found.addHeader("Link", text("The next page, with rel=next (RFC 8288); absent on the last one.",
                    "<http://localhost:8080" + path + "?cursor=…>; rel=\"next\""));
        }
    }

    private static void explain(Parameter variable, String path) {
        String example = KEYS.entrySet().stream()
                .filter(key -> "key".equals(variable.getName()) && path.startsWith(key.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(VARIABLES.getOrDefault(variable.getName(), "1"));
        if (variable.getDescription() == null) {
            variable.setDescription("The " + variable.getName() + " that names it.");
        }
        if (variable.getExample() == null && variable.getExamples() == null) {
            variable.setExample(example);
        }
    }

    private static void refer(List<Parameter> parameters, String... names) {
        for (String name : names) {
            parameters.add(createParameter().ref(name));
        }
    }

    private static Parameter header(String name, String description, String example) {
        return createParameter().name(name).in(In.HEADER).required(false).description(description).example(example)
                .schema(createSchema().addType(SchemaType.STRING));
    }

    private static Header text(String description, String example) {
        return createHeader().description(description).schema(createSchema().addType(SchemaType.STRING)).example(example);
    }
}
