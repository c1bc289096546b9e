package io.followthrough.reminder;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.outbox.MailChannel;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** Shows what was sent, and what would be. */
@ApplicationScoped
public class ReadingDigests {

    public static final String NEWEST_FIRST = "-id";

    private final Digests digests;
    private final MailChannel mails;
    private final People people;
    private final ComposingDigest composing;

    ReadingDigests(Digests digests, MailChannel mails, People people, ComposingDigest composing) {
        this.digests = digests;
        this.mails = mails;
        this.people = people;
        this.composing = composing;
    }

    /**
     * Newest first.
     *
     * @param after null for the first page
     */
    @Transactional
    public Page<DigestView> page(DigestFilter filter, Cursor after, int limit) {
        List<Digest> found = digests.newest(filter, after, limit + 1);
        return Page.of(found, limit, last -> new Cursor(NEWEST_FIRST, "", last.id())).map(DigestView::from);
    }

    /** @throws ProblemException 404 when there is none */
    @Transactional
    public WholeDigest whole(long id) {
        Digest digest = digests.withId(id);
        return WholeDigest.from(digest, mails.read(digest.message()), mails.messageId(digest.message()));
    }

    @Transactional
    DigestPreview preview(String email, Instant now) {
        if (email == null || email.isBlank()) {
            throw ProblemException.invalid("?person", "must be the e-mail address of a person");
        }
        Person person = people.withEmail(email).orElseThrow(() -> ProblemException.notFound("person " + email));
        return DigestPreview.of(person, composing.of(person, now), now);
    }
}
