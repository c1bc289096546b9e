package io.followthrough.intake.reading;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.intake.reading.task.Task;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Guesses the nature and type of a follow-up from its wording and the headings above it. */
final class Guessing {

    private static final Phrases INVESTIGATE = Phrases
            .of("""
                    investigat*, root cause, research, find out, understand, analyz*, analys*, figure out, determine, explore, debug, examine, evaluate
                    investig*, analiz*, untersuch*, evaluat*, assess, verify why, spike""");
    private static final Phrases DETECT = Phrases
            .of("""
                    alert*, monitor*, detect*, dashboard*, metric*, observab*, logging, logs, log, probe*, health check, health checks, healthcheck*
                    pag*, slo, slos, notif*, tracing, alarm*, surveill*, supervis*, uberwach*, uptime, synthetic, visibility, grafana, prometheus""");
    private static final Phrases PROCESS = Phrases
            .of("""
                    document*, runbook*, playbook*, train*, process*, procedure*, policy, policies, communicat*, schedule, on call, guideline*, checklist*
                    educat*, share, learnings, meeting, template*, escalation, retrospective, wiki, guide, workshop*, drill*, game day, capacit*
                    formacion, formation, schulung*, dokument*, documentar, prozess*, review process, postmortem*, onboard*, awareness""");
    private static final Phrases MITIGATE = Phrases
            .of("""
                    rollback*, roll back, failover, fail over, backup*, redundan*, circuit breaker*, rate limit*, autoscal*, auto scal*, timeout*, capacity
                    degrad*, throttl*, replica*, retry, retries, fallback*, cache, caching, scale, scaling, load balanc*, limit*, isolat*, disaster recovery
                    high availability, standby, replicas, respaldo*, sauvegarde*, escal*, increase, restart""");
    private static final Phrases REPAIR = Phrases
            .of("""
                    fix, fixes, patch, repair, restore, clean up, cleanup, correct, revert, migrate, replace, upgrade, update, remove, destroy, delete
                    corriger, corregir, corrigir, beheben, reparar, actualizar, atualizar, optimize, optimise, refactor, rewrite""");
    private static final Phrases PREVENT = Phrases
            .of("""
                    prevent*, test*, review*, validat*, enforce*, ensure, restrict*, lint*, ci, ci cd, staging, guard*, automat*, require, check*, audit*
                    rollout*, canary, permission*, access control""");

    private Guessing() {}

    static FollowUpType type(Task task) {
        var stated = task.type() == null ? null : word(Folded.of(task.type()));
        return stated != null ? stated : byWording(Folded.of(task.title()), Folded.of(task.heading()));
    }

    static Nature nature(Task task) {
        var heading = Folded.of(task.heading() + " " + (task.type() == null ? "" : task.type()));
        var isPreventative = heading.contains("prevent");
        var isCorrective = heading.contains("correct") || heading.contains("korrektur") || heading.contains("corretiv");
        if (isPreventative != isCorrective) {
            return isPreventative ? Nature.PREVENTATIVE : Nature.CORRECTIVE;
        }
        return switch (type(task)) {
            case REPAIR -> Nature.CORRECTION;
            case INVESTIGATE -> Nature.CORRECTIVE;
            case PREVENT -> Nature.PREVENTATIVE;
            case DETECT, MITIGATE, PROCESS -> Nature.IMPROVEMENT;
        };
    }

    private static FollowUpType byWording(String title, String heading) {
        var start = firstWords(title);
        if (INVESTIGATE.isIn(start)) {
            return FollowUpType.INVESTIGATE;
        }
        if (DETECT.isIn(title)) {
            return FollowUpType.DETECT;
        }
        if (PROCESS.isIn(title)) {
            return FollowUpType.PROCESS;
        }
        if (PREVENT.isIn(title)) {
            return FollowUpType.PREVENT;
        }
        if (MITIGATE.isIn(title)) {
            return FollowUpType.MITIGATE;
        }
        var byHeading = word(heading);
        return REPAIR.isIn(start) ? FollowUpType.REPAIR : byHeading != null ? byHeading : FollowUpType.PREVENT;
    }

    private static FollowUpType word(String folded) {
        for (var type : FollowUpType.values()) {
            if (Phrases.of(type.name() + "*").isIn(folded)) {
                return type;
            }
        }
        return null;
    }

    private static String firstWords(String folded) {
        var words = folded.split(" ", 4);
        return words.length < 4 ? folded : words[0] + " " + words[1] + " " + words[2];
    }
}
