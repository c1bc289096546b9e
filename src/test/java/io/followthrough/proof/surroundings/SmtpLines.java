package io.followthrough.proof.surroundings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads what a mail client says, line by line, and of a mail only its Message-ID. */
final class SmtpLines {

    private static final String MESSAGE_ID = "message-id:";

    private final InputStream input;

    SmtpLines(InputStream input) {
        this.input = input;
    }

    /** Null at the end. */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int c = input.read(); c != '\n'; c = input.read()) {
            if (c < 0) {
                return null;
            }
            line.write(c);
        }
        String text = line.toString(ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Reads the mail to the dot on a line of its own. A header may go on in the next line; a line that begins with a dot has one more. */
    String messageIdOfMail() throws IOException {
        StringBuilder header = new StringBuilder();
        boolean inHeaders = true;
        for (String line = next();; line = next()) {
            if (line == null) {
                throw new EOFException("the mail broke off");
            }
            if (line.equals(".")) {
                break;
            }
            if (inHeaders) {
                String text = line.startsWith(".") ? line.substring(1) : line;
                inHeaders = !text.isEmpty();
                boolean goesOn = text.startsWith(" ") || text.startsWith("\t");
                header.append(goesOn ? " " : "\n").append(goesOn ? text.strip() : text);
            }
        }
        return Arrays.stream(header.toString().split("\n"))
                .filter(line -> line.regionMatches(true, 0, MESSAGE_ID, 0, MESSAGE_ID.length()))
                .map(line -> line.substring(MESSAGE_ID.length()).strip()).findFirst()
                .orElseThrow(() -> new IOException("a mail without a Message-ID"));
    }
}
