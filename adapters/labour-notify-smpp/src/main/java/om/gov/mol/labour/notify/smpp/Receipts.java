package om.gov.mol.labour.notify.smpp;

import org.jsmpp.bean.AbstractSmCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes receipts to the book, and what the book says to the listener. */
final class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private final ReceiptReader reader;
    private final ReceiptBook book;
    private final DeliveryListener listener;

    Receipts(ReceiptReader reader, ReceiptBook book, DeliveryListener listener) {
        this.reader = reader;
        this.book = book;
        this.listener = listener;
    }

    /** Whether all is done; false when the listener failed, and the message centre shall say it again. */
    boolean note(AbstractSmCommand request) {
        return reader.read(request).map(receipt -> tell(book.note(receipt))).orElse(true);
    }

    /** A part was taken; what its early receipt said is told. */
    void accepted(Tracked message, @Nullable String id) {
        tell(book.accepted(message, id));
    }

    private boolean tell(@Nullable DeliveryReport report) {
        if (report == null) {
            return true;
        }
        try {
            listener.ended(report);
            book.told(report);
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "the delivery listener failed for notice {}: {}",
                    report.key(),
                    e.getClass().getName());
            return false;
        }
    }
}
