package io.followthrough.web.admin;

import io.followthrough.web.page.Messages;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the administration, in {@code messages/admin_en.properties}. */
@MessageBundle(value = "admin", locale = Messages.LANGUAGE)
interface AdminMessages {

    @Message
    String administration();

    @Message
    String corner(Corner corner);

    @Message
    String about(Corner corner);

    @Message
    String audit();

    @Message
    String auditIs();

    @Message
    String actor();

    @Message
    String action();

    @Message
    String address();

    @Message
    String outcome();

    @Message
    String any();

    @Message
    String from();

    @Message
    String to();

    @Message
    String when();

    @Message
    String target();

    @Message
    String unknown();

    @Message
    String nothingAudited();

    @Message
    String showAll();

    @Message
    String newestFirst();

    @Message
    String workingDays(int n);

    @Message
    String calendarDays(int n);

    @Message
    String holdsFor();

    @Message
    String everythingElse();

    @Message
    String doneWithin();

    @Message
    String countedFrom();

    @Message
    String noDeadline();

    @Message
    String ownedWithin();

    @Message
    String reminders();

    @Message
    String onTheDay();

    @Message
    String before();

    @Message
    String after();

    @Message
    String whenLate();

    @Message
    String afterDays();

    @Message
    String verification();

    @Message
    String effectivenessCheck();

    @Message
    String afterCompletion();

    @Message
    String policies();

    @Message
    String policiesAre();

    @Message
    String faultyFile();

    @Message
    String source();

    @Message
    String inForceSince();

    @Message
    String changesAreFor();

    @Message
    String whichWouldHold();

    @Message
    String notRated();

    @Message
    String nature();

    @Message
    String type();

    @Message
    String services();

    @Message
    String labels();

    @Message
    String tryIt();

    @Message
    String because();

    @Message
    String ifTheClockStartsToday();

    @Message
    String dueBy();

    @Message
    String ownedBy();

    @Message
    String passedOver();

    @Message
    String rulesInOrder();

    @Message
    String firstHolds();

    @Message
    String postmortems();

    @Message
    String publishedWithin();

    @Message
    String fingerprint();

    @Message
    String asHeader();

    @Message
    String tokens();

    @Message
    String tokensAre();

    @Message
    String makeToken();

    @Message
    String tokenName();

    @Message
    String scope();

    @Message
    String boundTo();

    @Message
    String noTeam();

    @Message
    String lastDay();

    @Message
    String makeIt();

    @Message
    String noToken();

    @Message
    String name();

    @Message
    String madeBy();

    @Message
    String lastUsed();

    @Message
    String expires();

    @Message
    String never();

    @Message
    String revoked();

    @Message
    String expired();

    @Message
    String revoke();

    @Message
    String tokenMade();

    @Message
    String shownOnce();

    @Message
    String copyNow();

    @Message
    String secret();

    @Message
    String sendItAs();

    @Message
    String backToTokens();

    @Message
    String calendars();

    @Message
    String calendarsOf(String person);

    @Message
    String calendarsAre();

    @Message
    String ofPerson();

    @Message
    String onlyPeopleHaveCalendars();

    @Message
    String dueDatesOf();

    @Message
    String myFollowUps();

    @Message
    String ownFollowUps();

    @Message
    String makeCalendar();

    @Message
    String noCalendar();

    @Message
    String oldestFirst();

    @Message
    String addressBegins();

    @Message
    String lastFetched();

    @Message
    String calendarMade();

    @Message
    String giveItToCalendar();

    @Message
    String backToCalendars();

    @Message
    String people();

    @Message
    String nameOrAddress();

    @Message
    String homeTeam();

    @Message
    String whoIsThere();

    @Message
    String everybody();

    @Message
    String active();

    @Message
    String deactivated();

    @Message
    String addPerson();

    @Message
    String emailAddress();

    @Message
    String zoneOptional();

    @Message
    String localeOptional();

    @Message
    String add();

    @Message
    String nobodyFound();

    @Message
    String peopleCaption();

    @Message
    String zone();

    @Message
    String language();

    @Message
    String moreThanShown(int n);

    @Message
    String notSaid();

    @Message
    String leads();

    @Message
    String manages();

    @Message
    String edit();

    @Message
    String save();

    @Message
    String deactivate();

    @Message
    String whoGetsIt(long n);

    @Message
    String handTo();

    @Message
    String successor();

    @Message
    String whyOptional();

    @Message
    String deactivateThem();

    @Message
    String reactivate();

    @Message
    String theirCalendars();

    @Message
    String personalData();

    @Message
    String exportPersonalData();

    @Message
    String erase();

    @Message
    String eraseIs();

    @Message
    String eraseAfterDeactivation();

    @Message
    String alsoKnownAs();

    @Message
    String confirmErasure();

    @Message
    String eraseThem();

    @Message
    String erased();

    @Message
    String answersFor();

    @Message
    String answersForNothing();

    @Message
    String owns();

    @Message
    String decides();

    @Message
    String watches();

    @Message
    String teams();

    @Message
    String addTeam();

    @Message
    String slug();

    @Message
    String nameOptional();

    @Message
    String zoneUtc();

    @Message
    String leadOptional();

    @Message
    String managerOptional();

    @Message
    String teamsCaption();

    @Message
    String lead();

    @Message
    String manager();

    @Message
    String holidays();

    @Message
    String workingDaysOf();

    @Message
    String noHoliday();

    @Message
    String leadsAddress();

    @Message
    String managersAddress();

    @Message
    String holidaysALine();

    @Message
    String addMember();

    @Message
    String role();

    @Message
    String members();

    @Message
    String noMember();

    @Message
    String membersCaption();

    @Message
    String takeOff();

    @Message
    String atHome();

    @Message
    String elsewhere();
}
