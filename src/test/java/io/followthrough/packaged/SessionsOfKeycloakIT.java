package io.followthrough.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.followthrough.secrets.PlantedSecrets;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People sign in at a real Keycloak in a real browser, and leave. */
@QuarkusIntegrationTest
@WithTestResource(ProductionSurroundings.class)
@WithTestResource(RealKeycloak.class)
class SessionsOfKeycloakIT {

    private static ABrowser browser;

    private final KeycloakRealm staff = RealKeycloak.realm("staff");
    private final String start = ProductionSurroundings.publicUrl();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void knowNobody() {
        Staff.enrol();
        context = browser.fresh();
        page = context.newPage();
    }

    @AfterEach
    void forget() {
        context.close();
    }

    @Test
    void somebody_who_signs_in_sees_the_page_that_they_asked_for() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        signIn("mara.lind", "/reports?groupBy=team");

        assertThat(page).hasURL(start + "/reports?groupBy=team");
        assertThat(page.locator(".who")).containsText("Mara Lind");
        assertThat(asked).anyMatch(url -> url.startsWith(staff.issuer()) && url.contains("code_challenge_method=S256"));
    }

    @Test
    void what_the_browser_keeps_is_secure_encrypted_and_out_of_reach_for_scripts_and_other_sites() {
        signIn("mara.lind", "/");

        assertThat(session()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.value).doesNotContain("|").doesNotContain("eyJhbGciOiJSUzI1NiI");
        });
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }

    @Test
    void a_session_counts_for_the_api_until_signing_out_here_and_at_the_provider() {
        signIn("mara.lind", "/");
        assertThat(page.evaluate("fetch('/api/v1/incidents').then(answer => answer.status)")).isEqualTo(200);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();

        assertThat(page).hasURL(Pattern.compile(start + "/signed-out.*"));
        assertThat(session()).isEmpty();
        assertThat(page.evaluate("fetch('/api/v1/incidents').then(answer => answer.status)")).isEqualTo(401);
        await().untilAsserted(
                () -> Staff.as("ada.admin").get("/api/v1/audit?actor=mara.lind@example.org&action=sign-out").then()
                        .body("items[0].outcome", is("done")).body("items[0].credential", is("openid-connect")));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again")).click();
        assertThat(page.locator("#kc-login")).isVisible();
    }

    @Test
    void somebody_who_is_not_known_here_is_told_so_and_can_leave() {
        signIn("nils.unknown", "/");

        assertThat(page.locator("main")).containsText("Nobody with the address nils.unknown@example.org is known here");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page).hasURL(Pattern.compile(start + "/signed-out.*"));
    }

    @Test
    void an_address_that_was_not_verified_is_nobodys() {
        signIn("vera.unverified", "/");

        assertThat(page.locator("main")).containsText("has not verified your e-mail address");
    }

    @Test
    void somebody_whom_the_provider_has_disabled_does_not_get_in() {
        signIn("dora.disabled", "/");

        assertThat(page.locator("body")).containsText("Account is disabled");
        assertThat(page.url()).startsWith(staff.issuer());
        assertThat(session()).isEmpty();
    }

    @Test
    void a_session_is_renewed_until_the_provider_disables_the_person() {
        staff.setLifespan("followthrough", 3);
        try {
            signIn("lena.leaving", "/");
            String first = session().getFirst().value;
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                page.navigate(start);
                assertThat(session().getFirst().value).isNotEqualTo(first);
            });
            assertThat(page.locator(".who")).containsText("Lena Leaving");

            staff.disable("lena.leaving");

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                page.navigate(start);
                assertThat(page.url()).startsWith(staff.issuer());
            });
        } finally {
            staff.setLifespan("followthrough", 300);
        }
    }

    private void signIn(String user, String path) {
        page.navigate(start + path);
        page.locator("#username").fill(user);
        page.locator("#password").fill(KeycloakRealm.PASSWORD);
        page.locator("#kc-login").click();
    }

    private List<Cookie> session() {
        return context.cookies(start).stream().filter(cookie -> cookie.name.startsWith("q_session"))
                .peek(cookie -> PlantedSecrets.plant("the cookie of a session", cookie.value)).toList();
    }
}
