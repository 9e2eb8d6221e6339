package om.gov.mol.labour.absconding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.absconding.CancellationCommand.DenyCancellation;
import om.gov.mol.labour.absconding.CancellationCommand.RequestCancellation;
import om.gov.mol.labour.absconding.DepositCommand.DenyRefund;
import om.gov.mol.labour.absconding.DepositCommand.RequestRefund;
import om.gov.mol.labour.absconding.DepositCommand.RetryRefund;
import om.gov.mol.labour.absconding.ObjectionCommand.DismissObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.FileObjection;
import om.gov.mol.labour.absconding.ObjectionCommand.RefuseObjection;
import om.gov.mol.labour.absconding.ReportCommand.Assign;
import om.gov.mol.labour.absconding.ReportCommand.Departed;
import om.gov.mol.labour.absconding.ReportCommand.Extend;
import om.gov.mol.labour.absconding.ReportCommand.Register;
import om.gov.mol.labour.absconding.ReportCommand.Reject;
import om.gov.mol.labour.absconding.ReportCommand.SendBack;
import om.gov.mol.labour.absconding.ReportCommand.SettleAttention;
import om.gov.mol.labour.absconding.ReportCommand.Stop;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.lifecycle.Command;
import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;

/** What people and agencies may say in a walk: mostly sensible, now and then not. */
final class Acts {

    private final Dice dice;
    private final World world;
    private int assigned;

    Acts(Dice dice, World world) {
        this.dice = dice;
        this.world = world;
    }

    /** A command of that kind with content of this moment. */
    Command of(Class<? extends Command> kind, @Nullable AbscondingReport report) {
        if (kind == Register.class) {
            return new Register(world.request());
        }
        if (kind == Assign.class) {
            return new Assign("officer-" + (10 + assigned++));
        }
        if (kind == SettleAttention.class) {
            List<String> list = report == null || report.attention().isEmpty() ? List.of("what") : report.attention();
            return new SettleAttention(dice.of(list), "done");
        }
        if (kind == Extend.class) {
            return new Extend(1 + dice.roll(40), reason(ReportParameters.EXTENSION_REASONS));
        }
        return kind == Departed.class
                ? new Departed(world.facts(Role.PASSPORTS).today(), dice.of(List.of(Leaving.values())))
                : reported(kind);
    }

    private Command reported(Class<? extends Command> kind) {
        if (kind == ReportCommand.Correct.class) {
            LocalDate since = dice.once(5) ? world.facts(Role.EMPLOYER).today() : World.LEFT.minusDays(dice.roll(3));
            return new ReportCommand.Correct(since, "he left", Set.of());
        }
        if (kind == Reject.class) {
            return new Reject(reason(ReportParameters.REJECT_REASONS), "");
        }
        if (kind == SendBack.class) {
            return new SendBack(reason(ReportParameters.CORRECTION_REASONS), "");
        }
        return kind == Stop.class ? new Stop(reason(ReportParameters.STOP_REASONS), "") : requested(kind);
    }

    private Command requested(Class<? extends Command> kind) {
        if (kind == FileObjection.class) {
            return new FileObjection(reason(ReportParameters.OBJECTION_GROUNDS), "I was at work", Set.of());
        }
        if (kind == RefuseObjection.class) {
            return new RefuseObjection(reason(ReportParameters.DISMISS_REASONS));
        }
        if (kind == DismissObjection.class) {
            return new DismissObjection(reason(ReportParameters.DISMISS_REASONS), dice.once(2), "");
        }
        if (kind == RequestCancellation.class) {
            return new RequestCancellation(reason(ReportParameters.CANCELLATION_REASONS));
        }
        return kind == DenyCancellation.class
                ? new DenyCancellation(reason(ReportParameters.DENY_REASONS), "")
                : ofTheTicket(kind);
    }

    private Command ofTheTicket(Class<? extends Command> kind) {
        if (kind == RequestRefund.class) {
            return new RequestRefund(dice.of(List.of(RefundGround.values())), Samples.ACCOUNT);
        }
        if (kind == DenyRefund.class) {
            return new DenyRefund(reason(ReportParameters.REFUND_DENY_REASONS), "");
        }
        return kind == RetryRefund.class ? new RetryRefund(Samples.OTHER_ACCOUNT) : Samples.command(kind);
    }

    private String reason(Parameter<Set<String>> list) {
        TreeSet<String> allowed = new TreeSet<>(world.facts(Role.OFFICER).value(list));
        return dice.once(10) ? "BECAUSE" : allowed.first();
    }
}
