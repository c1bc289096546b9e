package io.followthrough.access.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import io.followthrough.problem.BadRequest;

/**
 * Something that everybody asks for, with what was promised.
 *
 * @param name the method and the path
 * @param namesThing whether it names something that may be restricted
 * @param namesTeam whether it names the team or somebody in it
 * @param ofOne whether it concerns one team, whose roles count; else those in any team
 * @param isSecret whether those who may not have it may not know of it either
 * @param preparation what must have happened before
 * @param requests the requests, not yet put to what exists in the scene
 */
record Question(String name, Rule rule, boolean namesThing, boolean namesTeam, boolean ofOne, boolean isSecret,
        Consumer<Scene> preparation,
        Function<Scene, Stream<BadRequest>> requests) {

    private static final Map<String, String> NEVER = Map.of("FU-128", "FU-999999", "INC-42", "INC-999999", "PM-7", "PM-999999");

    /** Whether a text names something that may be restricted. */
    static boolean namesThing(String text) {
        return NEVER.keySet().stream().anyMatch(key -> text.matches("(?s).*\\b" + key + "\\b.*"));
    }

    Expectation expected(Asker asker, boolean restricted) {
        if (asker == Asker.NOBODY) {
            return Expectation.UNKNOWN_CALLER;
        }
        if (namesThing && !asker.sees(restricted) || namesTeam && !asker.seesTeam()) {
            return Expectation.AS_IF_IT_DID_NOT_EXIST;
        }
        if (rule.orProgram() && asker.isProgram() || rule.orOneself() && asker == Asker.MEMBER_OF_THE_TEAM
                || rule.least() != null
                        && !(rule.onlyPeople() && asker.isProgram())
                        && (ofOne ? asker.isInTeam(rule.least()) : asker.isAnywhere(rule.least()))) {
            return Expectation.ADMITTED;
        }
        return isSecret ? Expectation.AS_IF_IT_DID_NOT_EXIST : Expectation.REFUSED;
    }

    Stream<BadRequest> requests(Scene scene) {
        return requests.apply(scene).map(scene.existing()::put);
    }

    /** The same request for what never existed. */
    static BadRequest ofNothing(BadRequest request, Scene scene) {
        BadRequest elsewhere = request.at(ofNothing(request.path(), scene));
        return request.body() == null ? elsewhere : elsewhere.sending(ofNothing(new String(request.body(), UTF_8), scene));
    }

    static String ofNothing(String text, Scene scene) {
        String replaced = text;
        for (Map.Entry<String, String> key : NEVER.entrySet()) {
            replaced = replaced.replaceAll("\\b" + scene.called(key.getKey()) + "\\b", key.getValue());
        }
        return replaced;
    }
}
