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
                    postmortem*, post mortem*, incident report, outage report, failure report, rca, root cause analysis, incident review
                    after action review, correction of error, coe, post incident, informe de incidente, rapport d incident, relatorio de incidente
                    vorfallsbericht, autopsia, pir, analyse post incident, incident retrospective, blameless, ポストモーテム, 障害報告""");
    private static final Phrases EVENTS = Phrases
            .of("""
                    incident, incidents, outage, outages, downtime, failure, disruption, incidente, incidentes, panne, ausfall, vorfall, storung
                    interrupcion, interrupcao, caida, indisponibilidade, indisponibilite, indisponibilidad, degradation, guasto, storing""");
    private static final Phrases OUTAGE = Phrases
            .of("""
                    outage, downtime, unavailable, root cause, incident, restored, rolled back, rollback, on call, degraded, service disruption
                    500, 502, 503, 504, timeouts, timeout, crashed, crash, failure, users were unable, error rate, latency, mitigated, alerts
                    indisponible, indisponivel, no disponible, causa raiz, cause racine, ausfall, wiederhergestellt, incidente, panne, bug
                    error, errors, interrupcion, monitoring, server, servers, servidor, serveur, deployed, production""");
    private static final Phrases MANUAL = Phrases.of(
            "installation, usage, getting started, license, contributing, requirements, prerequisites, quickstart, features, configuration, api reference, changelog, faq");
    private static final Set<SectionKind> TELLING = EnumSet.of(SectionKind.TIMELINE, SectionKind.ROOT_CAUSE, SectionKind.IMPACT,
            SectionKind.RESOLUTION, SectionKind.DETECTION, SectionKind.LESSONS, SectionKind.MEASURES);

    private Evidence() {}

    static boolean isPostmortem(Outline outline, String markdown) {
        if (SourceCode.is(markdown)) {
            return false;
        }
        var body = Folded.of(markdown.length() > LONGEST ? markdown.substring(0, LONGEST) : markdown);
        var score = titles(outline) + sections(outline) + Math.min(3, OUTAGE.coverage(body) / 2);
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
        var score = kinds.contains(SectionKind.ROOT_CAUSE) ? 1 : 0;
        kinds.retainAll(TELLING);
        return score + kinds.size();
    }
}
