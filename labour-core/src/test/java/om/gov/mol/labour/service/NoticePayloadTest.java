package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.lifecycle.CaseId;
import om.gov.mol.labour.port.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Notices as they were saved, read again to be sent. */
class NoticePayloadTest {

    private static Work work(JsonObject payload) {
        return Work.waiting(
                "3:worker", new CaseId("abcdefghijklmnopqrstuvwxyz"), "EMAIL", Json.write(payload), Instant.EPOCH);
    }

    private static JsonObject mail(@Nullable String to) {
        return new JsonObject()
                .put("notice", "TRANSFER_REQUESTED.worker")
                .put("language", "en")
                .put("to", to)
                .put("subject", "Transfer")
                .put("text", "Please answer.");
    }

    @Test
    void whatIsFitToBeSentIsAMessage() throws Exception {
        assertThat(NoticePayload.email(work(mail("office@example.org")))).isNotNull();
        assertThat(NoticePayload.email(work(mail(null)))).isNull();
    }

    /** Tried again and again, it would break each time, and nobody would be told. */
    @Test
    void whatNoSenderTakesIsUnsendable() {
        assertThatThrownBy(() -> NoticePayload.email(work(mail("office@" + "x".repeat(200) + ".example"))))
                .isInstanceOf(NoticePayload.Unsendable.class);
        assertThatThrownBy(() -> NoticePayload.sms(work(mail("no number").put("parts", 1))))
                .isInstanceOf(NoticePayload.Unsendable.class);
    }
}
