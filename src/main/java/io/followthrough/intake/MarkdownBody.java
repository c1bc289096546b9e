package io.followthrough.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import io.followthrough.intake.reading.UnreadableDocument;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** The text of an uploaded document, and the problem of one that cannot be read. */
public final class MarkdownBody {

    private MarkdownBody() {}

    /** @throws ProblemException 422 when the bytes are not UTF-8 */
    public static String text(byte[] body) {
        try {
            return body == null ? "" : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_DOCUMENT, "The document is not UTF-8 text.");
        }
    }

    static ProblemException unreadable(UnreadableDocument e) {
        ProblemType type = switch (e.reason()) {
            case TOO_LARGE -> ProblemType.TOO_LARGE;
            case EMPTY, BINARY, TOO_COMPLEX, NOT_A_POSTMORTEM -> ProblemType.UNREADABLE_DOCUMENT;
        };
        return e.line() == null
                ? ProblemException.of(type, e.getMessage())
                : ProblemException.at(type, "line " + e.line(), e.getMessage());
    }
}
