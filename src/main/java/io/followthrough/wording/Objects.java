package io.followthrough.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** The things a title names: a whole field of work is not one. */
final class Objects {

    private static final String FIELD = "(?:monitoring|alerting|alerts?|tests?|testing|test coverage|documentation|docs?|logging|logs"
            + "|process(?:es)?|communications?|reliability|stability|performance|resilience|resiliency|security|training"
            + "|observability|runbooks?|playbooks?|(?:code |data )?quality|error handling|dashboards?|metrics|code reviews?|tooling"
            + "|infrastructure|architecture|deployments?|deployment process|release process|incident response|on-?call"
            + "|scalability|capacity|availability)";
    private static final String QUALITY = "(?:the|our|its|more|better|some|proper|good|additional|new|overall|general) ";
    private static final Pattern FIELD_ONLY = Pattern.compile("(?i)^(?:" + Actions.VERB
            + " |improve |enhance |optimi[sz]e |strengthen |ensure |review |revisit |investigate |better |more |consider )"
            + "(?:" + QUALITY + ")*" + FIELD + "(?:(?:,| and| &|,? or) (?:" + QUALITY + ")*" + FIELD + ")*$");
    private static final Pattern FAULT_ONLY = Pattern
            .compile(
                    "(?i)^(?:fix|resolve|solve|address|prevent) (?:the |this |that |these |all )?(?:root cause|issues?|problems?|bugs?"
                            + "|outages?|incidents?|errors?|failures?)(?: that caused .*| from happening again| in (?:the )?future)?$");

    private Objects() {}

    static Optional<Flaw> missingIn(Title title) {
        if (FIELD_ONLY.matcher(title.text()).matches()) {
            return Optional.of(new Flaw(Rule.NO_OBJECT, title.text(), "'" + title.text()
                    + "' names no thing to change. Say which one, where, and how it will be different."));
        }
        return FAULT_ONLY.matcher(title.text()).matches()
                ? Optional.of(new Flaw(Rule.NO_OBJECT, title.text(),
                        "'" + title.text()
                                + "' names what went wrong and not what to change. Name the change that removes it."))
                : Optional.empty();
    }
}
