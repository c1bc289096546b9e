package io.followthrough.intake.reading.task;

import io.followthrough.intake.reading.words.Phrases;

/** The words around follow-ups, in several languages: who, until when, how urgent, done or not. */
final class TaskWords {

    static final Phrases ACTION = Phrases
            .of("""
                    action item, action items, action, actions, task, tasks, follow up, follow ups, todo, to do, improvement, improvements
                    recommendation, recommendations, measure, measures, corrective action, corrective actions, preventive action
                    preventative action, preventive actions, preventative actions, action required, next step, next steps, work item
                    remediation, corrective measure, preventive measure, mitigation, what needs to be done, planned action, remediation action
                    tarea, tareas, accion, acciones, accion correctiva, acciones correctivas, medida, medidas, mejora, tache, taches
                    action corrective, actions correctives, mesure, mesures, action a mener, acao, acoes, tarefa, tarefas, acao corretiva
                    melhoria, massnahme, massnahmen, aufgabe, aufgaben, verbesserung, azione, azioni, misura, actie, acties""");
    static final Phrases THING = Phrases
            .of("item, items, title, summary, what, subject, name, que, o que, quoi, was, titulo, titre, change, fix, step");
    static final Phrases DESCRIPTION = Phrases
            .of("""
                    description, details, detail, notes, note, comment, comments, descripcion, descricao, beschreibung, descrizione, detalle
                    detalles, detalhes, rationale, why, reason, expected outcome, success criteria""");
    static final Phrases OWNER = Phrases
            .of("""
                    owner, owners, assignee, assignees, assigned, assigned to, responsible, responsible party, responsible team, responsibility
                    who, dri, lead, person, team, teams, poc, owned by, assigned team, point of contact, action owner, owner team, contact, by who
                    responsable, responsables, propietario, encargado, asignado, asignado a, quien, equipo, responsavel, responsaveis
                    proprietario, dono, quem, equipe, pilote, porteur, qui, assigne, assigne a, verantwortlich, verantwortlicher
                    verantwortliche, zustandig, besitzer, wer, zugewiesen, responsabile, chi, eigenaar, resp, atribuido a, time responsavel""");
    static final Phrases DUE = Phrases
            .of("""
                    due, due date, due by, due on, deadline, eta, target date, target, until, by, by when, when, date, dates, timeline, completion date
                    timeframe, time frame, estimated completion, expected date, expected completion, target completion, ect, due dates
                    target completion date, estimated date, schedule, fecha, fecha limite, fecha de vencimiento, fecha objetivo, plazo
                    vencimiento, cuando, fecha de entrega, echeance, date limite, delai, quand, date cible, prazo, data limite, data, quando
                    data de entrega, frist, termin, fallig, fallig am, fallig bis, falligkeit, bis wann, bis, falligkeitsdatum, zieldatum
                    scadenza, entro, data prevista, data alvo, date prevue""");
    static final Phrases PRIORITY = Phrases.of("""
            priority, prio, urgency, severity, p, importance, prioridad, urgencia, priorite, urgence, prioridade, prioritat
            dringlichkeit, priorita, prioriteit""");
    static final Phrases STATUS = Phrases.of("""
            status, state, done, completed, progress, complete, estado, statut, etat, fait, erledigt, stand, stato, hecho, feito
            situacao, avancement, fortschritt, completado, concluido, status date, current status""");
    static final Phrases TYPE = Phrases
            .of("type, category, kind, tipo, typ, categorie, categoria, kategorie, art, action type, area, nature");
    static final Phrases LINK = Phrases
            .of("""
                    bug, bugs, ticket, tickets, issue, issues, jira, link, links, tracking, pr, prs, reference, references, github issue
                    tracking issue, url, tracking ticket, jira ticket, pull request, enlace, lien, bug id, ticket id, tracker, jira issue, issue link""");
    static final Phrases NUMBER = Phrases
            .of("id, no, nr, number, n, num, sr no, s no, numero, nummer, ref, key, item no, idx, index");

    static final Phrases DONE = Phrases
            .of("""
                    done, completed, complete, closed, fixed, resolved, shipped, implemented, finished, deployed, merged, accomplished
                    already done, already implemented, delivered, fait, faite, faits, termine, terminee, acheve, realise, realisee, hecho
                    hecha, completado, completada, terminado, terminada, finalizado, finalizada, realizado, listo, implementado, feito, feita
                    concluido, concluida, resolvido, erledigt, abgeschlossen, umgesetzt, fertig, behoben, completato, fatto, gedaan, afgerond""");
    static final Phrases OPEN = Phrases
            .of("""
                    todo, to do, open, pending, planned, in progress, not started, backlog, wip, not done, tbd, ongoing, scheduled, new
                    proposed, started, underway, under way, blocked, in review, assigned, deferred, a faire, en cours, planifie, prevu
                    pendiente, en progreso, en curso, planificado, abierto, por hacer, a fazer, pendente, em andamento, planejado, planeado
                    aberto, offen, in arbeit, geplant, ausstehend, laufend, da fare, in corso, no started, unstarted""");
    static final Phrases GENERIC_LABEL = Phrases
            .of("""
                    action, action item, task, item, todo, to do, follow up, step, accion, tarea, tache, acao, tarefa, massnahme, aufgabe
                    recommendation, measure, ai, corrective action, preventive action, improvement""");

    private TaskWords() {}
}
