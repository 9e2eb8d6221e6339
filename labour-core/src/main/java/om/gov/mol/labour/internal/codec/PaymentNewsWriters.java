package om.gov.mol.labour.internal.codec;

import java.util.Set;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.payment.PaymentNews;
import om.gov.mol.labour.payment.PaymentNews.CheckoutOpened;
import om.gov.mol.labour.payment.PaymentNews.Confirmed;
import om.gov.mol.labour.payment.PaymentNews.Failed;
import om.gov.mol.labour.payment.PaymentNews.Pending;
import om.gov.mol.labour.payment.PaymentNews.Settled;
import om.gov.mol.labour.payment.PaymentNews.Unknown;
import om.gov.mol.labour.payment.PaymentNews.WithoutPurpose;

/** What a report of the gateway meant for a payment. Part of a command, so never read back; nothing of it is secret. */
final class PaymentNewsWriters {

    private static final PartedWriters<PaymentNews> NEWS = new PartedWriters<PaymentNews>()
            .bare(Set.of(Pending.class, Unknown.class))
            .with(
                    CheckoutOpened.class,
                    (news, into) -> into.open()
                            .put("gatewayReference", news.gatewayReference())
                            .put("checkout", news.checkout()))
            .with(
                    Failed.class,
                    (news, into) -> into.open().put("how", news.how().name()))
            .with(Settled.class, (news, into) -> CaptureCodec.into(into.open(), news.capture(), news.surplus()))
            .with(Confirmed.class, (news, into) -> CaptureCodec.into(into.open(), news.capture(), news.surplus()))
            .with(
                    WithoutPurpose.class,
                    (news, into) -> into.open()
                            .put("captures", Fields.list(news.captures(), CaptureCodec::write))
                            .put("status", news.status().name()));

    private PaymentNewsWriters() {}

    /** For example {@code {"name":"Failed","how":"DECLINED"}}. */
    static JsonObject write(PaymentNews news) {
        JsonObject open = new JsonObject().put("name", news.getClass().getSimpleName());
        return NEWS.write(news, new Written(open, new JsonObject())).open();
    }
}
