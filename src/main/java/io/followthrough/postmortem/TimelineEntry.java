package io.followthrough.postmortem;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** One moment of the story a postmortem tells. */
@Entity
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", sequenceName = "timeline_entry_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Postmortem postmortem;
    private int position;
    private Instant at;
    private String text;

    protected TimelineEntry() {}

    TimelineEntry(Postmortem postmortem, int position, Instant at, String text) {
        this.postmortem = postmortem;
        this.position = position;
        this.at = at;
        this.text = text;
    }

    /** Empty when the document gives no time that can be placed. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    public String text() {
        return text;
    }
}
