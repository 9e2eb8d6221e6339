package om.gov.mol.labour.absconding;

import java.util.Set;

/** Everything that can be asked of an objection. Free text is never shown by {@code toString}. */
public sealed interface ObjectionCommand extends AbscondingCommand {

    /** The worker objects. */
    record FileObjection(String ground, String statement, Set<String> evidence) implements ObjectionCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "FileObjection[***]";
        }
    }

    /** An officer admits a late objection. */
    record AdmitObjection(String reason) implements ObjectionCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "AdmitObjection[***]";
        }
    }

    /** An officer does not admit a late objection, with a coded reason. */
    record RefuseObjection(String reason) implements ObjectionCommand {}

    /** An officer upholds the objection. */
    record UpholdObjection(String reason) implements ObjectionCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "UpholdObjection[***]";
        }
    }

    /** An officer dismisses the objection, with a coded reason. */
    record DismissObjection(String reason, boolean groundless, String note) implements ObjectionCommand {

        /** Without what somebody wrote himself. */
        @Override
        public String toString() {
            return "DismissObjection[***]";
        }
    }

    /** The worker takes the objection back. */
    record WithdrawObjection() implements ObjectionCommand {}

    /** The report ended before the objection was decided. */
    record CloseObjection() implements ObjectionCommand {}

    /** The objection was not decided in time. */
    record ObjectionTimePassed() implements ObjectionCommand {}
}
