package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.QueryValue;
import io.followthrough.mail.MailChannel;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** Shows what was sent, and what would be. */
@ApplicationScoped
public class ReadingDigests {

    public static final String NEWEST_FIRST = "-id";
    private static final Long NOBODY = -1L;

    private final Digests digests;
    private final MailChannel mails;
    private final People people;
    private final Editions editions;
    private final CurrentCaller current;

    ReadingDigests(Digests digests, MailChannel mails, People people, Editions editions, CurrentCaller current) {
        this.current = current;
        this.digests = digests;
        this.mails = mails;
        this.people = people;
        this.editions = editions;
    }

    /**
     * Newest first.
     *
     * @param after null for the first page
     */
    @Transactional
    public Page<DigestView> page(DigestFilter filter, Cursor after, int limit) {
        List<Digest> found = digests.newest(filter, onlyOf(), after, limit + 1);
        return Page.of(found, limit, last -> new Cursor(NEWEST_FIRST, "", last.id())).map(DigestView::from);
    }

    /** The last one of each of these people, as far as the caller may read them. */
    @Transactional
    public List<DigestView> lastOf(Collection<String> people) {
        return digests.lastOf(people, onlyOf()).stream().map(DigestView::from).toList();
    }

    /**
     * Who was told of a follow-up, the newest first.
     *
     * @param followUp the id of one that the caller sees
     */
    @Transactional
    public List<Reminder> about(long followUp, int most) {
        return digests.naming(followUp, most).stream()
                .map(digest -> new Reminder(DigestView.from(digest), isFor(digest.person())))
                .toList();
    }

    /** The id of the one reader whose digests the caller may read; null when they may read all. */
    private Long onlyOf() {
        Caller caller = current.caller();
        return caller.isAdmin() ? null : Objects.requireNonNullElse(caller.person(), NOBODY);
    }

    private boolean isFor(Person person) {
        Long only = onlyOf();
        return only == null || only.equals(person.id());
    }

    /** @throws ProblemException 404 when there is none */
    @Transactional
    public WholeDigest whole(long id) {
        Digest digest = digests.withId(id);
        if (!isFor(digest.person())) {
            throw ProblemException.notFound("digest " + id);
        }
        return WholeDigest.from(digest, mails.read(digest.message()), mails.messageId(digest.message()));
    }

    @Transactional
    DigestPreview preview(String email, String wanted, Instant now) {
        DigestKind kind = Objects.requireNonNullElse(QueryValue.word(DigestKind.class, "kind", wanted), DigestKind.DAILY);
        if (email == null || email.isBlank()) {
            throw ProblemException.invalid("?person", "must be the e-mail address of a person");
        }
        Person person = people.known(email);
        if (!isFor(person)) {
            throw Authorization.forbidden("A digest is for its reader and for admins.");
        }
        Optional<Composed> composed = editions.of(kind).compose(person, now);
        LocalDate date = composed.map(Composed::date).orElseGet(() -> person.calendar().dateOf(now));
        return DigestPreview.of(person, date, composed, now);
    }
}
