package io.followthrough.followup.comment;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What somebody said about a follow-up, in Markdown. */
@Entity
@Immutable
@Table(name = "follow_up_comment")
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_comment_seq")
    @SequenceGenerator(name = "follow_up_comment_seq", sequenceName = "follow_up_comment_seq", allocationSize = 1)
    Long id;
    long followUpId;
    String author;
    Instant at;
    String text;

    protected Comment() {}

    Comment(long followUpId, String author, Instant at, String text) {
        this.followUpId = followUpId;
        this.author = author;
        this.at = at;
        this.text = text;
    }
}
