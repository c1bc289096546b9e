package io.followthrough.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.markdown.RenderedMarkdown;
import io.followthrough.problem.FieldError;
import io.quarkus.qute.TemplateExtension;

/** How the pages show what people have written. */
@TemplateExtension
public final class Words {

    /** Without the full stop or bracket that a sentence puts behind it. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]*(?<![.,;:!?)\\]'])",
            Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** Markdown as HTML that is safe to show. */
    public static String markdown(String written) {
        return RenderedMarkdown.of(written).html();
    }

    /** The field or parameter that a problem is about, as it was sent. */
    public static String named(FieldError error) {
        return error.pointer().replaceFirst("^[/?]", "");
    }

    /** A text in pieces, each of which is a web address or holds none. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher addresses = WEB_ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            parts.add(text.substring(end, addresses.start()));
            parts.add(addresses.group());
            end = addresses.end();
        }
        parts.add(text.substring(end));
        return parts;
    }

    /** Whether a link of a user may be followed: no scripts, no files. */
    public static boolean isWebAddress(String link) {
        return link.regionMatches(true, 0, "https://", 0, 8) || link.regionMatches(true, 0, "http://", 0, 7);
    }
}
