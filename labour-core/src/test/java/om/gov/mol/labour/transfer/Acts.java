package om.gov.mol.labour.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.party.Role;

/** What people and agencies may say in a walk: mostly sensible, now and then not. */
final class Acts {

    private final Dice dice;
    private final World world;

    Acts(Dice dice, World world) {
        this.dice = dice;
        this.world = world;
    }

    /** A command of that kind with content of this moment. */
    Command of(Class<? extends Command> kind) {
        if (kind == TransferCommand.SubmitWithoutApproval.class) {
            return new TransferCommand.SubmitWithoutApproval(World.request(dice.of(List.of(NoApprovalCase.values()))));
        }
        if (kind == TransferCommand.Decline.class) {
            return new TransferCommand.Decline(reason(Parameters.DECLINE_REASONS));
        }
        if (kind == TransferCommand.Approve.class) {
            return approve();
        }
        if (kind == TransferCommand.Reject.class) {
            return new TransferCommand.Reject(reason(Parameters.REJECT_REASONS), "");
        }
        return kind == TransferCommand.CardIssued.class
                ? new TransferCommand.CardIssued("card", LocalDate.of(2028, 1, 1))
                : officers(kind);
    }

    private Command officers(Class<? extends Command> kind) {
        if (kind == TransferCommand.OfficerApprove.class) {
            return new TransferCommand.OfficerApprove(reason(Parameters.OFFICER_APPROVE_REASONS));
        }
        if (kind == TransferCommand.OfficerRefuse.class) {
            return new TransferCommand.OfficerRefuse(reason(Parameters.OFFICER_REFUSE_REASONS), "");
        }
        if (kind == TransferCommand.Stop.class) {
            return new TransferCommand.Stop(reason(Parameters.OFFICER_STOP_REASONS), "");
        }
        return kind == TransferCommand.Extend.class
                ? new TransferCommand.Extend(1 + dice.roll(20), reason(Parameters.EXTENSION_REASONS))
                : Samples.command(kind);
    }

    private Command approve() {
        LocalDate today = world.facts(Role.CURRENT_EMPLOYER).today();
        return switch (dice.roll(5)) {
            case 0 -> new TransferCommand.Approve(null);
            case 1 -> new TransferCommand.Approve(today.plusDays(5000));
            default -> new TransferCommand.Approve(today.plusDays(1));
        };
    }

    private String reason(Parameter<java.util.Set<String>> list) {
        TreeSet<String> allowed = new TreeSet<>(world.facts(Role.OFFICER).value(list));
        return dice.once(8) ? "BECAUSE" : allowed.first();
    }
}
