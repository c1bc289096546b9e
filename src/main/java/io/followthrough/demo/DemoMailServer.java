package io.followthrough.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A real SMTP server in the process, on the port that dev mode's mailer sends to; it keeps mails in memory. */
@ApplicationScoped
@IfBuildProfile("dev")
public class DemoMailServer {

    private final GreenMail server;

    DemoMailServer(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        server.start();
    }

    void stop(@Observes ShutdownEvent event) {
        server.stop();
    }
}
