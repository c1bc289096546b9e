package io.followthrough.intake.reading.outline;

import java.util.EnumMap;
import java.util.Map;

import io.followthrough.intake.reading.words.Phrases;

/** The words that announce a kind of section, in English, Spanish, French, Portuguese, German, Italian and Dutch. */
final class SectionWords {

    /** In the order in which they decide: a title with words of two kinds is of the first. */
    static final Map<SectionKind, Phrases> BY_KIND = new EnumMap<>(SectionKind.class);

    /** The whole title, where a part of it would say too little. */
    static final Phrases TASKS_ALONE = Phrases
            .of("""
                    actions, acciones, acoes, azioni, acties, follow up actions, our actions, the actions, actions a realiser, seguimiento, suivi
                    """);
    static final Phrases DONE_DURING = Phrases
            .of("""
                    actions taken, action taken, steps taken, immediate actions taken, corrective actions taken, measures taken, what we did
                    fix applied, acciones tomadas, acciones realizadas, medidas tomadas, actions prises, actions menees, mesures prises
                    actions realisees, acoes tomadas, acoes realizadas, ergriffene massnahmen, azioni intraprese, immediate response
                    incident response, emergency response, immediate mitigation, remediation steps taken, actions performed""");
    static final Phrases IMPROVEMENT_ONLY = Phrases.of("improvement, improvements, mejora, mejoras, melhoria, melhorias");
    static final Phrases FILLERS = Phrases
            .of("""
                    the, a, an, of, and, to, for, in, on, at, our, this, that, these, or, with, from, by, its, what, how, we, it, be, is, are
                    was, were, will, do, did, should, can, must, all, times, time, utc, gmt, pst, pdt, pt, est, edt, cst, cet, cest, ist, wat
                    eat, cat, pacific, eastern, issue, issues, incident, incidents, problem, problems, outage, failure, event, service
                    address, addressing, fix, resolve, solve, specific, future, proposed, recommended, required, suggested, list
                    taken, done, section, initial, possible, such, against, similar, happening, again, brief, executive, detailed, main, key
                    short, medium, long, term, immediate, steps, step, plan, measures, actions, action, item, items, analysis, report, and
                    details, post, technical, system, process, team, user, users, customer, customers, business, high, level, full, quick
                    y, de, la, el, los, las, del, para, que, en, e, o, da, do, das, dos, et, le, les, du, des, l, d, pour, und, der, die
                    das, zur, zum, fur, von, il, per, incidente, incidentes, vorfall, vorfalls, problema, probleme
                    approx, approximate, local, remaining, open, pending, completed, planned, additional, other, further, phase""");

