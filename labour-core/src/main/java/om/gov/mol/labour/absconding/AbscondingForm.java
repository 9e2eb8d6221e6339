package om.gov.mol.labour.absconding;

/** A form with which somebody acts on a report that exists: raw texts, nothing trusted. */
public sealed interface AbscondingForm permits ReportForm, ObjectionForm, CancellationForm, DepositForm {

    /**
     * The command that it amounts to.
     *
     * @throws IllegalStateException when the form was not checked and has a fault
     */
    AbscondingCommand command();
}
