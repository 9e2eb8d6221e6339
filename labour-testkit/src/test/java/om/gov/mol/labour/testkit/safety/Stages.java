package om.gov.mol.labour.testkit.safety;

import java.time.Duration;
import java.util.Map;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.registry.WorkerRecord;
import om.gov.mol.labour.registry.WorkerStatus;
import om.gov.mol.labour.testkit.fake.Payer;
import om.gov.mol.labour.transfer.TransferForm;

/** The places at which a transfer can stand, and how the first worker's gets there. */
enum Stages {
    AWAITING_WORKER(Map.of("transfer.workerConsent", "REQUIRED")) {
        @Override
        String reached(Town town) {
            return town.submitted(1);
        }
    },
    AWAITING_CURRENT_EMPLOYER {
        @Override
        String reached(Town town) {
            return town.submitted(1);
        }
    },
    AWAITING_OFFICER {
        @Override
        String reached(Town town) {
            String reference = town.submitted(1);
            town.after(Duration.ofDays(14));
            return reference;
        }
    },
    AWAITING_VISA {
        @Override
        String reached(Town town) {
            String reference = town.submitted(1);
            town.gateway.payer(Payer.PAYS);
            town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.PayDues());
            town.after(Duration.ofMinutes(2));
            town.done(Roles.CURRENT_EMPLOYER, reference, new TransferForm.Approve("2026-03-31"));
            return reference;
        }
    },
    AWAITING_TRANSFER_FEE {
        @Override
        String reached(Town town) {
            String reference = AWAITING_VISA.reached(town);
            town.done(Roles.PASSPORTS, reference, new TransferForm.VisaIssued("V-1"));
            return reference;
        }
    },
    AWAITING_MEDICAL {
        @Override
        String reached(Town town) {
            String reference = AWAITING_TRANSFER_FEE.reached(town);
            town.done(Roles.NEW_EMPLOYER, reference, new TransferForm.PayFee());
            town.after(Duration.ofMinutes(2));
            return reference;
        }
    },
    AWAITING_RESIDENT_CARD {
        @Override
        String reached(Town town) {
            String reference = AWAITING_MEDICAL.reached(town);
            town.done(Roles.HEALTH, reference, new TransferForm.Fit("M-1"));
            return reference;
        }
    },
    HELD_AT_CARD {
        @Override
        String reached(Town town) {
            String reference = AWAITING_RESIDENT_CARD.reached(town);
            town.registry.change(new CivilNumber(Town.worker(1)), Stages::gone);
            town.done(Roles.CIVIL_STATUS, reference, new TransferForm.CardIssued("C-1", "2028-03-01"));
            return reference;
        }
    },
    COMPLETED {
        @Override
        String reached(Town town) {
            String reference = AWAITING_RESIDENT_CARD.reached(town);
            town.done(Roles.CIVIL_STATUS, reference, new TransferForm.CardIssued("C-1", "2028-03-01"));
            return reference;
        }
    },
    CLOSED {
        @Override
        String reached(Town town) {
            String reference = town.submitted(1);
            town.done(Roles.NEW_EMPLOYER, reference, new TransferForm.Withdraw());
            return reference;
        }
    };

    private final Map<String, String> rules;

    Stages() {
        this(Map.of());
    }

    Stages(Map<String, String> rules) {
        this.rules = rules;
    }

    /** Brings the first worker's transfer here; its reference. */
    abstract String reached(Town town);

    Town town() {
        return new Town(rules);
    }

    static WorkerRecord gone(WorkerRecord worker) {
        return new WorkerRecord(
                worker.civilNumber(),
                worker.birthDate(),
                worker.sex(),
                worker.nationality(),
                worker.employer(),
                WorkerStatus.DEPARTED,
                false,
                worker.enteredOn(),
                worker.hiredOn(),
                worker.occupation(),
                worker.permit(),
                worker.contract(),
                worker.contact(),
                worker.disputePending(),
                worker.onLeave(),
                worker.resignationAccepted(),
                worker.wagesProvenMonths());
    }
}
