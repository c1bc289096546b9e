package io.followthrough.reminder.unsubscribe;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may stop whose mails until when: {@code PERSON.EXPIRY.SIGNATURE}, of no use for anything else. */
record UnsubscribeToken(long person, Instant expiresAt) {

    private static final String PURPOSE = "unsubscribe";
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,11})\\.([A-Za-z0-9_-]{43})");

    /** Empty when it is none, was signed by nobody of us, or has expired; which of these, nobody is told. */
    static Optional<UnsubscribeToken> read(String written, LinkSignature signature, Instant now) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        UnsubscribeToken token = new UnsubscribeToken(Long.parseLong(parts.group(1)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(2))));
        return Optional.of(token).filter(found -> signature.isOf(found.signed(), parts.group(3)))
                .filter(found -> now.isBefore(found.expiresAt));
    }

    String written(LinkSignature signature) {
        return said() + "." + signature.of(signed());
    }

    private String signed() {
        return PURPOSE + "." + said();
    }

    private String said() {
        return person + "." + expiresAt.getEpochSecond();
    }
}
