package io.followthrough.proof.machine;

/** What a run was about and came to. */
record Report(Settings settings, World world, Api api, Machine machine) {

    @Override
    public String toString() {
        return "The time machine: %d days, %d people, %d follow-ups, seed %d; %d deeds and %s refused; %d digests, %d weekly reports, %d mails at once, %d violations and escalations, %d mails lost to outages as documented; the rounds took %s; %s"
                .formatted(settings.days(), world.people.size(), world.tasks.size(), settings.seed(), api.done(), api.refused(),
                        machine.oracle.digests(), machine.oracle.weekly(), machine.oracle.atOnce(), machine.oracle.steps(),
                        machine.oracle.delivery.lost(),
                        machine.atWork(), machine.differences.count() == 0 ? "no differences" : machine.differences);
    }
}
