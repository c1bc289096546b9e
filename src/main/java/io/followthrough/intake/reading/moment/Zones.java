package io.followthrough.intake.reading.moment;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The abbreviations and names of time zones; an abbreviation with a fixed offset is taken literally, even in summer. */
final class Zones {

    private static final String OFFSETS = """
            UTC+00:00 GMT+00:00 Z+00:00 WET+00:00 WEST+01:00 BST+01:00 CET+01:00 MEZ+01:00 MET+01:00 WAT+01:00 CEST+02:00 MESZ+02:00
            CAT+02:00 SAST+02:00 EET+02:00 EEST+03:00 EAT+03:00 MSK+03:00 TRT+03:00 GST+04:00 PKT+05:00 UZT+05:00 IST+05:30 NPT+05:45
            ICT+07:00 WIB+07:00 SGT+08:00 HKT+08:00 PHT+08:00 AWST+08:00 MYT+08:00 JST+09:00 KST+09:00 ACST+09:30 AEST+10:00 AEDT+11:00
            NZST+12:00 NZDT+13:00 BRT-03:00 ART-03:00 UYT-03:00 CLT-04:00 BOT-04:00 VET-04:00 AST-04:00 ADT-03:00 NDT-02:30
            COT-05:00 PET-05:00 ECT-05:00 EST-05:00 EDT-04:00 CST-06:00 CDT-05:00 MST-07:00 MDT-06:00 PST-08:00 PDT-07:00
            AKST-09:00 AKDT-08:00 HST-10:00""";
    private static final String REGIONS = """
            PT=America/Los_Angeles ET=America/New_York CT=America/Chicago MT=America/Denver
            PACIFIC=America/Los_Angeles EASTERN=America/New_York CENTRAL=America/Chicago MOUNTAIN=America/Denver
            CAIRO=Africa/Cairo LAGOS=Africa/Lagos NAIROBI=Africa/Nairobi""";
    private static final Map<String, ZoneId> BY_ABBREVIATION = new HashMap<>();

    static {
        for (var entry : OFFSETS.split("\\s+")) {
            var sign = Math.max(entry.indexOf('+'), entry.indexOf('-'));
            BY_ABBREVIATION.put(entry.substring(0, sign), ZoneOffset.of(entry.substring(sign)));
        }
        for (var entry : REGIONS.split("\\s+")) {
            BY_ABBREVIATION.put(entry.substring(0, entry.indexOf('=')), ZoneId.of(entry.substring(entry.indexOf('=') + 1)));
        }
    }

    private Zones() {}

    /** The zone of an abbreviation in capitals, or null. */
    static ZoneId abbreviated(String abbreviation) {
        return BY_ABBREVIATION.get(abbreviation);
    }

    /** The offset of hours and minutes, or null where there is no such offset. */
    static ZoneId offset(boolean west, String hours, String minutes) {
        var total = Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        return total > 18 * 60 ? null : ZoneOffset.ofTotalSeconds((west ? -60 : 60) * total);
    }

    /** The zone of a name such as {@code Europe/Paris}, or null. */
    static ZoneId named(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
