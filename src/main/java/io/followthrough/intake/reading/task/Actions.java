package io.followthrough.intake.reading.task;

import java.util.Set;

import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Tells sentences that ask for something to be done from others. */
final class Actions {

    private static final Phrases VERBS = Phrases
            .of("""
                    add, adopt, adjust, agree, allow, alert, analyze, analyse, apply, archive, arrange, ask, assess, assign, audit, automate
                    avoid, back, backfill, block, build, bump, cache, call, change, check, clarify, clean, close, collect, communicate, conduct
                    configure, confirm, consider, continue, coordinate, correct, create, cut, debug, decide, define, delete, deliver, deploy
                    deprecate, design, destroy, determine, develop, disable, discuss, document, double, drop, educate, eliminate, enable
                    encourage, enforce, engage, enhance, ensure, escalate, establish, evaluate, examine, execute, expand, experiment, explore
                    expose, extend, find, finish, fix, follow, formalize, gather, get, give, harden, have, hire, identify, implement, improve
                    include, increase, inform, install, instrument, integrate, introduce, invest, investigate, isolate, keep, launch, learn
                    leverage, limit, link, log, look, lower, maintain, make, measure, merge, migrate, mitigate, modify, monitor, move, notify
                    obtain, onboard, open, optimize, optimise, order, organize, organise, pair, patch, perform, pin, plan, prepare, prevent
                    prioritize, profile, promote, propose, protect, provide, provision, publish, purchase, put, raise, reach, rebuild, reconfigure
                    record, recover, redesign, reduce, refactor, refine, reinforce, reject, release, remind, remove, rename, replace, report
                    reboot, reload, repair, replicate, request, require, rerun, research, reset, resize, restart, retire, resolve, restore, restrict, restructure, rethink, retry, revert, review, revise, revisit
                    rewrite, roll, root, rotate, run, scale, schedule, scrutinize, secure, select, send, separate, set, setup, share, ship
                    shorten, show, shut, simplify, skip, stress, switch over, practice, practise, page, name, manage, move, rate, reindex, persist, query, simulate, split, stabilize, standardize, start, stop, store, streamline, strengthen, submit, subscribe
                    support, switch, synchronize, systematically, tag, take, teach, test, tighten, track, train, transfer, transition, try, tune
                    turn, unify, update, upgrade, upload, use, utilize, validate, verify, version, warn, watch, work, write""");
    private static final Phrases MODALS = Phrases
            .of("""
                    we will, we ll, we should, we need, we must, we plan, we are going, we have to, team will, team should, will be, should be
                    must be, needs to, need to, has to be, have to be, to be implemented, it is recommended, we recommend, plan to, going to
                    se debe, debemos, se va a, vamos a, hay que, sera necesario, es necesario, se implementara, il faut, nous allons, devons
                    doit etre, sera, seront, prevoir, devemos, deve ser, sera feito, e necessario, necessario, wir werden, wir mussen, wir sollten
                    sollte, muss, werden, should, must""");
    private static final Phrases OPENERS = Phrases
            .of("""
                    additionally, also, then, finally, next, first, second, third, firstly, secondly, furthermore, moreover, please, lastly
                    in addition, besides, always, regularly, periodically, proactively, automatically, manually, immediately, better, more
                    and, ademas, tambien, finalmente, de plus, ensuite, alem disso, tambem, ausserdem, zudem, temporarily, properly, fully
                    carefully, continuously, consistently, thoroughly, gradually, never, do not, don t, not, re""");
    private static final Set<String> NOT_NAMES = Set.of("need", "needs", "ability", "how", "what", "want", "aim", "going",
            "due", "way", "ways",
            "changes", "able", "unable", "ideally", "steps", "plans", "where", "when", "time", "attempt", "option", "options",
            "easier", "better",
            "users", "fix", "tools", "tool", "capability", "permission", "process", "script", "job");
    private static final Set<String> NOT_INFINITIVES = Set.of("after", "under", "over", "other", "another", "never", "user",
            "server", "our",
            "whether", "either", "however", "later", "earlier", "number", "order", "their", "docker", "cluster", "customer");

    private Actions() {}

    static boolean isAction(String text) {
        var folded = Folded.of(text);
        return startsWithVerb(folded) || MODALS.isIn(folded);
    }

    static boolean startsWithVerb(String folded) {
        var rest = folded;
        while (OPENERS.begins(rest) && rest.indexOf(' ') > 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        var end = rest.indexOf(' ');
        var first = end < 0 ? rest : rest.substring(0, end);
        return VERBS.begins(rest) || isGerund(first) || isInfinitive(first);
    }

    /** {@code Alice to rotate the keys}: the name, or null. */
    static String ownerIn(String text) {
        var words = text.split(" ", 4);
        var isName = words.length > 3 && words[1].equals("to") && words[0].length() > 2
                && Character.isUpperCase(words[0].charAt(0))
                && words[0].codePoints().allMatch(Character::isLetter) && VERBS.isExactly(Folded.of(words[2]));
        var folded = Folded.of(words[0]);
        return isName && !VERBS.isExactly(folded) && !isGerund(folded) && !NOT_NAMES.contains(folded) ? words[0] : null;
    }

    private static boolean isGerund(String word) {
        var isNoun = Set
                .of("monitoring", "testing", "training", "logging", "alerting", "engineering", "networking", "tooling",
                        "planning")
                .contains(word);
        if (!word.endsWith("ing") || word.length() < 6 || isNoun) {
            return false;
        }
        var stem = word.substring(0, word.length() - 3);
        return VERBS.isExactly(stem) || VERBS.isExactly(stem + "e") || VERBS.isExactly(stem.substring(0, stem.length() - 1));
    }

    /** Spanish, French, Portuguese and Italian actions start with an infinitive. */
    private static boolean isInfinitive(String word) {
        var hasEnding = word.endsWith("ar") || word.endsWith("er") || word.endsWith("ir") || word.endsWith("are")
                || word.endsWith("ettre");
        return word.length() > 4 && hasEnding && !NOT_INFINITIVES.contains(word);
    }
}
