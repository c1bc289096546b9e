package io.followthrough.history;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The record of one change; never updated, never deleted. */
@Entity
@Immutable
@Table(name = "history_entry")
class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_entry_seq")
    @SequenceGenerator(name = "history_entry_seq", sequenceName = "history_entry_seq", allocationSize = 50)
    Long id;
    @Enumerated(EnumType.STRING)
    Subject subject;
    long subjectId;
    /** The address of a person or the slug of a team; null for what has a key. */
    String subjectName;
    /** Given by the database, which alone knows what others have added; null in the transaction that writes it. */
    @Column(insertable = false, updatable = false)
    Integer number;
    Instant at;
    String actor;
    String action;
    String reason;
    @JdbcTypeCode(SqlTypes.JSON)
    List<FieldChange> changes;
    String credential;
    String address;

    protected HistoryEntry() {}

    HistoryEntry(Subject subject, long subjectId, String subjectName, Happening happening, List<FieldChange> changes,
            String credential, String address) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.subjectName = subjectName;
        this.at = happening.at();
        this.actor = happening.actor().name();
        this.action = happening.action();
        this.reason = happening.reason();
        this.changes = changes;
        this.credential = credential;
        this.address = address;
    }

    /** How clients name what was changed. */
    String key() {
        return subject.named(subjectId, subjectName);
    }
}
