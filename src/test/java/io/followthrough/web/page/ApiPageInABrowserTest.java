package io.followthrough.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiPageInABrowserTest {

    @TestHTTPResource("/swagger-ui")
    URL address;

    @Test
    void the_api_is_shown_without_breaking_the_content_security_policy() {
        try (ABrowser browser = ABrowser.open()) {
            Page page = browser.phone().newPage();
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    errors.add(message.text());
                }
            });

            page.navigate(address.toString());

            assertThat(page.getByText("List follow-ups").first()).isVisible();
            assertThat(errors).isEmpty();
        }
    }
}
