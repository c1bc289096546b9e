package io.followthrough.description;

import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Runs in the build over the whole description, so that an operation added anywhere is described like the others. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String API = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().keySet().stream().filter(path -> !path.startsWith(API)).toList()
                .forEach(page -> description.getPaths().removePathItem(page));
        Schemas.tidy(description);
        ProblemResponses.addTo(description.getComponents());
        ContractHeaders.addTo(description.getComponents());
        Credentials.addTo(description);
        Examples examples = new Examples(description);
        for (Map.Entry<String, PathItem> path : description.getPaths().getPathItems().entrySet()) {
            Operation creating = path.getValue().getPOST();
            if (creating != null && path.getValue().getGET() != null) {
                answerCreated(creating);
            }
            path.getValue().getOperations()
                    .forEach((method, operation) -> complete(path.getKey(), method, operation, examples));
        }
    }

    /** A POST to a list adds to it; one that may find its result there already keeps the 200. */
    private static void answerCreated(Operation creating) {
        APIResponse ok = creating.getResponses().getAPIResponse("200");
        if (ok == null || creating.getResponses().hasAPIResponse("201")) {
            return;
        }
        creating.getResponses().addAPIResponse("201",
                OASFactory.createAPIResponse().description("Created.").content(ok.getContent()));
        boolean rehearsable = creating.getParameters() != null
                && creating.getParameters().stream().anyMatch(parameter -> "dryRun".equals(parameter.getName()));
        if (!rehearsable) {
            creating.getResponses().removeAPIResponse("200");
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation, Examples examples) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(Naming.of(method, path));
        }
        ContractHeaders.complete(path, method, operation);
        ProblemResponses.complete(path, method, operation);
        examples.complete(operation);
    }
}
