package io.followthrough.chat;

import java.util.Map;

import io.followthrough.mail.MailCertificate;
import io.followthrough.outgoing.ChattyServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real chat on this machine that the operator allows. */
public class ChatServer implements QuarkusTestResourceLifecycleManager {

    private ChattyServer server;

    @Override
    public Map<String, String> start() {
        server = ChattyServer.started();
        return Map.of("followthrough.outgoing.allowed", "chat.example.org,localhost:" + server.port(),
                "followthrough.outgoing.timeout", "4s", "quarkus.tls.outgoing.trust-store.p12.path", ChattyServer.trusted(),
                "quarkus.tls.outgoing.trust-store.p12.password", MailCertificate.PASSWORD);
    }

    @Override
    public void stop() {
        server.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(ChattyServer.class));
    }
}
