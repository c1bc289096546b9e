package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import io.restassured.response.Response;

/** Follow-ups come, are handed around and worked on. */
final class Working extends Deeds {

    Working(World world, Api api, Random random, Differences differences) {
        super(world, api, random, differences);
    }

    void create(Instant now) {
        Crew team = world.teams.get(random.nextInt(world.teams.size()));
        Rule rule = Rule.of(Rule.priorities().skip(random.nextInt(4)).findFirst().orElseThrow());
        Human owner = oneIn(5) ? null : human(human -> human.home == team || oneIn(20)).orElse(null);
        boolean proposed = oneIn(10);
        LocalDate due = oneIn(6) ? null : team.week.today(now).plusDays(random.nextInt(oneIn(4) ? 60 : 14));
        Map<String, Object> fields = new HashMap<>(
                Map.of("title", "Limit the pool", "team", team.slug, "priority", rule.priority(),
                        "status", proposed ? "proposed" : "open"));
        if (owner != null) {
            fields.put("owner", owner.email);
        }
        if (due != null) {
            fields.put("dueOn", due.toString());
        }
        Response answer = api.must("POST", "/follow-ups", fields);
        Task task = new Task(answer.path("key"), team, rule, now);
        task.status = proposed ? "proposed" : "open";
        task.owner = owner;
        task.dueOn = due == null ? team.week.after(team.week.today(now), rule.completeWithin()) : due;
        world.add(task);
        world.story.tell(now, task.key + " is created: " + task);
        world.assigned(task, null, now);
        agree(task, now, answer);
    }

    void accept(Instant now) {
        task(now, task -> task.status.equals("proposed"))
                .ifPresent(task -> move(task, now, "PUT", "/acceptance", null, "open"));
    }

    void assign(Instant now) {
        task(now,
                task -> task.status.equals("in_review")
                        ? task.owner != null && oneIn(4)
                        : !task.isFinished() && (task.owner == null || oneIn(4)))
                .ifPresent(task -> {
                    Human owner = human(human -> human.home == task.team || oneIn(10)).orElse(null);
                    if (owner == null) {
                        return;
                    }
                    Response answer = api.send("PUT", "/follow-ups/" + task.key + "/owner", null, Map.of("owner", owner.email));
                    if (tell(task, now, answer, "goes to " + owner)) {
                        boolean isNew = task.owner != owner;
                        task.owner = owner;
                        if (isNew) {
                            world.assigned(task, null, now);
                        }
                        agree(task, now, answer);
                    }
                });
    }

    void unassign(Instant now) {
        task(now, task -> !task.isFinished() && task.owner != null).ifPresent(task -> {
            Response answer = api.send("DELETE", "/follow-ups/" + task.key + "/owner", null, null);
            if (tell(task, now, answer, "is nobody's")) {
                task.owner = null;
                agree(task, now, answer);
            }
        });
    }

    void progress(Instant now) {
        task(now, Task::isPending).ifPresent(task -> {
            switch (task.status) {
                case "open" -> move(task, now, "PUT", "/progress", null, "in_progress");
                case "in_progress" -> move(task, now, "PUT", "/block", Map.of("reason", "The vendor"), "blocked");
                default -> move(task, now, "DELETE", "/block", null, "in_progress");
            }
        });
    }

    void snooze(Instant now) {
        task(now, task -> task.isPending() && task.owner != null && (task.isRemindedOf(now) || oneIn(10))).ifPresent(task -> {
            LocalDate until = task.today(now).plusDays(1 + random.nextInt(5));
            Response answer = api.send("PUT", "/follow-ups/" + task.key + "/snooze", task.owner,
                    Map.of("until", until.toString()));
            if (tell(task, now, answer, "is snoozed until " + until)) {
                task.snoozedUntil = until;
            }
        });
    }

    void wake(Instant now) {
        task(now, task -> task.isSnoozed(now)).ifPresent(task -> {
            Response answer = api.send("DELETE", "/follow-ups/" + task.key + "/snooze", null, null);
            if (tell(task, now, answer, "is woken")) {
                task.snoozedUntil = null;
            }
        });
    }

    private void move(Task task, Instant now, String method, String path, Object body, String status) {
        Response answer = api.send(method, "/follow-ups/" + task.key + path, null, body);
        if (tell(task, now, answer, method + " " + path)) {
            boolean wasProposed = task.status.equals("proposed");
            task.status = status;
            if (wasProposed) {
                world.assigned(task, null, now);
            }
            agree(task, now, answer);
        }
    }
}
