package om.gov.mol.labour.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.Deadline;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.RuleId;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.payment.Capture;
import om.gov.mol.labour.payment.Payment;
import om.gov.mol.labour.payment.PaymentPurpose;
import om.gov.mol.labour.payment.PaymentStatus;
import om.gov.mol.labour.payment.Refund;
import om.gov.mol.labour.payment.RefundStatus;
import om.gov.mol.labour.transfer.Appointment;
import om.gov.mol.labour.transfer.NoApprovalCase;
import om.gov.mol.labour.transfer.TransferEvent;
import om.gov.mol.labour.transfer.TransferRequest;
import org.joda.money.Money;

class RoundTripTest {

    @Provide
    Arbitrary<Money> money() {
        return GeneratedValues.money();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return GeneratedValues.dates();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return GeneratedValues.instants();
    }

    @Provide
    Arbitrary<String> texts() {
        return GeneratedValues.texts();
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return GeneratedValues.deadlines();
    }

    @Property
    void aDeadlineReadsBackTheSame(@ForAll("deadlines") Deadline deadline) {
        again(deadline, DeadlineCodec::write, DeadlineCodec::read);
    }

    @Property
    void anAppointmentKeepsItsMoneyDayAndText(
            @ForAll("money") Money wage,
            @ForAll("dates") LocalDate starts,
            @ForAll int months,
            @ForAll("texts") String occupation) {
        again(
                request(new Appointment(occupation, wage, starts, months), null, ""),
                RequestCodec::write,
                RequestCodec::read);
    }

    @Property
    void aRequestKeepsWhatIsAbsent(
            @ForAll boolean appointed,
            @ForAll NoApprovalCase claimed,
            @ForAll boolean free,
            @ForAll("texts") String proof) {
        TransferRequest request = request(appointed ? Fixtures.APPOINTMENT : null, free ? claimed : null, proof);

        again(request, RequestCodec::write, RequestCodec::read);
    }

    @Property
    void anApprovalKeepsWhetherItNamesADay(
            @ForAll Role by, @ForAll boolean named, @ForAll("dates") LocalDate day, @ForAll("deadlines") Deadline due) {
        again(
                new TransferEvent.Approved(by, named ? day : null, List.of(due)),
                TransferEventCodec::write,
                TransferEventCodec::read);
    }

    @Property
    void aPaymentKeepsWhatIsAbsent(
            @ForAll PaymentPurpose purpose,
            @ForAll PaymentStatus status,
            @ForAll RefundStatus refund,
            @ForAll boolean answered,
            @ForAll("money") Money amount,
            @ForAll("instants") Instant at) {
        String reference = answered ? "gw" : null;
        Capture capture = status == PaymentStatus.PAID ? new Capture("c", amount, at) : null;
        List<Refund> refunds = answered ? List.of(new Refund("r", "c", amount, refund, null)) : List.of();
        Payment payment = new Payment(
                "p",
                purpose,
                Role.WORKER,
                "1",
                Fixtures.QUOTE,
                status,
                at,
                reference,
                reference,
                capture,
                null,
                refunds);

        again(payment, PaymentCodec::write, PaymentCodec::read);
    }

    @Property
    void theOrderOfFactsDoesNotShow(@ForAll("texts") String first, @ForAll("texts") String second) {
        Map<String, String> facts = new HashMap<>(Map.of("first", first, "second", second, "Ähnlich", first));
        facts.put(second, first);

        JsonObject written = again(
                new Finding(new RuleId("a.b"), Finding.Answer.NOT_ASSESSED, Citation.POLICY, facts, null)
                        .besides(List.of("c.d")),
                FindingCodec::write,
                FindingCodec::read);

        assertThat(List.copyOf(written.object("facts").keys())).isSortedAccordingTo(String::compareTo);
    }

    @Property
    void whoWasToldIsWrittenInOneOrder(@ForAll Set<Role> told) {
        JsonObject written = new JsonObject().put("told", Fields.roles(told));

        assertThat(Fields.roles(written, "told")).isEqualTo(told);
        assertThat(written.texts("told")).isEqualTo(Fields.roles(Set.copyOf(told)));
    }

    private static TransferRequest request(Appointment appointment, NoApprovalCase noApproval, String proof) {
        TransferRequest like = Fixtures.REQUEST;
        return new TransferRequest(
                like.worker(),
                like.currentEmployer(),
                like.newEmployer(),
                like.licence(),
                like.jurisdiction(),
                like.occupation(),
                appointment,
                noApproval,
                proof);
    }

    private static <T> JsonObject again(T value, Function<T, JsonObject> writer, Function<JsonObject, T> reader) {
        String text = Json.write(writer.apply(value));
        T read = reader.apply(Json.read(text));

        assertThat(read).isEqualTo(value);
        assertThat(Json.write(writer.apply(read))).isEqualTo(text);
        return Json.read(text);
    }
}
