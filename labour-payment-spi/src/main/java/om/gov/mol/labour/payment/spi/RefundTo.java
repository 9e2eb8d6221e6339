package om.gov.mol.labour.payment.spi;

/** Where refunded money goes. */
public sealed interface RefundTo {

    /** Back the way it came: the card or account that paid. */
    record Origin() implements RefundTo {}

    /**
     * To a bank account, for money that cannot go back the way it came. {@link #toString} shows neither part.
     *
     * @param iban without spaces, capital letters; its check digits were verified by the caller
     * @param holder the name on the account, one line
     */
    record ToIban(String iban, String holder) implements RefundTo {

        /** Checks the form of both parts; a fault names the part and not its value. */
        public ToIban {
            Checks.iban(iban, "iban");
            Checks.line(holder, "holder");
        }

        @Override
        public String toString() {
            return "ToIban[iban=***, holder=***]";
        }
    }
}
