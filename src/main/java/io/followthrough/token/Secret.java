package io.followthrough.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What the holder of a token or of a calendar's address shows: a prefix such as {@code ft_}, 256 random bits as 43 letters and digits,
 * and 6 more with the CRC-32 of what stands before, so that scanners recognise it and a typing error is told from an unknown one.
 */
public final class Secret {

    private static final int RANDOM_BITS = 256;
    private static final int RANDOM_LENGTH = 43;
    private static final int CHECKSUM_LENGTH = 6;
    private static final int HINT_LENGTH = 5;
    /** Of what follows the prefix. */
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{" + (RANDOM_LENGTH + CHECKSUM_LENGTH) + "}");
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final Purpose purpose;
    private final String text;

    private Secret(Purpose purpose, String text) {
        this.purpose = purpose;
        this.text = text;
    }

    /** What a secret is good for, and for nothing else. */
    public enum Purpose {
        API("ft_"),
        CALENDAR("ftcal_");

        private final String prefix;

        Purpose(String prefix) {
            this.prefix = prefix;
        }

        /** What every such secret begins with. */
        public String prefix() {
            return prefix;
        }
    }

    public static Secret random(Purpose purpose, SecureRandom random) {
        String start = purpose.prefix + digits(new BigInteger(RANDOM_BITS, random), RANDOM_LENGTH);
        return new Secret(purpose, start + checksum(start));
    }

    /** Empty when it is none for this purpose, or was not copied whole. */
    public static Optional<Secret> read(Purpose purpose, String presented) {
        boolean isWhole = presented.startsWith(purpose.prefix)
                && FORM.matcher(presented.substring(purpose.prefix.length())).matches();
        if (!isWhole) {
            return Optional.empty();
        }
        String start = presented.substring(0, presented.length() - CHECKSUM_LENGTH);
        return presented.endsWith(checksum(start)) ? Optional.of(new Secret(purpose, presented)) : Optional.empty();
    }

    /** What the database keeps. A fast hash is enough: nobody guesses 256 random bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes as long whatever is different. */
    public boolean hasHash(byte[] hash) {
        return MessageDigest.isEqual(hash(), hash);
    }

    /** The prefix and a little more: enough to recognise it in a list, and too little to use it. */
    public String hint() {
        return text.substring(0, purpose.prefix.length() + HINT_LENGTH);
    }

    /** The one way to get at it, for showing it to whoever made it. */
    public String revealed() {
        return text;
    }

    @Override
    public String toString() {
        return hint() + "…";
    }

    private static String checksum(String start) {
        CRC32 crc = new CRC32();
        crc.update(start.getBytes(US_ASCII));
        return digits(BigInteger.valueOf(crc.getValue()), CHECKSUM_LENGTH);
    }

    private static String digits(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] divided = rest.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
            digits.append(DIGITS.charAt(divided[1].intValue()));
            rest = divided[0];
        }
        return digits.reverse().toString();
    }
}
