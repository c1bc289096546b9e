package io.followthrough.access.matrix;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.access.Open;
import io.followthrough.access.Role;
import io.followthrough.problem.BadRequest;

/** Every page and every form of the pages, with who may open and send it. */
final class Pages {

    private static final String FOLLOW_UP = "/follow-ups/FU-128";
    private static final Rule VIEWER = new Rule(Role.VIEWER, false, false, false);
    private static final Rule MEMBER = new Rule(Role.MEMBER, false, false, false);
    private static final Rule LEAD = new Rule(Role.LEAD, false, false, false);
    private static final Rule ADMIN = new Rule(Role.ADMIN, false, false, false);
    private static final String REASON = "reason=As+agreed";

    /** What they look like in the address bar, by the path that the code gives. */
    private static final Map<String, String> READ = Map.ofEntries(entry("/", "/"), entry("/follow-ups", "/follow-ups"),
            entry("/triage", "/triage"), entry("/mine", "/mine"), entry("/teams", "/teams"),
            entry("/reports", "/reports"), entry("/reports/{name}", "/reports/on-time"), entry("/digests", "/digests"),
            entry("/preferences", "/preferences"),
            entry("/sign-in", "/sign-in"),
            entry("/import", "/import"),
            entry("/swagger-ui", "/swagger-ui"), entry("/follow-ups/{key}", FOLLOW_UP),
            entry("/incidents/{key}", "/incidents/INC-42"), entry("/postmortems/{key}", "/postmortems/PM-7"),
            entry("/digests/{id: \\d{1,18}}", "/digests/{id}"), entry("/incidents", "/incidents"),
            entry("/postmortems", "/postmortems"), entry("/admin", "/admin"), entry("/admin/people", "/admin/people"),
            entry("/admin/teams", "/admin/teams"), entry("/admin/policies", "/admin/policies"),
            entry("/admin/calendars", "/admin/calendars"));

    /** Those that only some may open. */
    private static final Map<String, Page> GUARDED = Map.ofEntries(
            entry("/admin/tokens", new Page("/admin/tokens", new Rule(Role.LEAD, true, false, false), "", false)),
            entry("/admin/audit", new Page("/admin/audit", ADMIN, "", false)),
            entry("/deliveries", new Page("/deliveries", ADMIN, "", false)),
            entry("/deliveries/{id: \\d{1,18}}", new Page("/deliveries/{id}", ADMIN, "PUT /deliveries/{id}/retry", false)),
            entry("/admin/people/{email}", new Page("/admin/people/ana@example.org", VIEWER, "", true)),
            entry("/teams/{slug}", new Page("/teams/payments", VIEWER, "", true)),
            entry("/admin/teams/{slug}", new Page("/admin/teams/payments", VIEWER, "", true)));

    /**
     * @param like the operation of the API that needs the same preparation
     * @param namesTeam whether it names the team or somebody in it
     */
    private record Page(String address, Rule rule, String like, boolean namesTeam) {}

    /** @param like the operation of the API that needs the same preparation */
    private record Form(Rule rule, String fields, String like) {}

    private static final Map<String, Form> SENT = Map.ofEntries(
            entry("accept", new Form(MEMBER, "", "PUT /follow-ups/{key}/acceptance")),
            entry("start", new Form(MEMBER, "", "")),
            entry("stop", new Form(MEMBER, "", "DELETE /follow-ups/{key}/progress")),
            entry("block", new Form(MEMBER, REASON, "")),
            entry("unblock", new Form(MEMBER, "", "DELETE /follow-ups/{key}/block")),
            entry("complete", new Form(MEMBER, "evidence=Measured", "")),
            entry("verify", new Form(MEMBER, "", "PUT /follow-ups/{key}/verification")),
            entry("return", new Form(MEMBER, REASON, "PUT /follow-ups/{key}/verification")),
            entry("reopen", new Form(MEMBER, REASON, "DELETE /follow-ups/{key}/completion")),
            entry("dismiss", new Form(MEMBER, REASON, "")),
            entry("decide-dismissal", new Form(LEAD, REASON + "&decision=refused", "PUT /follow-ups/{key}/dismissal/decision")),
            entry("request-extension",
                    new Form(MEMBER, REASON + "&dueOn=2026-12-01", "POST /follow-ups/{key}/extensions")),
            entry("move-due-date", new Form(LEAD, REASON + "&dueOn=2026-12-01", "PUT /follow-ups/{key}/due-date")),
            entry("decide-extension", new Form(LEAD, REASON + "&decision=refused&number=1", "")),
            entry("snooze", new Form(MEMBER, REASON + "&until=2026-03-06", "")),
            entry("wake", new Form(MEMBER, "", "")),
            entry("watch", new Form(new Rule(Role.VIEWER, false, false, true), "", "")),
            entry("unwatch", new Form(new Rule(Role.VIEWER, false, false, true), "", "")),
            entry("check-effectiveness",
                    new Form(MEMBER, "outcome=effective&note=Looked", "PUT /follow-ups/{key}/effectiveness-check")),
            entry("assign", new Form(MEMBER, "owner=ana@example.org", "")),
            entry("unassign", new Form(MEMBER, "", "")),
            entry("merge", new Form(MEMBER, "into=FU-127", "")),
            entry("edit", new Form(MEMBER, "title=Limit+it&was.title=Limit+the+pool", "")),
            entry("comment", new Form(new Rule(Role.MEMBER, true, false, false), "text=Hello", "")));

