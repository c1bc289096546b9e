package io.followthrough.web.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.Problem;
import io.followthrough.token.ManagingTokens;
import io.followthrough.token.Scope;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.page.Wishes;

/** Makes the page with the tokens that the visitor may see, and the form for one that they may make. */
@ApplicationScoped
class ShowingTokens {

    private static final int LINES = 50;

    private final ManagingTokens managing;
    private final Teams teams;
    private final CurrentCaller current;
    private final Viewer viewer;

    ShowingTokens(ManagingTokens managing, Teams teams, CurrentCaller current, Viewer viewer) {
        this.managing = managing;
        this.teams = teams;
        this.current = current;
        this.viewer = viewer;
    }

    @Transactional
    TokenListPage page(Wishes wishes, Cursor after, Notice said) {
        return page(wishes, after, said, null);
    }

    @Transactional
    TokenListPage again(SentForm form, Problem problem) {
        return page(new Wishes(form.about(), Map.of()), null, null, Refusal.of(form, problem));
    }

    /** The moment at which a day is over for the visitor; null for none. */
    Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(viewer.zone()).toInstant();
    }

    private TokenListPage page(Wishes wishes, Cursor after, Notice said, Refusal refusal) {
        Caller caller = current.caller();
        Page<ManagingTokens.Versioned> page = managing.page(wishes.asked().get("createdBy"), after, LINES);
        List<String> theirs = teams.bySlug().stream().filter(team -> caller.has(Role.LEAD, team.id())).map(Team::slug).toList();
        List<Offer> scopes = Offer.of(Scope.class, viewer).stream()
                .filter(scope -> caller.isAdmin() || !scope.value().equals(Scope.ADMIN.word())).toList();
        List<TokenLine> lines = page.items().stream().map(found -> TokenLine.of(found, viewer.now())).toList();
        return new TokenListPage(lines, wishes, wishes.next(page.nextCursor()), EditForms.ofNothing(refusal), scopes,
                Offer.of(theirs), caller.isAdmin(), said);
    }
}
