package io.followthrough.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.PublicUrl;
import io.followthrough.chat.ChatMessage.Fact;
import io.followthrough.chat.ChatMessage.Line;
import io.followthrough.chat.ChatMessage.Link;
import io.followthrough.people.Team;

/** Says how much of a team's work needs looking at, and names the worst of it. */
@ApplicationScoped
class ComposingSummary {

    private final OpenWork work;
    private final PublicUrl publicUrl;

    ComposingSummary(OpenWork work, PublicUrl publicUrl) {
        this.work = work;
        this.publicUrl = publicUrl;
    }

    /** Empty when there is nothing to say. */
    Optional<ChatMessage> of(Team team, Instant now) {
        TeamFigures figures = work.figures(team, now);
        return figures.areAllZero() ? Optional.empty() : Optional.of(message(team, figures, now));
    }

    private ChatMessage message(Team team, TeamFigures figures, Instant now) {
        List<Fact> facts = List.of(fact("Overdue", figures.overdue()), fact("Due this week", figures.dueThisWeek()),
                fact("Without an owner", figures.unassigned()), fact("Waiting for a decision", figures.toDecide()));
        return new ChatMessage("Follow-ups of " + team.name() + ", " + team.calendar().dateOf(now), facts,
                work.worst(team, now).stream().map(this::line).toList(),
                new Link("All of them", publicUrl.under("/follow-ups?team=" + team.slug())));
    }

    private Line line(OpenWork.Item item) {
        String when = item.daysLate() > 0
                ? item.daysLate() == 1 ? "1 day late: " : item.daysLate() + " days late: "
                : "due " + item.dueOn() + ": ";
        return new Line(new Link(item.key(), publicUrl.followUp(item.key())), when + item.title());
    }

    private static Fact fact(String name, long count) {
        return new Fact(name, String.valueOf(count));
    }
}
