package io.followthrough.intake.reading;

import java.util.EnumSet;
import java.util.Set;

import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Weighs what speaks for a document being a postmortem. */
final class Evidence {

    private static final int ENOUGH = 4;
    private static final int LONGEST = 50_000;
    private static final Phrases NAMES = Phrases
            .of("""
                    postmortem*, post mortem, post mortems, pos mortem, incident report, outage report, failure report, rca, root cause analysis
                    incident review, after action review, correction of error, correction of errors, coe, post incident, informe de incidente
                    rapport d incident, relatorio de incidente, vorfallsbericht, autopsia, pir, incident retrospective, blameless, retrospective
                    informe del incidente, reporte de incidente, storungsbericht, incident analysis, ポストモーテム, 障害報告""");
    private static final Phrases EVENTS = Phrases
            .of("""
                    incident, incidents, outage, outages, downtime, failure, disruption, incidente, incidentes, panne, ausfall, vorfall, storung
                    interrupcion, interrupcao, caida, indisponibilidade, indisponibilite, indisponibilidad, degradation, guasto, storing""");
    private static final Phrases TECHNICAL = Phrases
            .of("""
                    outage*, downtime, unavailable, rollback*, rolled back, on call, degraded, timeout*, latency, alert*, server*, deploy*, database*
                    monitoring, api, production, users, http, worker*, queue*, slow, paged, pager, dashboard*, requests, nginx, cluster*, logs
                    config*, servidor*, serveur*, datenbank*, nutzer, usuarios, utilisateurs, restored, indisponib*, network, status code, web, down
                    runbook*, severity, vpn, storage, bug, utc, service""");
    private static final Phrases MANUAL = Phrases
            .of("""
                    installation, install, usage, getting started, license, contributing, requirements, prerequisites, quickstart, quick start
                    features, configuration, api reference, changelog, faq, roadmap, ingredients, instructions""");
    private static final Set<SectionKind> TELLING = EnumSet.of(SectionKind.ROOT_CAUSE, SectionKind.IMPACT,
            SectionKind.RESOLUTION,
            SectionKind.DETECTION, SectionKind.LESSONS, SectionKind.MEASURES, SectionKind.TASKS, SectionKind.SUMMARY);

    private Evidence() {}

    static boolean isPostmortem(Outline outline, String markdown) {
        if (SourceCode.is(markdown)) {
            return false;
        }
        var body = Folded.of(markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown);
        var score = titles(outline) + sections(outline) + Math.min(3, TECHNICAL.coverage(body));
        return score + (NAMES.isIn(body) ? 2 : 0) >= ENOUGH;
    }

    private static int titles(Outline outline) {
        var score = 0;
        var stated = outline.frontMatter().get("title");
        var titles = new StringBuilder(stated == null ? "" : stated);
        Outline.within(outline.root()).forEach(section -> titles.append(' ').append(section.title().plain()));
        var folded = Folded.of(titles.toString());
        score += NAMES.isIn(folded) ? 3 : 0;
        score += EVENTS.isIn(folded) ? 2 : 0;
        return score - 2 * MANUAL.coverage(folded);
    }

    private static int sections(Outline outline) {
        var kinds = EnumSet.noneOf(SectionKind.class);
        Outline.within(outline.root()).forEach(section -> kinds.add(section.kind()));
        var score = (kinds.contains(SectionKind.ROOT_CAUSE) ? 1 : 0) + (kinds.contains(SectionKind.TIMELINE) ? 2 : 0);
        kinds.retainAll(TELLING);
        return score + kinds.size();
    }
}
