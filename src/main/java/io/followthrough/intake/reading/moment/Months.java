package io.followthrough.intake.reading.moment;

import java.util.HashMap;
import java.util.Map;

import io.followthrough.intake.reading.words.Folded;

/** The names of the months in several languages, whole or shortened. */
final class Months {

    private static final String[] NAMES = {
            "january jan enero ene janvier janv janeiro januar jaenner gennaio gen januari",
            "february feb febr febrero fevrier fev fevr fevereiro februar febbraio februari",
            "march mar marzo mars marco marz maerz mrz maart",
            "april apr abril abr avril avr aprile",
            "may mayo mai maio maggio mag mei",
            "june jun junio juin junho juni giugno giu",
            "july jul julio juillet juil julho juli luglio lug",
            "august aug agosto ago aout augustus",
            "september sept sep septiembre septembre setembro set settembre",
            "october oct octubre octobre outubro out oktober okt ottobre ott",
            "november nov noviembre novembre novembro",
            "december dec diciembre dic decembre dezembro dez dezember dicembre"};
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (var month = 1; month <= NAMES.length; month++) {
            for (var name : NAMES[month - 1].split(" ")) {
                BY_NAME.put(name, month);
            }
        }
    }

    private Months() {}

    /** The number of the month, or 0; a lower-case "may", "mar" or "set" may be another word and counts only with {@code sure}. */
    static int numberOf(String name, boolean sure) {
        var folded = Folded.of(name);
        var isWord = folded.equals("may") || folded.equals("march") || folded.equals("set") || folded.equals("out");
        var isLower = Character.isLowerCase(name.charAt(0));
        return isWord && isLower && !sure ? 0 : BY_NAME.getOrDefault(folded, 0);
    }
}
