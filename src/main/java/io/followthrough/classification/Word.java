package io.followthrough.classification;

/** An enum constant with one spelling, the same in JSON, SQL, e-mails and pages. */
public interface Word {

    String word();
}
