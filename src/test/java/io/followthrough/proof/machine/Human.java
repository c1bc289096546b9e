package io.followthrough.proof.machine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** A person as the oracle knows them. */
final class Human {

    final String email;
    Crew home;
    /** Null for that of the team. */
    ZoneId own;
    boolean active = true;
    boolean subscribed = true;
    int hour = 9;
    boolean saidHour;
    /** Empty for all working days. */
    Set<DayOfWeek> chosen = Set.of();
    LocalDate pausedUntil;
    /** When their next digest is thought of. */
    Instant lookAt;
    final Set<LocalDate> told = new HashSet<>();
    /** When their next weekly report is thought of; null for whoever never led a team. */
    Instant weeklyAt;
    /** By their Mondays. */
    final Set<LocalDate> toldWeeks = new HashSet<>();

    Human(String email, Crew home) {
        this.email = email;
        this.home = home;
    }

    ZoneId zone() {
        return own == null ? home.week.zone() : own;
    }

    LocalDate today(Instant now) {
        return now.atZone(zone()).toLocalDate();
    }

    /** Whoever and whatever changes about them, what is next is thought of again. */
    void reconsider(Instant now) {
        lookAt = now;
        weeklyAt = weeklyAt != null && weeklyAt.isBefore(now) ? weeklyAt : weeklyAt == null ? null : now;
    }

    /** Days that the team has given up altogether leave all working days. */
    boolean wants(LocalDate day) {
        boolean someLeft = chosen.stream().anyMatch(home.week.days()::contains);
        return home.week.works(day) && (!someLeft || chosen.contains(day.getDayOfWeek()));
    }

    /** Whether a digest may come on this day. */
    boolean mayHearOn(LocalDate day) {
        return wants(day) && (pausedUntil == null || !day.isBefore(pausedUntil));
    }

    boolean isAway(Instant now) {
        return pausedUntil != null && today(now).isBefore(pausedUntil);
    }

    boolean mayHearAt(Instant now) {
        return active && subscribed && mayHearOn(today(now)) && !now.isBefore(Week.moment(today(now), hour, zone()));
    }

    Instant nextAfter(Instant now) {
        for (LocalDate day = today(now).minusDays(1);; day = day.plusDays(1)) {
            if (mayHearOn(day) && Week.moment(day, hour, zone()).isAfter(now)) {
                return Week.moment(day, hour, zone());
            }
        }
    }

    /** For whoever reads a difference. */
    String story() {
        return email + " (home " + home + ", zone " + zone() + ", hour " + hour + ", days " + chosen + ", paused until "
                + pausedUntil
                + ", active " + active + ", subscribed " + subscribed + ", next " + lookAt + ")";
    }

    @Override
    public String toString() {
        return email;
    }
}
