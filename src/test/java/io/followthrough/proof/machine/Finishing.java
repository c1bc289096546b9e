package io.followthrough.proof.machine;

import java.time.Instant;
import java.util.Map;
import java.util.Random;

import io.restassured.response.Response;

/** Follow-ups are completed, verified, returned, reopened and looked back at. */
final class Finishing extends Deeds {

    Finishing(World world, Api api, Random random, Differences differences) {
        super(world, api, random, differences);
    }

    void complete(Instant now) {
        task(now, task -> task.isPending() && (task.daysLate(now) == 0 || oneIn(4))).ifPresent(task -> {
            Human actor = oneIn(4) ? task.team.lead : task.owner;
            Response answer = send(task, "PUT", "/completion", actor, Map.of("evidence", "https://example.org/pull/7"));
            if (tell(task, now, answer, "is completed by " + actor)) {
                task.status = task.rule.verified() ? "in_review" : "done";
                task.completedBy = actor == null ? "unnamed" : actor.email;
                task.completedAt = now;
                finish(task);
                agree(task, now, answer);
            }
        });
    }

    void verify(Instant now) {
        task(now, task -> task.status.equals("in_review")).ifPresent(task -> {
            boolean returned = oneIn(3);
            Human verifier = task.team.lead.email.equals(task.completedBy) ? null : task.team.lead;
            Response answer = send(task, "PUT", "/verification", verifier,
                    returned ? Map.of("outcome", "returned", "reason", "No") : Map.of("outcome", "confirmed"));
            if (tell(task, now, answer, returned ? "is returned" : "is verified")) {
                task.status = returned ? "in_progress" : "done";
                if (returned) {
                    world.returned(task, verifier, now);
                }
                finish(task);
                agree(task, now, answer);
            }
        });
    }

    void reopen(Instant now) {
        task(now, task -> task.isFinished() || task.status.equals("in_review") && oneIn(3)).ifPresent(task -> {
            String what = task.status.equals("wont_do") ? "/dismissal" : "/completion";
            Response answer = send(task, "DELETE", what + "?reason=It%20came%20back", null, null);
            if (tell(task, now, answer, "is reopened")) {
                reopened(task, now);
                agree(task, now, answer);
            }
        });
    }

    void check(Instant now) {
        task(now, task -> task.status.equals("done") && task.checkOn != null && !task.checked
                && (oneIn(8) || !task.today(now).isBefore(task.checkOn))).ifPresent(task -> {
                    boolean again = oneIn(3);
                    Response answer = send(task, "PUT", "/effectiveness-check", null, again
                            ? Map.of("outcome", "ineffective", "note", "It came back", "then", "reopen")
                            : Map.of("outcome", "effective", "note", "It held"));
                    if (tell(task, now, answer, again ? "was ineffective" : "was effective")) {
                        if (again) {
                            reopened(task, now);
                        }
                        task.checked = true;
                        agree(task, now, answer);
                    }
                });
    }

    /** Nobody asks for the dismissal of what is finished; whether it helped is looked at later. */
    private static void finish(Task task) {
        task.checked = false;
        boolean done = task.status.equals("done");
        task.dismissalAsked = task.dismissalAsked && !done;
        task.checkOn = done && task.rule.checkAfter() != null
                ? task.team.week.after(task.today(task.completedAt), task.rule.checkAfter())
                : null;
    }

    private void reopened(Task task, Instant now) {
        task.status = "open";
        task.checkOn = null;
        task.checked = false;
        if (task.owner != null && !task.owner.active) {
            task.owner = task.team.lead != null && task.team.lead.active ? task.team.lead : null;
            world.assigned(task, null, now);
        }
    }

    private Response send(Task task, String method, String path, Human actor, Object body) {
        return api.send(method, "/follow-ups/" + task.key + path, actor, body);
    }
}
