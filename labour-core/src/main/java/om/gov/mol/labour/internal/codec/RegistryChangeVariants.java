package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.CommercialRegistration;
import om.gov.mol.labour.party.LicenceNumber;
import om.gov.mol.labour.party.PermitNumber;
import om.gov.mol.labour.registry.RegistryChange;
import om.gov.mol.labour.registry.RegistryChange.DebtRecorded;
import om.gov.mol.labour.registry.RegistryChange.DebtSettled;
import om.gov.mol.labour.registry.RegistryChange.PermitRenewed;
import om.gov.mol.labour.registry.RegistryChange.WorkerTransferred;

/** The fields of each change of the registry. */
final class RegistryChangeVariants {

    private static final String WORKER = "worker";

    /** All changes. */
    static final Variants<RegistryChange> CHANGES = new Variants<RegistryChange>()
            .with(PermitRenewed.class, RegistryChangeVariants::renewed, RegistryChangeVariants::renewed)
            .with(WorkerTransferred.class, RegistryChangeVariants::transferred, RegistryChangeVariants::transferred)
            .with(DebtSettled.class, RegistryChangeVariants::settled, RegistryChangeVariants::settled)
            .with(DebtRecorded.class, RegistryChangeVariants::debt, RegistryChangeVariants::debt);

    private RegistryChangeVariants() {}

    private static void renewed(PermitRenewed change, JsonObject into) {
        into.put(WORKER, change.worker().value())
                .put("permit", change.permit().value())
                .put("paidOn", change.paidOn());
    }

    private static PermitRenewed renewed(JsonObject from) {
        return new PermitRenewed(
                Fields.value(from, WORKER, CivilNumber::new),
                Fields.value(from, "permit", PermitNumber::new),
                from.date("paidOn"));
    }

    private static void transferred(WorkerTransferred change, JsonObject into) {
        into.put(WORKER, change.worker().value())
                .put("from", change.from().value())
                .put("to", change.to().value())
                .put("licence", change.licence().value())
                .put("occupation", change.occupation())
                .put("wage", Fields.text(change.wage()))
                .put("starts", change.starts())
                .put("months", change.months())
                .put("cardExpires", change.cardExpires());
    }

    private static WorkerTransferred transferred(JsonObject from) {
        return new WorkerTransferred(
                Fields.value(from, WORKER, CivilNumber::new),
                Fields.value(from, "from", CommercialRegistration::new),
                Fields.value(from, "to", CommercialRegistration::new),
                Fields.value(from, "licence", LicenceNumber::new),
                from.text("occupation"),
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
                Fields.value(from, "debtor", CommercialRegistration::new),
                Fields.value(from, WORKER, CivilNumber::new),
                Fields.money(from, "amount"));
    }

    private static void debt(DebtRecorded change, JsonObject into) {
        into.put("debtor", change.debtor().value())
                .put(WORKER, change.worker().value())
                .put("amount", change.amount().toString());
    }

    private static DebtRecorded debt(JsonObject from) {
        return new DebtRecorded(
                Fields.value(from, "debtor", CommercialRegistration::new),
                Fields.value(from, WORKER, CivilNumber::new),
                Fields.money(from, "amount"));
    }
}
