package io.followthrough.access.matrix;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import io.followthrough.access.Role;
import io.followthrough.problem.BadRequest;

/** The forms of the administration, of incidents and of postmortems, with who may send them. */
final class PlaceForms {

    private static final Rule ADMIN = new Rule(Role.ADMIN, false, false, false);
    private static final Rule ONESELF = new Rule(Role.ADMIN, false, true, false);
    private static final Rule LEAD = new Rule(Role.LEAD, false, false, false);
    private static final Rule MEMBER = new Rule(Role.MEMBER, false, false, false);
    private static final Rule PERSON = new Rule(Role.VIEWER, true, false, true);

    private static final String ANA = "/admin/people/" + Scene.PERSON;
    private static final String PAYMENTS = "/admin/teams/payments";

    private final Map<String, Question> all = new TreeMap<>();

    private PlaceForms() {}

    /** By what the code calls them. */
    static Map<String, Question> all() {
        PlaceForms forms = new PlaceForms();
        forms.ofPeople();
        forms.ofErasures();
        forms.ofTeams();
        forms.ofMachines();
        forms.ofIncidents();
        return forms.all;
    }

    private void ofPeople() {
        add("/admin/people", "/admin/people", ADMIN, "POST /people", _ -> "name=Ana&email=" + Scene.PERSON);
        add("/admin/people/{email}/edit", ANA + "/edit", ONESELF, "", scene -> "name=Ana+R.&was.name=Ana&" + version(scene,
                "people/" + scene.called(Scene.PERSON)));
        add("/admin/people/{email}/deactivate", ANA + "/deactivate", ADMIN, "",
                scene -> version(scene, "people/" + scene.called(Scene.PERSON)));
        add("/admin/people/{email}/reactivate", ANA + "/reactivate", ADMIN, "",
                scene -> version(scene, "people/" + scene.called(Scene.PERSON)));
    }

    private void ofErasures() {
        add("/admin/people/{email}/erase", ANA + "/erase", ADMIN, "PUT /people/{email}/erasure",
                scene -> "confirm=" + scene.called(Scene.PERSON) + "&"
                        + version(scene, "people/" + scene.called(Scene.PERSON)));
    }

    private void ofTeams() {
        add("/admin/teams", "/admin/teams", ADMIN, "", _ -> "slug=newcomers-" + UUID.randomUUID());
        add("/admin/teams/{slug}/edit", PAYMENTS + "/edit", LEAD, "", scene -> "name=Pay&was.name=x&" + ofTeam(scene));
        add("/admin/teams/{slug}/member", PAYMENTS + "/member", LEAD, "PUT /teams/{slug}/members/{email}",
                scene -> "role=viewer&email=" + Scene.PERSON + "&" + ofTeam(scene));
        add("/admin/teams/{slug}/remove-member", PAYMENTS + "/remove-member", LEAD, "DELETE /teams/{slug}/members/{email}",
                scene -> "email=" + Scene.PERSON + "&" + ofTeam(scene));
    }

    private void ofMachines() {
        add("/admin/tokens", "/admin/tokens", LEAD, "",
                scene -> "scopes=read&name=robot-" + UUID.randomUUID() + "&team=" + scene.called("payments"));
        add("/admin/tokens/{id: \\d{1,18}}/revoke", "/admin/tokens/{id}/revoke", LEAD, "DELETE /tokens/{id}",
                _ -> "version=0");
        add("/admin/calendars", "/admin/calendars", PERSON, "", _ -> "team=");
        add("/admin/calendars/{id: \\d{1,18}}/revoke", "/admin/calendars/{id}/revoke", ONESELF,
                "DELETE /people/{email}/calendars/{id}", _ -> "version=0&person=" + Scene.PERSON);
        add("/deliveries/{id: \\d{1,18}}/retry", "/deliveries/{id}/retry", ADMIN, "PUT /deliveries/{id}/retry",
                _ -> "version=0");
    }

    private void ofIncidents() {
        String incident = "/incidents/INC-42";
        add("/incidents/{key}/edit", incident + "/edit", MEMBER, "", scene -> "title=Worse&was.title=x&" + ofIncident(scene));
        add("/incidents/{key}/recur", incident + "/recur", MEMBER, "", scene -> "of=INC-17&" + ofIncident(scene));
        add("/incidents/{key}/not-recur", incident + "/not-recur", MEMBER, "", PlaceForms::ofIncident);
        String postmortem = "/postmortems/PM-7";
        add("/postmortems/{key}/edit", postmortem + "/edit", MEMBER, "",
                scene -> "title=Renamed&was.title=x&" + ofPostmortem(scene));
        add("/postmortems/{key}/publish", postmortem + "/publish", MEMBER, "", PlaceForms::ofPostmortem);
        add("/postmortems/{key}/withdraw", postmortem + "/withdraw", MEMBER, "", PlaceForms::ofPostmortem);
        add("/postmortems/{key}/link", postmortem + "/link", MEMBER, "",
                scene -> "incident=" + scene.called("INC-42") + "&" + ofPostmortem(scene));
    }

    private void add(String path, String address, Rule rule, String like, Function<Scene, String> fields) {
        boolean isSecret = address.startsWith("/admin/tokens/");
        Question question = new Question("POST form " + address, rule, Question.namesThing(address), rule.orOneself(),
                !rule.anywhere(), isSecret, Preparation.of(like),
                scene -> Stream.of(new BadRequest("POST",
                        address.replace("{id}", scene.variables().getOrDefault("id", "")),
                        Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded"), null, null)
                        .sending(fields.apply(scene))));
        all.put("POST " + path, question);
    }

    private static String ofTeam(Scene scene) {
        return version(scene, "teams/" + scene.called("payments"));
    }

    private static String ofIncident(Scene scene) {
        return version(scene, "incidents/" + scene.called("INC-42"));
    }

    private static String ofPostmortem(Scene scene) {
        return version(scene, "postmortems/" + scene.called("PM-7"));
    }

    private static String version(Scene scene, String thing) {
        String tag = scene.as(Asker.SOMEBODY_WHO_IS_ADMIN).get("/api/v1/" + thing).then().statusCode(200).extract()
                .header("ETag");
        return "version=" + tag.replaceAll("^\"([0-9]+).*$", "$1");
    }
}
