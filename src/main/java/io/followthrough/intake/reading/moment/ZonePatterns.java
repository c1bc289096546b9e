package io.followthrough.intake.reading.moment;

import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a zone: {@code (UTC)}, {@code GMT+2}, {@code +05:30}, {@code Pacific Time}, {@code Europe/Paris}. */
final class ZonePatterns {

    private static final Pattern ABBREVIATION = Pattern
            .compile("([A-Z]{1,5})(?:\\s?([+−-])\\s?(\\d{1,2})(?::?(\\d{2}))?(?![\\d:]))?(?![A-Za-z0-9])");
    private static final Pattern SPOKEN = Pattern
            .compile("(?i)(pacific|eastern|central|mountain)(?: (?:standard|daylight))? time\\b");
    private static final Pattern OFFSET = Pattern.compile("([+−-])(\\d{2}):?(\\d{2})(?!\\d)");
    private static final Pattern REGION = Pattern
            .compile("(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic)/[A-Za-z_]{3,30}");

    private ZonePatterns() {}

    /** The zone at the start of the region, or null; a lone offset counts only right after a time that it cannot be the end of. */
    static Mention.Zone at(Matcher region, int start, boolean afterTime, boolean maybeWest) {
        var zone = abbreviation(region, start);
        if (zone == null && matches(region, SPOKEN)) {
            zone = zone(Zones.abbreviated(region.group(1).toUpperCase(java.util.Locale.ROOT)), start, region.end());
        }
        if (zone == null && matches(region, REGION)) {
            zone = zone(Zones.named(region.group()), start, region.end());
        }
        if (zone == null && afterTime && matches(region, OFFSET) && (maybeWest || region.group(1).equals("+"))) {
            zone = zone(Zones.offset(!region.group(1).equals("+"), region.group(2), region.group(3)), start, region.end());
        }
        return zone;
    }

    /** An abbreviation that looks like a zone and is not known, or null. */
    static Mention.Unknown unknownAt(Matcher region, int start) {
        var looksLikeZone = matches(region, ABBREVIATION) && region.group(2) == null && region.group(1).length() >= 3
                && region.group(1).endsWith("T") && Zones.abbreviated(region.group(1)) == null;
        return looksLikeZone ? new Mention.Unknown(region.group(1), start, region.end()) : null;
    }

    private static Mention.Zone abbreviation(Matcher region, int start) {
        if (!matches(region, ABBREVIATION)) {
            return null;
        }
        var zone = Zones.abbreviated(region.group(1));
        var isUniversal = region.group(1).equals("UTC") || region.group(1).equals("GMT");
        if (region.group(2) != null && isUniversal) {
            return zone(Zones.offset(!region.group(2).equals("+"), region.group(3), region.group(4)), start, region.end());
        }
        return zone(zone, start, region.end(1));
    }

    private static boolean matches(Matcher region, Pattern pattern) {
        region.usePattern(pattern);
        return region.lookingAt();
    }

    private static Mention.Zone zone(ZoneId zone, int start, int end) {
        return zone == null ? null : new Mention.Zone(zone, start, end);
    }
}
