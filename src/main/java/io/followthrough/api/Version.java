package io.followthrough.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.EntityTag;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/**
 * The strong entity tags of single resources (RFC 9110, section 8.8.3): a quoted version number. What changes without a new version,
 * as the days overdue do overnight, follows after a dot; it matters to those who read and not to those who change.
 */
public final class Version {

    static final String HEADER = "If-Match";
    private static final Pattern ENTITY_TAGS = Pattern
            .compile("\\s*(\\*|(W/)?\"[\\x21\\x23-\\x7e]*+\"(\\s*,\\s*(W/)?\"[\\x21\\x23-\\x7e]*+\")*+)\\s*");

    private Version() {}

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** @param today what the clock adds to the representation; nothing while it is 0 */
    public static EntityTag tag(int version, int today) {
        return new EntityTag(today == 0 ? String.valueOf(version) : version + "." + today);
    }

    /** The tag of something that has no version. */
    public static EntityTag ofContent(byte[] content) {
        try {
            return new EntityTag(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    /** @throws ProblemException 400 when the header is no list of entity tags, such as an empty one */
    static void requireTags(String ifMatch) {
        if (!ENTITY_TAGS.matcher(ifMatch).matches()) {
            throw ProblemException.invalid(HEADER, "must be an ETag as it was read, in its quotes, such as \"0\"");
        }
    }

    /** @throws ProblemException 428 when no version is named */
    public static void require(String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.at(ProblemType.PRECONDITION_REQUIRED, HEADER,
                    "Send the ETag of the version you read as If-Match.");
        }
    }

    private static boolean matches(String ifMatch, int version) {
        return Arrays.stream(ifMatch.split(",")).map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + version + "\"") || tag.startsWith("\"" + version + "."));
    }
}
