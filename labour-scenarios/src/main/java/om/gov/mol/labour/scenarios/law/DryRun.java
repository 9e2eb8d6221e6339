package om.gov.mol.labour.scenarios.law;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.service.Labour;
import om.gov.mol.labour.service.LabourBuilder;
import om.gov.mol.labour.service.LawPreview;
import om.gov.mol.labour.testkit.fake.FakeAgencies;
import om.gov.mol.labour.testkit.fake.FakeEmailSender;
import om.gov.mol.labour.testkit.fake.FakeIdentity;
import om.gov.mol.labour.testkit.fake.FakePaymentGateway;
import om.gov.mol.labour.testkit.fake.FakeSmsSender;
import om.gov.mol.labour.testkit.story.MalformedStory;
import om.gov.mol.labour.testkit.story.RegistryFile;

/** Decides the open cases of a store under two laws, with the records of a registry from a file. Nothing is sent or changed. */
final class DryRun {

    private DryRun() {}

    /**
     * What each open case comes to, by reference. The store stays open.
     *
     * @param file holds the records of the registry
     */
    static Map<String, LawPreview> of(CaseStore store, String tenant, String file, PreviewedLaw law) {
        Instant noon =
                law.on().atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant();
        Clock clock = Clock.fixed(noon, WorkingCalendar.ZONE);
        LabourBuilder host = host(clock).store(store).tenant(tenant).rulebook(law.now());
        try {
            Labour labour =
                    host.registry(RegistryFile.read(Library.read(file), clock)).build();
            return labour.preview(law.then(), law.on()).stream()
                    .collect(Collectors.toMap(LawPreview::reference, Function.identity()));
        } catch (MalformedStory malformed) {
            throw new WrongUsage(file + ": " + malformed.getMessage());
        }
    }

    /** A host that can reach nobody. */
    private static LabourBuilder host(Clock clock) {
        return Labour.builder()
                .identity(new FakeIdentity(clock))
                .agencies(new FakeAgencies())
                .sms(new FakeSmsSender(clock))
                .email(new FakeEmailSender(clock))
                .payments(new FakePaymentGateway(clock))
                .clock(clock)
                .demonstration();
    }
}
