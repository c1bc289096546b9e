package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.followthrough.proof.replicas.Ledger;
import io.followthrough.proof.surroundings.AcceptedMail;
import org.awaitility.Awaitility;

/**
 * The mails that were accepted since a moment.
 *
 * @param before how many were accepted until then
 */
record Mails(Scene scene, int before) {

    /** Two of the things that happened to no mail; what was given up would be among them. */
    private static final String NOT_SENT = "SELECT count(*) FROM outbox_message WHERE status <> 'sent'";

    static Mails from(Scene scene) {
        return new Mails(scene, scene.mailServer().accepted().size());
    }

    /** Once nothing is left to leave: the log and the mail server agree about each, and none was given up. */
    Mails allHaveArrived() {
        Awaitility.await("all mails are sent").atMost(Scene.PATIENCE).until(() -> scene.database().count(NOT_SENT) == 0);
        assertThat(Ledger.of(scene.mailServer(), scene.database()).disagreements()).isEmpty();
        return this;
    }

    /** @param allowed how many mails may have been on their way when something broke */
    void noneTwice(int allowed) {
        List<AcceptedMail> all = List.copyOf(scene.mailServer().accepted());
        Set<String> known = new HashSet<>(all.subList(0, before).stream().map(AcceptedMail::messageId).toList());
        List<AcceptedMail> repeats = all.subList(before, all.size()).stream().filter(mail -> !known.add(mail.messageId()))
                .toList();
        System.out.printf("      mails %d | twice %d%n", all.size() - before, repeats.size());
        assertThat(all.size()).as("mails").isGreaterThan(before);
        assertThat(repeats).hasSizeLessThanOrEqualTo(allowed);
    }
}
