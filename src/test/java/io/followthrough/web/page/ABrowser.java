package io.followthrough.web.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;

/** A real browser: the Chromium that is installed, else the one that Playwright fetches for itself. */
public final class ABrowser implements AutoCloseable {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    public static final ViewportSize DESK = new ViewportSize(1280, 800);
    public static final ViewportSize PHONE = new ViewportSize(360, 740);

    private final Playwright playwright;
    private final Browser browser;

    private ABrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static ABrowser open() {
        Optional<Path> installed = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome").map(Path::of).filter(Files::isExecutable)
                .findFirst();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        return new ABrowser(playwright, playwright.chromium().launch(options));
    }

    /** Knows nobody yet. */
    public BrowserContext fresh() {
        return browser.newContext();
    }

    public BrowserContext withoutScripts() {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** Of somebody who is signed in; it runs no scripts. */
    public BrowserContext of(String email) {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)
                .setExtraHTTPHeaders(Map.of("X-Forwarded-Email", email)));
    }

    /** Of somebody who is signed in, an admin when it is null, with scripts. */
    public BrowserContext of(String email, ColorScheme theme, ViewportSize size) {
        return browser.newContext(new Browser.NewContextOptions().setColorScheme(theme).setViewportSize(size).setReducedMotion(ReducedMotion.REDUCE)
                .setExtraHTTPHeaders(email == null ? Map.of() : Map.of("X-Forwarded-Email", email)));
    }

    public BrowserContext phone() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
