package io.followthrough.proof.machine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import io.followthrough.outbox.SmtpDoor;

/** Lets the days pass, a quarter of an hour at a time: people act, the service does its rounds, and both are compared. */
final class Machine {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final Settings settings;
    private final World world;
    private final Service service;
    private final Observed observed;
    private final Random random;
    private final Weather weather;
    private final Life life;
    private final SmtpDoor door;
    /** Addresses that the mail server does not take a mail to now. */
    private final Set<String> refused = new HashSet<>();
    final Oracle oracle;
    final Differences differences;
    private boolean doorIsOpen = true;
    private long serviceNanos;

    Machine(Settings settings, World world, Service service, Observed observed, Api api, SmtpDoor door) {
        this.settings = settings;
        this.world = world;
        this.service = service;
        this.observed = observed;
        this.door = door;
        this.random = new Random(settings.seed());
        this.weather = new Weather(settings, random);
        this.differences = new Differences(world);
        this.oracle = new Oracle(world);
        this.life = new Life(world, api, random, differences);
    }

    void run() {
        int perDay = Math.max(1, settings.followUps() * 2 / 3 / settings.days());
        times(settings.followUps() - perDay * settings.days(), life::create, settings.start());
        boolean running = true;
        for (Instant now = settings.start(); now.isBefore(settings.end()) && !differences.areEnough(); now = now.plus(STEP)) {
            if (weather.stopped(now)) {
                running = false;
                continue;
            }
            boolean acted = running && act(now, perDay);
            boolean somewhereAnHourBegins = now.atZone(ZoneOffset.UTC).getMinute() != 45;
            if (acted || somewhereAnHourBegins || !running) {
                tick(now);
            }
            running = true;
        }
        open();
        differences.compare(settings.end(), oracle.violations(), observed.violations());
    }

    /** In the quarter of an hour before, every third time. */
    private boolean act(Instant until, int perDay) {
        if (random.nextInt(3) != 0) {
            return false;
        }
        Instant at = until.minus(Duration.ofSeconds(1 + random.nextInt(890)));
        service.setTime(at);
        times(chance(perDay), life::create, at);
        times(chance(perDay * 6), life::doSomething, at);
        return true;
    }

    private void tick(Instant now) {
        boolean there = weather.mailServerIsThere(now);
        if (there) {
            open();
        } else if (doorIsOpen) {
            door.shut();
            doorIsOpen = false;
            world.story.tell(now, "The mail server goes away");
        }
        if (random.nextInt(20) == 0) {
            refuse(now);
        }
        service.setTime(now);
        long started = System.nanoTime();
        service.tick(now);
        serviceNanos += System.nanoTime() - started;
        List<String> expected = oracle.tick(now, there);
        refused.stream().filter(address -> !oracle.delivery.isToRefuse(address)).forEach(door::answerNoMoreTo);
        refused.removeIf(address -> !oracle.delivery.isToRefuse(address));
        List<String> actual = observed.sinceLastAsked();
        differences.compare(now, expected, actual);
        expected.forEach(line -> world.story.tell(now, "expected " + line));
    }

    Duration atWork() {
        return Duration.ofNanos(serviceNanos);
    }

    private void open() {
        if (!doorIsOpen) {
            door.open();
            doorIsOpen = true;
        }
    }

    private void refuse(Instant now) {
        Human human = world.people.get(random.nextInt(world.people.size()));
        int code = random.nextInt(3) == 0 ? 550 : 451;
        if (refused.contains(human.email)) {
            return;
        }
        door.answerEachTo(human.email, code + " no");
        refused.add(human.email);
        oracle.delivery.refuse(human, code);
        world.story.tell(now, "The mail server will say " + code + " to " + human.email);
    }

    /** As many as come to that in a day. */
    private int chance(int perDay) {
        return perDay / 32 + (random.nextInt(32) < perDay % 32 ? 1 : 0);
    }

    private static void times(int count, Consumer<Instant> deed, Instant at) {
        for (int i = 0; i < count; i++) {
            deed.accept(at);
        }
    }
}
