package io.followthrough.startup;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.config.common.utils.StringUtil;

/** Variables of the environment that look like settings of ours and are none, such as misspelled ones, which would have no effect. */
final class UnknownVariables {

    private static final String OURS = "FOLLOWTHROUGH_";
    /** Kubernetes and Docker tell containers so about a service that is called like this one. */
    private static final Pattern LINK = Pattern
            .compile("FOLLOWTHROUGH_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_\\w+)?)");

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("_\\d+_$");

    private UnknownVariables() {}

    static Stream<String> among(Collection<String> variables) {
        Set<String> known = MappedSettings.names().stream().map(UnknownVariables::variable).collect(Collectors.toSet());
        return variables.stream().filter(variable -> variable.startsWith(OURS))
                .filter(variable -> !known.contains(ONE_OF_SEVERAL.matcher(variable).replaceFirst("")))
                .filter(variable -> !LINK.matcher(variable).matches()).sorted()
                .map(variable -> variable + " is not a setting: correct its name, or remove it.");
    }

    private static String variable(String name) {
        return StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT);
    }
}
