package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.RegistryChange.DebtRecorded;
import om.gov.mol.labour.registry.RegistryChange.DebtSettled;
import om.gov.mol.labour.registry.RegistryChange.FalseReportRecorded;
import om.gov.mol.labour.registry.RegistryChange.GroundlessObjectionRecorded;
import om.gov.mol.labour.registry.RegistryChange.PermitRenewed;
import om.gov.mol.labour.registry.RegistryChange.ServicesStopped;
import om.gov.mol.labour.registry.RegistryChange.WorkerDeparted;
import om.gov.mol.labour.registry.RegistryChange.WorkerLeft;
import om.gov.mol.labour.registry.RegistryChange.WorkerRestored;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;

/** The fields of each change of the registry. */
final class RegistryChangeVariants {

    private static final String WORKER = "worker";
    private static final String REPORT = "report";
    private static final String LEAST = "fineLeast";
    private static final String MOST = "fineMost";

    /** All changes. */
    static final Variants<RegistryChange> CHANGES = reports(new Variants<>())
            .with(PermitRenewed.class, RegistryChangeVariants::renewed, RegistryChangeVariants::renewed)
            .with(WorkerTransferred.class, RegistryChangeVariants::transferred, RegistryChangeVariants::transferred)
            .with(DebtSettled.class, RegistryChangeVariants::settled, RegistryChangeVariants::settled)
            .with(DebtRecorded.class, RegistryChangeVariants::debt, RegistryChangeVariants::debt);

    private RegistryChangeVariants() {}

    private static Variants<RegistryChange> reports(Variants<RegistryChange> variants) {
        return variants.with(WorkerLeft.class, RegistryChangeVariants::left, RegistryChangeVariants::left)
                .with(WorkerRestored.class, RegistryChangeVariants::restored, RegistryChangeVariants::restored)
                .with(WorkerDeparted.class, RegistryChangeVariants::departed, RegistryChangeVariants::departed)
                .with(
                        FalseReportRecorded.class,
                        RegistryChangeVariants::falseReport,
                        RegistryChangeVariants::falseReport)
                .with(
                        GroundlessObjectionRecorded.class,
                        RegistryChangeVariants::groundless,
                        RegistryChangeVariants::groundless)
                .with(ServicesStopped.class, RegistryChangeVariants::stopped, RegistryChangeVariants::stopped);
    }

    private static void renewed(PermitRenewed change, JsonObject into) {
        into.put(WORKER, change.worker().value())
                .put("permit", change.permit().value())
                .put("paidOn", change.paidOn())
                .put("months", change.months());
    }

    private static PermitRenewed renewed(JsonObject from) {
        return new PermitRenewed(
                worker(from),
                Fields.value(from, "permit", PermitNumber::new),
                from.date("paidOn"),
                Fields.whole(from, "months"));
    }

    private static void transferred(WorkerTransferred change, JsonObject into) {
        into.put(WORKER, change.worker().value())
                .put("from", change.from().value())
                .put("to", change.to().value())
                .put("licence", change.licence().value())
                .put("occupation", change.occupation())
                .put("releasedOn", change.releasedOn())
                .put("wage", Fields.text(change.wage()))
                .put("starts", change.starts())
                .put("months", change.months())
                .put("cardExpires", change.cardExpires());
    }

    private static WorkerTransferred transferred(JsonObject from) {
        return new WorkerTransferred(
                worker(from),
                Fields.value(from, "from", CommercialRegistration::new),
                Fields.value(from, "to", CommercialRegistration::new),
                Fields.value(from, "licence", LicenceNumber::new),
                from.text("occupation"),
                from.dateOrNull("releasedOn"),
                Fields.moneyOrNull(from, "wage"),
                from.dateOrNull("starts"),
                Fields.whole(from, "months"),
                from.dateOrNull("cardExpires"));
    }

    private static void settled(DebtSettled change, JsonObject into) {
        into.put("debtor", change.debtor().value())
                .put(WORKER, change.worker().value())
                .put("amount", change.amount().toString());
    }

    private static DebtSettled settled(JsonObject from) {
        return new DebtSettled(
                Fields.value(from, "debtor", CommercialRegistration::new), worker(from), Fields.money(from, "amount"));
    }

    private static void debt(DebtRecorded change, JsonObject into) {
        into.put("debtor", change.debtor().value())
                .put(WORKER, change.worker().value())
                .put("amount", change.amount().toString());
    }

    private static DebtRecorded debt(JsonObject from) {
        return new DebtRecorded(
                Fields.value(from, "debtor", CommercialRegistration::new), worker(from), Fields.money(from, "amount"));
    }

    private static void left(WorkerLeft change, JsonObject into) {
        EmployerCodec.into(into.put(WORKER, change.worker().value()), change.employer())
                .put("since", change.since())
                .put(REPORT, change.report());
    }

    private static WorkerLeft left(JsonObject from) {
        return new WorkerLeft(worker(from), EmployerCodec.from(from), from.date("since"), from.text(REPORT));
    }

    private static void restored(WorkerRestored change, JsonObject into) {
        EmployerCodec.into(into.put(WORKER, change.worker().value()), change.employer())
                .put(REPORT, change.report());
    }

    private static WorkerRestored restored(JsonObject from) {
        return new WorkerRestored(worker(from), EmployerCodec.from(from), from.text(REPORT));
    }

    private static void departed(WorkerDeparted change, JsonObject into) {
        EmployerCodec.into(into.put(WORKER, change.worker().value()), change.employer())
                .put("on", change.on());
    }

    private static WorkerDeparted departed(JsonObject from) {
        return new WorkerDeparted(worker(from), EmployerCodec.from(from), from.date("on"));
    }

    private static void falseReport(FalseReportRecorded change, JsonObject into) {
        EmployerCodec.into(into, change.employer())
                .put(WORKER, change.worker().value())
                .put(REPORT, change.report())
                .put(LEAST, Fields.text(change.fineLeast()))
                .put(MOST, Fields.text(change.fineMost()));
    }

    private static FalseReportRecorded falseReport(JsonObject from) {
        return new FalseReportRecorded(
                EmployerCodec.from(from),
                worker(from),
                from.text(REPORT),
                Fields.moneyOrNull(from, LEAST),
                Fields.moneyOrNull(from, MOST));
    }

    private static void groundless(GroundlessObjectionRecorded change, JsonObject into) {
        into.put(WORKER, change.worker().value())
                .put(REPORT, change.report())
                .put(LEAST, Fields.text(change.fineLeast()))
                .put(MOST, Fields.text(change.fineMost()));
    }

    private static GroundlessObjectionRecorded groundless(JsonObject from) {
        return new GroundlessObjectionRecorded(
                worker(from), from.text(REPORT), Fields.moneyOrNull(from, LEAST), Fields.moneyOrNull(from, MOST));
    }

    private static void stopped(ServicesStopped change, JsonObject into) {
        EmployerCodec.into(into, change.employer())
                .put("from", change.from())
                .put("until", change.until())
                .put(REPORT, change.report());
    }

    private static ServicesStopped stopped(JsonObject from) {
        return new ServicesStopped(EmployerCodec.from(from), from.date("from"), from.date("until"), from.text(REPORT));
    }

    private static CivilNumber worker(JsonObject from) {
        return Fields.value(from, WORKER, CivilNumber::new);
    }
}
