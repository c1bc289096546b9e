import client.ApiClient;
import client.ApiException;
import client.ApiResponse;
import client.api.FollowUpsApi;
import client.model.FollowUpRequest;
import client.model.FollowUpView;
import client.model.Priority;
import client.model.BlockRequest;

/** What a program does with the client generated from the description: create, repeat, read, change, and be refused. */
public class RoundTrip {

    public static String run(String service, String team) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(service);
        FollowUpsApi api = new FollowUpsApi(client);
        FollowUpRequest request = new FollowUpRequest().title("Limit the pool").team(team).priority(Priority.P1);

        FollowUpView created = api.postFollowUps(request, "round-trip-" + team, null);
        FollowUpView repeated = api.postFollowUps(request, "round-trip-" + team, null);
        ApiResponse<FollowUpView> read = api.getFollowUpsByKeyWithHttpInfo(created.getKey(), null);
        String tag = read.getHeaders().get("etag").getFirst();
        FollowUpView blocked = api.putFollowUpsByKeyBlock(created.getKey(), new BlockRequest().reason("Vendor"), tag, null);
        int refused = 0;
        try {
            api.putFollowUpsByKeyBlock(created.getKey(), new BlockRequest().reason("Vendor"), tag, null);
        } catch (ApiException e) {
            refused = e.getCode();
        }
        return created.getKey().equals(repeated.getKey()) + " " + tag + " " + read.getData().getPriority() + " "
                + blocked.getStatus() + " " + blocked.getBlockedReason() + " " + blocked.getCreatedAt() + " " + refused;
    }
}
