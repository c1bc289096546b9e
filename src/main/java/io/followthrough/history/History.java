package io.followthrough.history;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All changes ever made. */
@ApplicationScoped
public class History implements PanacheRepository<HistoryEntry> {

    /** Writes what differs between the two states; must run in the transaction that makes the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Subject subject, long id, Happening happening, Map<String, ?> before, Map<String, ?> after) {
        persist(new HistoryEntry(subject, id, happening, FieldChange.between(before, after)));
    }

    /** Oldest first. */
    public List<HistoryLine> of(Subject subject, long id) {
        return stream("subject = ?1 and subjectId = ?2 order by at, id", subject, id).map(HistoryLine::from).toList();
    }
}
