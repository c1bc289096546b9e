package io.followthrough.postmortem;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** A root cause or contributing factor that a postmortem names. */
@Entity
public class Cause {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cause_seq")
    @SequenceGenerator(name = "cause_seq", sequenceName = "cause_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Postmortem postmortem;
    private int position;
    private String text;
    private boolean root;

    protected Cause() {}

    Cause(Postmortem postmortem, int position, String text, boolean root) {
        this.postmortem = postmortem;
        this.position = position;
        this.text = text;
        this.root = root;
    }

    /** Null for one that is not stored. */
    public Postmortem postmortem() {
        return postmortem;
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public boolean isRoot() { return root; }
}
