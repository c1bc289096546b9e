package io.followthrough.description;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer with, one response a status. */
final class ProblemResponses {

    private static final String SCHEMA = "Problem";
    private static final int UNAUTHENTICATED = 401;
    private static final Set<Integer> WORTH_REPEATING = Set.of(409, 503);

    private ProblemResponses() {}

    static void addTo(Components components) {
        components.addSchema(SCHEMA, schema());
        Arrays.stream(ProblemType.values()).map(ProblemType::status).distinct()
                .forEach(status -> components.addResponse(name(status), response(status)));
    }

    static void complete(String path, HttpMethod method, Operation operation) {
        statuses(path, method, operation).forEach(status -> operation.getResponses().addAPIResponse(String.valueOf(status),
                createAPIResponse().ref(name(status))));
    }

    private static Set<Integer> statuses(String path, HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 403, 406, 500, 503));
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (method != HttpMethod.GET) {
            statuses.addAll(Set.of(409, 422));
        }
        if (method != HttpMethod.GET && isConditional(operation)) {
            statuses.add(412);
        }
        if (method == HttpMethod.PATCH) {
            statuses.add(428);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        return statuses;
    }

    private static boolean isConditional(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(parameter -> parameter.getRef() != null && parameter.getRef().contains("If-Match"));
    }

    private static String name(int status) {
        return SCHEMA + status;
    }

    private static APIResponse response(int status) {
        List<ProblemType> types = Arrays.stream(ProblemType.values()).filter(type -> type.status() == status).toList();
        MediaType problem = createMediaType().schema(createSchema().ref(SCHEMA));
        types.forEach(type -> problem.addExample(example(type), createExample().summary(type.title()).value(problem(type))));
        APIResponse response = createAPIResponse()
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")) + ".")
                .content(createContent().addMediaType(Problem.MEDIA_TYPE, problem));
        if (WORTH_REPEATING.contains(status)) {
            response.addHeader("Retry-After",
                    createHeader().description("After how many seconds to repeat the request, if at all.")
                            .schema(createSchema().addType(SchemaType.INTEGER)).example(2));
        }
        if (status == UNAUTHENTICATED) {
            response.addHeader("WWW-Authenticate", createHeader().description("What to send (RFC 6750).")
                    .schema(createSchema().addType(SchemaType.STRING)).example("Bearer realm=\"followthrough\""));
        }
        return response;
    }

    private static String example(ProblemType type) {
        String uri = type.uri().toString();
        return uri.substring(uri.lastIndexOf(':') + 1);
    }

    private static Map<String, Object> problem(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", type.title() + ".");
        return problem;
    }

    private static Schema schema() {
        Schema error = createSchema().addType(SchemaType.OBJECT)
                .addProperty("pointer", text("A JSON Pointer into the body, ?name for a query parameter, or a header's name."))
                .addProperty("detail", text("What is wrong there."));
        return createSchema().addType(SchemaType.OBJECT).description("Problem details (RFC 9457).")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text("A stable URI; docs/problems.md describes each."))
                .addProperty("title", text("What kind of problem it is, for people."))
                .addProperty("status",
                        createSchema().addType(SchemaType.INTEGER).format("int32").description("The HTTP status."))
                .addProperty("detail", text("What went wrong this time, for people."))
                .addProperty("errors", createSchema().addType(SchemaType.ARRAY).items(error)
                        .description("What is wrong field by field; absent when no single field is to blame."))
                .addProperty("allowed", createSchema().addType(SchemaType.ARRAY)
                        .items(createSchema().addType(SchemaType.STRING))
                        .description("The changes that the lifecycle would take now; only with transition-not-allowed."));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
