package io.followthrough.chat;

import java.time.Clock;
import java.time.Instant;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.VersionedAnswer;
import io.followthrough.audit.Audited;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.Authority;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/teams/{slug}/chat}. */
@Path("/api/v1/teams/{slug}/chat")
@Tag(name = "People and teams")
@Transactional
@Idempotent
@Audited
public class ChatResource {

    private final Teams teams;
    private final TeamChats chats;
    private final ChangingChats changing;
    private final ChatMessages messages;
    private final Authority authority;
    private final CurrentCaller current;
    private final Clock clock;

    ChatResource(Teams teams, TeamChats chats, ChangingChats changing, ChatMessages messages, Authority authority,
            CurrentCaller current, Clock clock) {
        this.teams = teams;
        this.chats = chats;
        this.changing = changing;
        this.messages = messages;
        this.authority = authority;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the chat of a team", description = "Where the team is told, and of what. Of the address, which is a secret, only the host and the last characters. For the team's lead and for admins.")
    public RestResponse<ChatView> read(String slug) {
        Team team = led(slug);
        return answer(team, there(team));
    }

    @PUT
    @Allowed(Permission.DECIDE)
    @Operation(summary = "Set the chat of a team", description = "Takes an incoming webhook of Slack or of what takes Slack's format (slack), or of a workflow of Microsoft Teams (teams). It must be an https address that is public, or allowed by the operator; else 422. Without url the one that is there stays. Messages that wait go to the new address. For the team's lead and for admins.")
    public RestResponse<ChatView> put(String slug, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull ChatRequest request) {
        Team team = led(slug);
        return answer(team, changing.put(team, request, ifMatch, happening("set_chat")));
    }

    @DELETE
    @Allowed(Permission.DECIDE)
    @Operation(summary = "Remove the chat of a team", description = "Nothing is sent there any more; messages that wait are suppressed. For the team's lead and for admins.")
    public void remove(String slug, @RestHeader("If-Match") String ifMatch) {
        changing.remove(led(slug), ifMatch, happening("remove_chat"));
    }

    @POST
    @Path("/trial")
    @Allowed(Permission.DECIDE)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Try the chat of a team out", description = "Queues a message that says that the channel works. What became of it, admins read in the deliveries. For the team's lead and for admins.")
    public RestResponse<TrialView> trial(String slug) {
        Team team = led(slug);
        there(team);
        Instant now = clock.instant();
        return RestResponse.ResponseBuilder.<TrialView>accepted(new TrialView(team.slug(), messages.trial(team, now))).build();
    }

    private Team led(String slug) {
        Team team = teams.known(slug);
        authority.requireLead(team);
        return team;
    }

    private TeamChat there(Team team) {
        return chats.of(team).orElseThrow(() -> ProblemException.notFound("chat of team " + team.slug()));
    }

    private Happening happening(String action) {
        return Happening.of(action, current.actor(), clock.instant());
    }

    private static RestResponse<ChatView> answer(Team team, TeamChat chat) {
        return VersionedAnswer.ok(ChatView.from(team.slug(), chat), chat.version());
    }
}
