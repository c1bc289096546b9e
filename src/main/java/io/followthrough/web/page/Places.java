package io.followthrough.web.page;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.web.page.Place.Where;

/** The places that the pages lead their viewer to. */
@Named("places")
@ApplicationScoped
public class Places {

    private final CurrentCaller current;

    Places(CurrentCaller current) {
        this.current = current;
    }

    /** Beside each other, in the head. */
    public List<Place> main() {
        boolean isAdmin = current.known().filter(Caller::isAdmin).isPresent();
        return Arrays.stream(Place.values())
                .filter(place -> place.where() == Where.HEAD || isAdmin && place.where() == Where.HEAD_OF_ADMINS).toList();
    }

    /** In the viewer's own menu. */
    public List<Place> menu() {
        return Arrays.stream(Place.values()).filter(place -> place.where() == Where.MENU).toList();
    }
}
