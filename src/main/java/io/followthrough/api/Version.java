package io.followthrough.api;

import java.util.Arrays;

import jakarta.ws.rs.core.EntityTag;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** The strong entity tags of single resources (RFC 9110, section 8.8.3): a quoted version number. */
public final class Version {

    private Version() {}

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * Lets a change through only when it names the current version, or names none.
     *
     * @param ifMatch the If-Match header, null when absent
     * @throws ProblemException 412 on a mismatch
     */
    public static void check(String ifMatch, int version) {
        if (ifMatch != null && !matches(ifMatch, version)) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED, "If-Match says " + ifMatch
                    + " but the resource is at \"" + version + "\"; read it again and repeat.");
        }
    }

    /** @throws ProblemException 428 when no version is named */
    public static void require(String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.at(ProblemType.PRECONDITION_REQUIRED, "If-Match",
                    "Send the ETag of the version you read as If-Match.");
        }
    }

    private static boolean matches(String ifMatch, int version) {
        return Arrays.stream(ifMatch.split(",")).map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + version + "\""));
    }
}
