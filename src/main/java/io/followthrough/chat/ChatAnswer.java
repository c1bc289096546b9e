package io.followthrough.chat;

import java.util.regex.Pattern;

import io.followthrough.outbox.Undelivered;
import io.followthrough.outbox.Undelivered.Kind;
import io.followthrough.outgoing.Answer;

/** What the answer of a chat means for the message. */
final class ChatAnswer {

    /** Such as Slack's no_service. Anything else could quote the address, which is a secret. */
    private static final Pattern WORD = Pattern.compile("[a-z]{1,12}(_[a-z]{1,12}){1,4}");

    private ChatAnswer() {}

    /** @throws Undelivered unless it was accepted */
    static void judge(Answer answer, String address) throws Undelivered {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return;
        }
        boolean isForNow = status == 408 || status == 425 || status == 429 || status >= 500;
        throw new Undelivered(isForNow ? Kind.TEMPORARY : Kind.PERMANENT, reason(answer, address), null, answer.retryAfter());
    }

    private static String reason(Answer answer, String address) {
        if (answer.status() >= 300 && answer.status() < 400) {
            return answer.status() + ", a redirect, which is not followed";
        }
        String said = answer.said().strip();
        return WORD.matcher(said).matches() && !address.contains(said)
                ? answer.status() + " " + said
                : String.valueOf(answer.status());
    }
}
