package io.followthrough;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.followthrough.access.Allowed;
import io.followthrough.access.Open;
import io.followthrough.idempotency.Idempotent;
import io.vertx.core.http.HttpClient;
import io.vertx.core.net.NetClient;
import org.jsoup.Connection;

@AnalyzeClasses(packages = "io.followthrough", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_depend_one_way = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("people").definedBy("io.followthrough.people..")
            .layer("policy").definedBy("io.followthrough.policy..")
            .layer("incident").definedBy("io.followthrough.incident..")
            .layer("postmortem").definedBy("io.followthrough.postmortem..")
            .layer("followup").definedBy("io.followthrough.followup..")
            .layer("outbox").definedBy("io.followthrough.outbox..").withOptionalLayers(true)
            .layer("escalation").definedBy("io.followthrough.escalation..")
            .layer("intake").definedBy("io.followthrough.intake..")
            .layer("reminder").definedBy("io.followthrough.reminder..")
            .layer("report").definedBy("io.followthrough.report..")
            .layer("export").definedBy("io.followthrough.export..")
            .layer("chat").definedBy("io.followthrough.chat..").withOptionalLayers(true)
            .layer("feed").definedBy("io.followthrough.feed..")
            .layer("privacy").definedBy("io.followthrough.privacy..")
            .layer("web").definedBy("io.followthrough.web..")
            .layer("demo").definedBy("io.followthrough.demo..")
            .whereLayer("demo").mayNotBeAccessedByAnyLayer()
            .whereLayer("chat").mayNotBeAccessedByAnyLayer()
            .whereLayer("feed").mayOnlyBeAccessedByLayers("web")
            .whereLayer("privacy").mayOnlyBeAccessedByLayers("web")
            .whereLayer("export").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayOnlyBeAccessedByLayers("demo")
            .whereLayer("intake").mayOnlyBeAccessedByLayers("web", "demo")
            .whereLayer("reminder").mayOnlyBeAccessedByLayers("chat", "web", "demo")
            .whereLayer("report").mayOnlyBeAccessedByLayers("web", "reminder", "demo")
            .whereLayer("outbox").mayOnlyBeAccessedByLayers("reminder", "chat", "web", "demo")
            .whereLayer("escalation").mayOnlyBeAccessedByLayers("reminder", "chat", "web", "demo")
            .whereLayer("followup")
            .mayOnlyBeAccessedByLayers("intake", "escalation", "reminder", "report", "export", "chat", "feed", "privacy", "web",
                    "demo")
            .whereLayer("postmortem").mayOnlyBeAccessedByLayers("followup", "intake", "reminder", "report", "web", "demo")
            .whereLayer("incident")
            .mayOnlyBeAccessedByLayers("postmortem", "followup", "intake", "reminder", "report", "web", "demo");

    @ArchTest
    static final ArchRule packages_form_no_circles = slices().matching("io.followthrough.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule follow_ups_know_nothing_of_what_is_done_with_them = noClasses()
            .that().resideInAPackage("io.followthrough.followup").should().dependOnClassesThat()
            .resideInAnyPackage("io.followthrough.followup.change..", "io.followthrough.followup.comment..",
                    "io.followthrough.followup.duedate..", "io.followthrough.followup.effectiveness..",
                    "io.followthrough.followup.filing..",
                    "io.followthrough.followup.origin..", "io.followthrough.followup.state..");

    @ArchTest
    static final ArchRule what_is_done_with_follow_ups_forms_no_circles = slices().matching("io.followthrough.followup.(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pages_know_what_they_share_and_no_page_another = slices().matching("io.followthrough.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("io.followthrough.web.page", "io.followthrough.web.story",
                    "io.followthrough.web.row"));

    @ArchTest
    static final ArchRule what_pages_share_knows_no_page = noClasses().that().resideInAPackage("io.followthrough.web.page")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.followthrough.web..").and(not(resideInAPackage("io.followthrough.web.page"))));

    @ArchTest
    static final ArchRule stories_are_told_without_knowing_where = noClasses().that()
            .resideInAPackage("io.followthrough.web.story")
            .should().dependOnClassesThat(resideInAPackage("io.followthrough.web..")
                    .and(not(resideInAnyPackage("io.followthrough.web.page", "io.followthrough.web.story"))));

    @ArchTest
    static final ArchRule lines_of_lists_know_no_list = noClasses().that().resideInAPackage("io.followthrough.web.row")
            .should().dependOnClassesThat(resideInAPackage("io.followthrough.web..").and(not(resideInAnyPackage(
                    "io.followthrough.web.page", "io.followthrough.web.story", "io.followthrough.web.row"))));

    @ArchTest
    static final ArchRule shared_packages_depend_on_no_feature = noClasses().that()
            .resideInAnyPackage("io.followthrough.access..", "io.followthrough.api..", "io.followthrough.classification..",
                    "io.followthrough.description..", "io.followthrough.history..", "io.followthrough.idempotency..",
                    "io.followthrough.markdown..", "io.followthrough.metrics..", "io.followthrough.outgoing..",
                    "io.followthrough.problem..",
                    "io.followthrough.sql..",
                    "io.followthrough.time..", "io.followthrough.wording..")
            .should().dependOnClassesThat().resideInAnyPackage("io.followthrough.people..", "io.followthrough.policy..",
                    "io.followthrough.incident..", "io.followthrough.postmortem..",
                    "io.followthrough.followup..", "io.followthrough.escalation..", "io.followthrough.intake..",
                    "io.followthrough.outbox..",
                    "io.followthrough.reminder..", "io.followthrough.report..", "io.followthrough.export..",
                    "io.followthrough.chat..", "io.followthrough.feed..", "io.followthrough.privacy..",
                    "io.followthrough.web..",
                    "io.followthrough.demo..");

    @ArchTest
    static final ArchRule the_document_reader_is_plain_java = noClasses()
            .that(resideInAPackage("io.followthrough.intake.reading.."))
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule the_advice_on_wording_is_plain_java = noClasses().that(resideInAPackage("io.followthrough.wording.."))
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule nobody_reads_the_time_without_the_injected_clock = noClasses().that()
            .doNotHaveFullyQualifiedName("io.followthrough.time.ClockProducer").should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone");

    /**
     * No URL that somebody gave us is fetched but by the package outgoing, which looks at it first, so that nobody can make the service
     * ask what only it can reach, such as the metadata of its machine (SSRF). Mails, the database and the sign-in provider are reached
     * by their libraries, where the operator says.
     */
    @ArchTest
    static final ArchRule nothing_opens_a_connection_of_its_own = noClasses().that()
            .doNotHaveFullyQualifiedName("io.followthrough.mail.PromptSockets").should().dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "io.vertx.ext.web.client..", "io.vertx.mutiny.ext.web.client..",
                    "jakarta.ws.rs.client..", "org.eclipse.microprofile.rest.client..", "java.rmi..", "javax.naming..")
            .orShould().dependOnClassesThat(assignableTo(Socket.class)).orShould()
            .dependOnClassesThat(assignableTo(URLConnection.class))
            .orShould().dependOnClassesThat(assignableTo(NetClient.class)).orShould()
            .dependOnClassesThat(assignableTo(DatagramSocket.class))
            .orShould().dependOnClassesThat(assignableTo(NetworkChannel.class))
            .orShould().dependOnClassesThat(assignableTo(URL.class))
            .orShould().dependOnClassesThat(assignableTo(Connection.class));

    @ArchTest
    static final ArchRule one_class_calls_others = noClasses().that()
            .doNotHaveFullyQualifiedName("io.followthrough.outgoing.HttpsPost").should()
            .dependOnClassesThat(assignableTo(HttpClient.class));

    @ArchTest
    static final ArchRule one_class_asks_for_the_addresses_of_a_host = noClasses().that()
            .doNotHaveFullyQualifiedName("io.followthrough.outgoing.SystemNames").and()
            .doNotHaveFullyQualifiedName("io.followthrough.mail.PromptSockets").should()
            .dependOnClassesThat(assignableTo(InetAddress.class));

    @ArchTest
    static final ArchRule every_post_honours_the_idempotency_key = methods().that().areAnnotatedWith(POST.class)
            .and(DescribedPredicate.describe("are operations of the API", method -> !method.isAnnotatedWith(Open.class)))
            .should()
            .beDeclaredInClassesThat(DescribedPredicate.describe("are @Idempotent and @Transactional",
                    type -> type.isAnnotatedWith(Idempotent.class) && type.isAnnotatedWith(Transactional.class)));

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods().that().areMetaAnnotatedWith(HttpMethod.class)
            .should(ArchCondition.from(DescribedPredicate.<JavaMethod>describe("be either @Allowed or @Open",
                    method -> method.isAnnotatedWith(Allowed.class) != method.isAnnotatedWith(Open.class))));

    /** Such a call would pass the interceptors once more, to which it is a repetition of the request that is carried out. */
    @ArchTest
    static final ArchRule no_post_calls_another_operation_of_its_class = methods().that().areAnnotatedWith(POST.class).should(
            ArchCondition.from(DescribedPredicate.<JavaMethod>describe("call no other operation of their class",
                    post -> post.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().equals(post.getOwner()))
                            .flatMap(call -> call.getTarget().resolveMember().stream()).map(JavaMember::getModifiers)
                            .allMatch(is -> is.contains(JavaModifier.PRIVATE) || is.contains(JavaModifier.STATIC)))));
}
