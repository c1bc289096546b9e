package io.followthrough.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;

/** What the pages about mails show to admins alone. */
@Named("visitorsRole")
@ApplicationScoped
public class VisitorsRole {

    private final CurrentCaller current;

    VisitorsRole(CurrentCaller current) {
        this.current = current;
    }

    public boolean isAdmin() { return current.known().filter(Caller::isAdmin).isPresent(); }
}
