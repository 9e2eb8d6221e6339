package om.gov.mol.labour.payment;

import om.gov.mol.labour.lifecycle.Effect;

/** What is to be asked of the payment gateway. */
public sealed interface PaymentEffect extends Effect {

    /** The checkout is to be opened. */
    record OpenCheckout(String payment) implements PaymentEffect {
        @Override
        public String label() {
            return "pay." + payment;
        }
    }

    /** Captured money is to go back. */
    record PayBack(String payment, String refund) implements PaymentEffect {
        @Override
        public String label() {
            return "refund." + refund;
        }
    }

    /** The receipt is to be numbered. */
    record NumberReceipt(String payment) implements PaymentEffect {
        @Override
        public String label() {
            return "receipt." + payment;
        }
    }
}