    private static final String OUTAGE = field("team", "payments")
            + field("document", "# Postmortem of an outage\n\n## Timeline\n- 10:00 Errors began\n");

    /** Those of them that stand below the lines of lists too. */
    private static final Set<String> BELOW_LINES = Set.of("complete", "verify", "return", "request-extension", "snooze",
            "assign",
            "decide-extension", "decide-dismissal");

    private Pages() {}

    private static String field(String name, String value) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static Question upload(String path, String parts) {
        return new Question("POST form " + path, MEMBER, false, false, true, false, Preparation.of(""),
                _ -> Stream.of(new BadRequest("POST", path,
                        Map.of("Accept", "text/html", "Content-Type", "multipart/form-data; boundary=part"), null, null)
                        .sending(parts + "--part--\r\n")));
    }

    /** By what the code calls them. */
    static Map<String, Question> all() {
        Map<String, Question> all = new TreeMap<>();
        READ.forEach((path, page) -> all.put("GET " + path, opened(page)));
        GUARDED.forEach((path, page) -> all.put("GET " + path, guarded(page)));
        all.putAll(PlaceForms.all());
        SENT.forEach((name, form) -> all.put("POST /follow-ups/{key}/" + name, sent(name, form)));
        BELOW_LINES.forEach(name -> all.put("POST /rows/{key}/" + name, sentBelowLine(name, SENT.get(name))));
        all.put("POST /triage",
                form("triage", new Rule(Role.MEMBER, true, false, false), false, "PUT /follow-ups/{key}/acceptance",
                        "/triage", scene -> "team=payments&action=accept&choose=FU-128:" + scene.version()));
        all.put("POST /import", upload("/import", OUTAGE));
        all.put("POST /import/confirmation",
                upload("/import/confirmation", OUTAGE + field("incidents/0/title", "The outage")));
        all.put("POST /preferences", form("preferences", new Rule(Role.VIEWER, true, false, true), false, "", "/preferences",
                _ -> "version=0&digestHour=8&subscribed=true"));
        return all;
    }

    private static Question opened(String page) {
        boolean isSecret = page.contains("{id}");
        Rule rule = isSecret ? new Rule(Role.ADMIN, false, true, false) : VIEWER;
        return new Question("GET " + page, rule, Question.namesThing(page), false, page.contains("-") && page.matches(".*\\d"),
                isSecret, Preparation.of(isSecret ? "GET /digests/{id}" : ""),
                scene -> Stream.of(new BadRequest("GET", page.replace("{id}", scene.variables().getOrDefault("id", "")),
                        Map.of("Accept", "text/html"), null, null)));
    }

    private static Question sentBelowLine(String name, Form form) {
        return form(name + " below a line", form.rule(), true, form.like(), "/rows/FU-128/" + name,
                scene -> "list=/mine&version=" + scene.version() + (form.fields().isEmpty() ? "" : "&" + form.fields()));
    }

    private static Question guarded(Page page) {
        return new Question("GET " + page.address(), page.rule(), false, page.namesTeam(), false, false,
                Preparation.of(page.like()), scene -> Stream.of(new BadRequest("GET",
                        page.address().replace("{id}", scene.variables().getOrDefault("id", "")),
                        Map.of("Accept", "text/html"), null, null)));
    }

    private static Question sent(String name, Form form) {
        return form(name, form.rule(), true, form.like(), FOLLOW_UP + "/" + name,
                scene -> "version=" + scene.version() + (form.fields().isEmpty() ? "" : "&" + form.fields()));
    }

    private static Question form(String name, Rule rule, boolean namesThing, String like, String path,
            Function<Scene, String> fields) {
        return new Question("POST form " + name, rule, namesThing, false, !rule.anywhere(), false, Preparation.of(like),
                scene -> Stream.of(new BadRequest("POST", path,
                        Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded"), null, null)
                        .sending(fields.apply(scene))));
    }

    /** The operations that are no part of the API and that not everybody may call. */
    static Set<String> inTheCode() {
        Set<String> names = new TreeSet<>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.followthrough")
                .stream().flatMap(type -> type.getMethods().stream()).filter(method -> !method.isAnnotatedWith(Open.class))
                .forEach(method -> Stream.of(GET.class, POST.class).filter(method::isAnnotatedWith)
                        .map(verb -> verb.getSimpleName() + " " + path(method)).filter(name -> !name.contains(" /api/"))
                        .forEach(names::add));
        return names;
    }

    private static String path(JavaMethod method) {
        String path = Stream.of(method.getOwner().tryGetAnnotationOfType(Path.class), method.tryGetAnnotationOfType(Path.class))
                .flatMap(Optional::stream).map(Path::value).collect(Collectors.joining("/")).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
