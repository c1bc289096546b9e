package io.followthrough.intake.reading;

import io.followthrough.intake.reading.words.Phrases;

/** What people call the facts of an incident, in several languages. */
final class FieldNames {

    static final Phrases START = Phrases
            .of("""
                    start, start time, started, started at, start date, start date time, start datetime, begin, began, beginning, start of incident
                    incident start, incident start time, incident started, incident began, outage start, outage start time, outage started
                    impact start, impact started, time started, start of outage, first occurrence, issue start, issue started
                    incident start date, start date and time, outage began, downtime start, time of start, time start, from
                    inicio, hora de inicio, fecha de inicio, inicio del incidente, fecha y hora de inicio, comienzo
                    debut, heure de debut, date de debut, debut de l incident, date et heure de debut
                    data de inicio, inicio do incidente, data e hora de inicio, data hora inicio, hora inicio
                    beginn, start zeit, startzeit, startzeitpunkt, beginn des vorfalls, vorfallsbeginn, inizio, ora di inizio, begintijd""");
    static final Phrases END = Phrases
            .of("""
                    end, end time, ended, ended at, end date, end date time, end of incident, incident end, incident end time, incident ended
                    outage end, outage end time, outage ended, impact end, impact ended, time ended, resolved, resolved at, time resolved
                    restored, restored at, service restored, issue resolved, resolution time, time of resolution, recovered, recovered at
                    mitigated at, end of outage, end date and time, incident resolved, issue end, downtime end, time end, finish, finished
                    fin, hora de fin, fecha de fin, fin del incidente, hora de finalizacion, resuelto, fecha y hora de fin, final
                    heure de fin, date de fin, fin de l incident, resolu, date et heure de fin
                    fim, hora de termino, termino, data de fim, fim do incidente, resolvido, data e hora de fim, hora fim, hora de fim
                    ende, endzeit, ende des vorfalls, behoben, behoben um, endzeitpunkt, fine, ora di fine, eindtijd""");
    static final Phrases DATE = Phrases
            .of("""
                    date, incident date, date of incident, date of the incident, date and time, date time, datetime, when, occurred, occurred on
                    time, times, window, incident window, outage window, time period, period, outage date, date of outage, date s, dates
                    date of occurrence, incident time, time of incident, time window, time frame, timeframe, outage period, outage time
                    date and time of incident, incident date and time, date of event, event date, impact window, incident period
                    fecha, fecha del incidente, fecha y hora, cuando, periodo, fecha incidente, fechas, horario, hora
                    date de l incident, date et heure, quand, periode, date incident, dates et heures, heure
                    data, data e hora, data do incidente, quando, data hora, data incidente, data e horario
                    datum, datum und uhrzeit, zeitraum, zeitpunkt, wann, datum des vorfalls, vorfallsdatum, uhrzeit, data e ora, quando""");
    static final Phrases DURATION = Phrases.of("""
            duration, incident duration, outage duration, duration of outage, duration of the outage, duration of incident
            duration of the incident, total duration, duration of impact, duration of the issue, duration of downtime
            duree, duree de l incident, duree totale, duree incident, duracion, duracion del incidente, duracion total
            duracion de la interrupcion, duracion del corte, duracao, duracao do incidente, duracao total, tempo de duracao
            dauer, ausfalldauer, dauer des vorfalls, dauer des ausfalls, gesamtdauer, durata, duur""");
    static final Phrases DOWNTIME = Phrases
            .of("""
                    downtime, total downtime, impact duration, time to resolve, mttr, time to recover, mean time to resolve, time to recovery
                    time to resolution, ttr, outage length, total outage, total outage time, length of outage, mean time to recovery
                    duration of service impact, customer impact duration, downtime duration, service downtime, duration of degradation
                    duree indisponibilite, duree d indisponibilite, temps d arret, tiempo de inactividad, tiempo total de inactividad
                    tempo de indisponibilidade, tempo total de indisponibilidade, ausfallzeit, mttr mean time to resolve
                    tiempo de caida, tiempo de resolucion, tempo de resolucao, tempo total, tiempo total, time to mitigate, total time""");
    static final Phrases SEVERITY = Phrases
            .of("""
                    severity, sev, severity level, incident severity, sev level, severity rating, impact level, priority, incident priority
                    priority level, criticality, level, classification, severity priority
                    severite, gravite, criticite, niveau de gravite, niveau de severite, priorite
                    severidad, gravedad, nivel de severidad, criticidad, prioridad, severidade, gravidade, criticidade, nivel de severidade
                    prioridade, nivel de gravidade, schweregrad, schwere, prioritat, kritikalitat, gravita, ernst""");
    static final Phrases IMPACT = Phrases
            .of("""
                    impact, user impact, customer impact, impact summary, business impact, users affected, impact on users, service impact
                    impact on customers, user impacts, impacted users, affected users, impacto, impacto al usuario, usuarios afectados
                    impacto en usuarios, impact utilisateur, impact utilisateurs, utilisateurs impactes, impacto no usuario, usuarios impactados
                    auswirkung, auswirkungen, betroffene nutzer, impatto""");
    static final Phrases SERVICES = Phrases
            .of("""
                    service, services, affected services, affected service, services affected, service affected, services impacted
                    impacted services, impacted service, impacted systems, affected systems, systems affected, affected system, affected
                    affected components, components affected, component, components, system, systems, affected system s, affected service s
                    service s, service s affected, services involved
                    servicio, servicios, servicios afectados, servicio afectado, sistemas afectados, sistema afectado, componentes afectados
                    services impactes, services affectes, service impacte, service affecte, systemes impactes, composants impactes
                    servico, servicos, servicos afetados, servico afetado, servicos impactados, sistemas impactados, sistemas afetados
                    betroffene dienste, betroffener dienst, betroffene systeme, dienst, dienste, servizi interessati""");
    static final Phrases TITLE = Phrases.of("""
            title, incident title, postmortem title, incident name, issue title, titulo, titulo del incidente, titre, titel
            titulo do incidente, titre de l incident, titolo, incident, incidente, subject""");
    static final Phrases ROOT_CAUSE = Phrases.of("""
            root cause, root cause summary, cause, the root cause, primary cause, primary root cause, main cause, root cause s
            root cause explanation, causa raiz, causa, causa principal, cause racine, cause, cause principale, cause profonde
            ursache, grundursache, hauptursache, causa radice, root cause analysis, rca""");
    static final Phrases CONTRIBUTING = Phrases.of("""
            contributing factors, contributing factor, contributing causes, contributing cause, contributing, secondary causes
            factores contribuyentes, facteurs contributifs, facteurs aggravants, fatores contribuintes, beitragende faktoren
            contributory factors, secondary cause, trigger""");

    private FieldNames() {}
}
