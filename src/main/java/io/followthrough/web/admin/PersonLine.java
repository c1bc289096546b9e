package io.followthrough.web.admin;

import jakarta.ws.rs.core.UriBuilder;

import io.followthrough.people.PersonView;

/** Somebody in the list of people. */
record PersonLine(PersonView person) {

    public String href() {
        return address(person.email());
    }

    static String address(String email) {
        return UriBuilder.fromPath("/admin/people/{email}").build(email).toString();
    }
}
