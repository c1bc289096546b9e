package io.followthrough.history;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Cursor;
import io.followthrough.mention.Mentionable;
import io.followthrough.mention.Mentions;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All changes ever made. */
@ApplicationScoped
public class History implements PanacheRepository<HistoryEntry> {

    private final CurrentCaller current;
    private final Mentions mentions;

    protected History(CurrentCaller current, Mentions mentions) {
        this.current = current;
        this.mentions = mentions;
    }

    /** Writes what differs between the two states; must run in the transaction that makes the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Subject subject, long id, Happening happening, Map<String, ?> before, Map<String, ?> after) {
        record(subject, id, null, happening, FieldChange.between(before, after));
    }

    /**
     * The same of something that is known by a name and not by a key.
     *
     * @param name one that never changes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Subject subject, long id, String name, Happening happening, List<FieldChange> changes) {
        persist(new HistoryEntry(subject, id, name, happening, changes,
                current.known().map(Caller::credential).orElse(null), current.origin().address()));
    }

    /** In the order in which the changes were made (history_entry_number_unique). */
    public List<HistoryLine> of(Subject subject, long id) {
        return told(stream("subject = ?1 and subjectId = ?2 order by number", subject, id).map(HistoryLine::from).toList());
    }

    /** Without what the caller may not know of. */
    List<HistoryLine> told(List<HistoryLine> lines) {
        Mentionable reader = mentions.among(Told.keys(lines));
        return reader.equals(Mentionable.EVERYTHING) ? lines : lines.stream().map(line -> Told.to(reader, line)).toList();
    }

    /** Newest first, at most {@code count}. */
    List<HistoryEntry> newest(HistorySearch search, int count) {
        Query query = getEntityManager().createNativeQuery(search.sql(), HistoryEntry.class).setMaxResults(count);
        search.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<HistoryEntry> found = query.getResultList();
        return found;
    }

    static Cursor after(HistoryEntry last) {
        return new Cursor(HistorySearch.NEWEST_FIRST, last.at.toString(), last.id);
    }
}