    static {
        BY_KIND.put(SectionKind.TASKS, Phrases
                .of("""
                        task, tasks, task list, todo, todos, to do, to dos, to do list, action item, action items, actions items
                        action plan, action plans, action points, actionables, actionable items, follow up, follow ups, followup, followups
                        what s next, whats next, what is next, que sigue, et ensuite, wie geht es weiter, e agora, things to do
                        follow up items, follow up tasks, follow up actions, next step, next steps, next actions, remaining actions
                        actions to take, actions to be taken, planned actions, future actions, pending actions, open actions, work items
                        tickets, jira tickets, remediation items, short term actions, long term actions
                        tarea, tareas, acciones a tomar, acciones a realizar, acciones pendientes, acciones de seguimiento, plan de accion
                        plan de acciones, proximos pasos, siguientes pasos, elementos de accion, items de accion, puntos de accion, pendientes
                        tache, taches, plan d action, plan d actions, actions a mener, actions a faire, actions a entreprendre
                        actions a venir, prochaines etapes, prochaines actions, etapes suivantes, a faire, actions de suivi, points d action
                        tarefa, tarefas, plano de acao, plano de acoes, itens de acao, proximos passos, acoes a tomar, acoes pendentes
                        acoes de acompanhamento, acoes futuras, a fazer, pontos de acao
                        aufgabe, aufgaben, massnahmenplan, aktionspunkte, aktionsplan, nachste schritte, offene punkte, folgeaufgaben
                        folgemassnahmen, todo liste, azioni da intraprendere, prossimi passi, piano d azione, piano di azione, attivita
                        actiepunten, vervolgacties, volgende stappen"""));
        BY_KIND.put(SectionKind.MEASURES, Phrases
                .of("""
                                corrective, preventive, preventative, prevention, preventions, preventing, prevent, improvement, improvements
                                recommendation, recommendations, measures, countermeasures, safeguards, recurrence, reoccurrence, going forward
                                long term fix, long term fixes, permanent fix, long term solution, mitigation plan, remediation plan, hardening
                                happen again, happening again, moving forward, future work, improve, improving, ideas, what we are doing, what we re doing
                        what are we doing, what we will do, what we ll do, what will we do, what we plan, what we plan to do, que haremos
                                correctivas, correctivos, preventivas, preventivos, medidas, recomendaciones, mejora, mejoras, prevencion, prevenir
                                mesure, mesures, correctives, correctrices, preventives, amelioration, ameliorations, recommandation, recommandations
                                acciones correctivas, actions correctives, acoes corretivas, corretivas, corretivos, preventiva, corretiva
                                melhoria, melhorias, recomendacoes, prevencao, correctiva
                                massnahmen, massnahme, gegenmassnahmen, korrekturmassnahmen, praventivmassnahmen, abhilfemassnahmen
                                vorbeugungsmassnahmen, verbesserungsmassnahmen, vorbeugung, verbesserung, verbesserungen, verbesserungsvorschlage
                                empfehlungen, pravention, misure, correttive, preventivo, miglioramenti, raccomandazioni, prevenzione
                                maatregelen, verbeteringen, aanbevelingen"""));
        BY_KIND.put(SectionKind.REMEDIATION, Phrases.of("""
                remediation, remediations, remedial, remedies, areas for improvement, areas of improvement, immediate actions
                room for improvement, lessons and improvements, remediacion, remediation plan, remediacao"""));
        BY_KIND.put(SectionKind.LESSONS, Phrases
                .of("""
                        lesson, lessons, learnings, learning, learned, learnt, takeaways, reflection, reflections, went well, went wrong
                        went poorly, went bad, went badly, got lucky, were lucky, could be improved, could have gone better, can be improved
                        could we improve, could be better, worked well, didn t work, did not work, what worked, good things, bad things
                        lecciones, aprendizajes, aprendizaje, salio bien, salio mal, se puede mejorar, funciono bien, tuvimos suerte
                        lecon, lecons, apprentissages, enseignements, bien fonctionne, mal fonctionne, bien marche, bien passe, mal passe
                        licao, licoes, aprendizado, aprendizados, deu certo, deu errado, funcionou bem, funcionou, foi bem, tivemos sorte
                        lehre, lehren, erkenntnisse, gelernt, gut gelaufen, schlecht gelaufen, gut lief, schlecht lief, lief gut, lief schlecht
                        lezioni, lezione, geleerd, glucklich"""));
        BY_KIND.put(SectionKind.ROOT_CAUSE, Phrases
                .of("""
                        root cause, root causes, cause, causes, rca, 5 whys, five whys, 5 why, whys, trigger, triggers, contributing factors
                        contributing factor, contributing causes, contributing, working theory, underlying, fault, why, analysis
                        causa, causas, causa raiz, causas raiz, porques, cinco porques, 5 porques, factores contribuyentes, origen
                        cause racine, causes racines, cause profonde, causes profondes, 5 pourquoi, cinq pourquoi, facteurs
                        causa principal, causa raiz, porques, fatores contribuintes, analisis, analise, analyse
                        ursache, ursachen, grundursache, hauptursache, ursachenanalyse, ausloser, beitragende faktoren, causa radice
                        oorzaak, oorzaken"""));
        BY_KIND.put(SectionKind.RESOLUTION, Phrases
                .of("""
                        resolution, recovery, mitigation, mitigations, workaround, solution, solutions, response, remedy, resolved, restoration
                        the fix, fix, hotfix, rollback, resolucion, solucion, recuperacion, mitigacion, retablissement, correctif, reprise
                        resolucao, solucao, recuperacao, mitigacao, behebung, losung, wiederherstellung, risoluzione, soluzione, oplossing"""));
        BY_KIND.put(SectionKind.IMPACT, Phrases.of("""
                impact, impacts, blast radius, affected, affects, consequences, scope, impacto, impactos, afectados, afectacion
                incidence, auswirkung, auswirkungen, impatto, gevolgen, slo, sla, error budget"""));
        BY_KIND.put(SectionKind.DETECTION, Phrases.of("""
                detection, detected, discovery, deteccion, deteccao, erkennung, entdeckung, rilevamento, detectie"""));
        BY_KIND.put(SectionKind.DEBUGGING, Phrases.of("""
                debugging, debug, investigation, investigations, diagnosis, diagnostics, troubleshooting, escalation, misleading
                investigacion, diagnostico, investigacao, untersuchung, fehlersuche, depuracion"""));
        BY_KIND.put(SectionKind.SUMMARY, Phrases
                .of("""
                        summary, overview, abstract, tl dr, tldr, synopsis, what happened, background, context, introduction, description
                        metadata, at a glance, resumen, que paso, descripcion, contexto, introduccion, resume, sommaire, en tete
                        contexte, que s est il passe, resumo, sumario, descricao, visao geral, o que aconteceu, zusammenfassung, uberblick
                        ubersicht, beschreibung, hintergrund, was ist passiert, riepilogo, sintesi, descrizione, samenvatting"""));
        BY_KIND.put(SectionKind.CONCLUSION, Phrases
                .of("""
                        conclusion, conclusions, closing, final thoughts, conclusiones, conclusao, conclusoes, fazit, conclusioni, conclusie
                        schlussfolgerung, closing remarks, acknowledgements, acknowledgments"""));
        BY_KIND.put(SectionKind.REFERENCES, Phrases.of("""
                reference, references, link, links, resource, resources, appendix, supporting information, glossary, attachments
                referencias, enlaces, recursos, anexo, anexos, liens, annexe, annexes, referenzen, anhang, author, authors
                autor, autores, auteur, auteurs, participants, related"""));
        BY_KIND.put(SectionKind.TIMELINE, Phrases
                .of("""
                        timeline, timelines, time line, chronology, sequence of events, order of events, incident log, event log
                        cronologia, linea de tiempo, linea temporal, linha do tempo, cronograma, chronologie, frise chronologique, deroulement
                        deroule, zeitleiste, zeitverlauf, zeitlicher ablauf, zeitlicher verlauf, ablauf, zeitachse, zeitstrahl, chronologischer ablauf
                        linea del tempo, tijdlijn, tijdslijn"""));
    }

    private SectionWords() {}
}
