package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.CaseFilter;
import om.gov.mol.labour.port.RegistryUnavailable;
import om.gov.mol.labour.port.WorkFilter;
import om.gov.mol.labour.service.Call;
import om.gov.mol.labour.testkit.fake.Fault;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import org.junit.jupiter.api.Test;

/** Whoever prints what the library gives him, and whoever reads its logs, reads nothing about a person. */
class PersonalDataTest {

    private static final String NOTE = "he lives behind the old mill";
    private static final List<String> PERSONAL = List.of(
            Town.worker(1),
            Town.worker(2),
            Town.OF_FIRST,
            Town.OF_SECOND,
            Town.OFFICER_HERE,
            "1990-05-17",
            "90000001",
            "90000002",
            "91000001",
            "@example.org",
            "Establishment 1000001",
            "منشأة",
            NOTE);

    private final List<Object> seen = new ArrayList<>();

    @Test
    void nothingThatIsPrintedNamesAPerson() {
        try (Town town = new Town()) {
            String completed = Stages.COMPLETED.reached(town);
            String rejected = town.submitted(2);
            acted(town, Roles.CURRENT_EMPLOYER, rejected, new TransferForm.Reject("OTHER", NOTE));
            acted(town, Roles.CURRENT_EMPLOYER, rejected, new TransferForm.Reject("OTHER", NOTE));
            claimed(town);
            read(town, completed, Roles.NEW_EMPLOYER);
            read(town, rejected, Roles.OFFICER);
            read(town, completed, Roles.STRANGER);
            town.after(Duration.ofDays(1));
            seen.addAll(town.store.work(new WorkFilter(null, null, java.util.Set.of(), java.util.Set.of()), null, 500));
            seen.addAll(town.store.list(CaseFilter.all("default"), null, 100).items());
            seen.addAll(town.sms.sent());
            seen.addAll(town.email.sent());
            seen.addAll(town.asked);
            seen.addAll(town.registry.applied.values());
        }
        assertThat(seen)
                .hasSizeGreaterThan(40)
                .allSatisfy(thing -> assertThat(thing.toString())
                        .as(thing.getClass().getSimpleName())
                        .doesNotContain(PERSONAL));
    }

    private void acted(Town town, Capacity capacity, String reference, TransferForm form) {
        seen.add(form);
        seen.add(town.transfers().act(town.call(capacity), reference, form));
    }

    private void claimed(Town town) {
        SubmitTransfer plain = Town.form(2);
        var form = new SubmitTransfer(
                plain.licence(), plain.worker(), plain.birthDate(), true, plain.contract(), "DISMISSED", NOTE);
        Call call = town.call(Roles.NEW_EMPLOYER);
        seen.add(form);
        seen.add(call);
        seen.add(town.transfers().submitWithoutApproval(call, form));
        String reference =
                Town.value(town.transfers().submitWithoutApproval(call, form)).reference();
        acted(town, Roles.OFFICER, reference, new TransferForm.OfficerApprove("PROOF_ACCEPTED"));
        acted(town, Roles.PASSPORTS, reference, new TransferForm.VisaRefused(NOTE));
        read(town, reference, Roles.CURRENT_EMPLOYER);
    }

    private void read(Town town, String reference, Capacity capacity) {
        seen.add(town.transfers().view(town.call(capacity), reference));
        seen.add(town.transfers().history(town.call(capacity), reference));
        seen.add(town.transfers().quote(town.call(capacity), reference));
        seen.add(town.transfers().cases(town.call(capacity), null, 50));
        seen.add(town.transfers().check(town.call(Roles.NEW_EMPLOYER), Town.form(3)));
    }

    @Test
    void nothingThatIsLoggedNamesAPersonEvenWhenEverythingBreaks() {
        try (Town town = new Town()) {
            town.submitted(1);
            town.sms.always(Fault.THROWS_ERROR);
            town.email.always(Fault.UNREACHABLE);
            town.settle();
            town.clock.advance(Duration.ofDays(14));
            town.registry.failsFor(
                    new CivilNumber(Town.worker(1)),
                    new RegistryUnavailable("no line to " + Town.worker(1) + ", " + NOTE, null));
            town.settle();
        }
        List<String> lines = List.copyOf(RecordedLogs.LINES);
        assertThat(lines).anyMatch(line -> line.contains("deadline of case"));
        assertThat(lines).anyMatch(line -> line.contains("provider fake-sms"));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain(PERSONAL));
    }
}
