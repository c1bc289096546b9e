package io.followthrough.web.admin;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.followthrough.access.CurrentCaller;

/** The parts of the administration that the viewer may see. */
@Named("corners")
@ApplicationScoped
public class Corners {

    private final CurrentCaller current;

    Corners(CurrentCaller current) {
        this.current = current;
    }

    public List<Corner> open() {
        return Arrays.stream(Corner.values()).filter(corner -> current.caller().may(corner.needed())).toList();
    }
}
