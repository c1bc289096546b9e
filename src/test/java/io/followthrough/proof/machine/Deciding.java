package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

import io.restassured.response.Response;

/** Owners ask for more time and for dismissals, leads decide. */
final class Deciding extends Deeds {

    Deciding(World world, Api api, Random random, Differences differences) {
        super(world, api, random, differences);
    }

    void ask(Instant now) {
        task(now,
                task -> task.isPending() && task.extension == 0 && task.dueOn != null && (task.isRemindedOf(now) || oneIn(10)))
                .ifPresent(task -> {
                    LocalDate later = max(task.dueOn, task.today(now)).plusDays(1 + random.nextInt(15));
                    Response answer = send(task, "POST", "/extensions", task.owner,
                            Map.of("dueOn", later.toString(), "reason", "No time"));
                    if (tell(task, now, answer, "is to be due on " + later)) {
                        task.extension = answer.path("number");
                        task.wantedOn = later;
                        task.askedBy = task.owner;
                    }
                });
    }

    void decide(Instant now) {
        task(now, task -> task.extension > 0).ifPresent(task -> {
            boolean approved = oneIn(2) && !task.isFinished();
            Response answer = send(task, "PUT", "/extensions/" + task.extension + "/decision", task.team.lead,
                    Map.of("decision", approved ? "approved" : "refused", "reason", "So be it"));
            if (tell(task, now, answer, approved ? "is due later" : "is not due later")) {
                task.extension = 0;
                if (approved) {
                    due(task, task.wantedOn);
                }
                agree(task, now, answer);
            }
        });
    }

    void withdraw(Instant now) {
        task(now, task -> task.extension > 0).ifPresent(task -> {
            Response answer = send(task, "DELETE", "/extensions/" + task.extension, task.askedBy, null);
            if (tell(task, now, answer, "need not be due later")) {
                task.extension = 0;
            }
        });
    }

    void move(Instant now) {
        task(now, task -> task.isPending() && task.extension == 0).ifPresent(task -> {
            LocalDate day = task.today(now).plusDays(random.nextInt(12));
            Response answer = send(task, "PUT", "/due-date", task.team.lead,
                    Map.of("dueOn", day.toString(), "reason", "A better plan"));
            if (tell(task, now, answer, "is moved to " + day)) {
                due(task, day);
                agree(task, now, answer);
            }
        });
    }

    void dismiss(Instant now) {
        task(now, task -> task.isPending() && !task.dismissalAsked).ifPresent(task -> {
            Human actor = oneIn(5) ? null : task.owner;
            boolean atOnce = actor != null && (actor == task.team.lead || actor == task.team.manager);
            Response answer = send(task, "PUT", "/dismissal", actor, Map.of("reason", "No use"));
            if (tell(task, now, answer, "is dismissed by " + actor)) {
                task.dismissalAsked = !atOnce;
                task.status = atOnce ? "wont_do" : task.status;
                agree(task, now, answer);
            }
        });
    }

    void decideOnDismissal(Instant now) {
        task(now, task -> task.dismissalAsked).ifPresent(task -> {
            boolean approved = oneIn(2);
            Response answer = send(task, "PUT", "/dismissal/decision", task.team.lead,
                    Map.of("approved", approved, "reason", "So be it"));
            if (tell(task, now, answer, approved ? "is dismissed" : "is not dismissed")) {
                task.dismissalAsked = false;
                task.status = approved ? "wont_do" : task.status;
                agree(task, now, answer);
            }
        });
    }

    private static void due(Task task, LocalDate day) {
        task.dueOn = day;
        task.snoozedUntil = null;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Response send(Task task, String method, String path, Human actor, Object body) {
        return api.send(method, "/follow-ups/" + task.key + path, actor, body);
    }
}
