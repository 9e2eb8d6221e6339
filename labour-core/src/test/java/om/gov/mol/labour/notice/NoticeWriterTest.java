package om.gov.mol.labour.notice;

import static om.gov.mol.labour.party.Role.CURRENT_EMPLOYER;
import static om.gov.mol.labour.party.Role.EMPLOYER;
import static om.gov.mol.labour.party.Role.NEW_EMPLOYER;
import static om.gov.mol.labour.party.Role.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;

class NoticeWriterTest {

    private static final String REFERENCE = "TR-7K3M9QX2VA";
    private static final LocalizedName ALPHA = new LocalizedName("شركة ألفا", "Alpha LLC");
    private static final LocalizedName BETA = new LocalizedName("شركة بيتا", "Beta LLC");
    private static final Map<Role, LocalizedName> NAMES =
            Map.of(NEW_EMPLOYER, ALPHA, CURRENT_EMPLOYER, BETA, EMPLOYER, BETA);

    @Test
    void theCurrentEmployerIsAskedInEnglish() {
        Notice notice = write(NoticeKind.TRANSFER_REQUESTED, CURRENT_EMPLOYER, Language.ENGLISH, "until", "2018-03-31");
        assertThat(notice.sms())
                .isEqualTo("Transfer request TR-7K3M9QX2VA awaits your answer, accept or reject, by 2018-03-31."
                        + " Please sign in to the services portal.");
        assertThat(notice.parts()).isEqualTo(1);
        assertThat(notice.body()).startsWith("To: Beta LLC\n\n").doesNotContain("Alpha", "\u2068");
        assertThat(notice.missing()).isEmpty();
    }

    @Test
    void everyArgumentIsIsolatedInArabic() {
        Notice notice = write(NoticeKind.TRANSFER_REQUESTED, CURRENT_EMPLOYER, Language.ARABIC, "until", "2018-03-31");
        assertThat(notice.sms()).contains("\u2068TR-7K3M9QX2VA\u2069", "\u20682018-03-31\u2069");
        assertThat(notice.body()).startsWith("إلى: \u2068شركة بيتا\u2069\n\n");
        assertThat(notice.subject()).contains("\u2068TR-7K3M9QX2VA\u2069");
    }

    @Test
    void amountsAreToldWithTheirCurrency() {
        assertThat(write(NoticeKind.DUES_RECEIPT, CURRENT_EMPLOYER, Language.ENGLISH, "amount", "161.000")
                        .sms())
                .contains("161.000 OMR");
        assertThat(write(NoticeKind.DUES_RECEIPT, CURRENT_EMPLOYER, Language.ARABIC, "amount", "161.000")
                        .sms())
                .contains("\u2068161.000 ر.ع.\u2069");
    }

    @Test
    void codesBecomeWords() {
        Tell reminder = new Tell(NoticeKind.REMINDER, WORKER, Map.of("until", "2018-03-31", "action", "consent"));
        assertThat(write(reminder, Language.ENGLISH).sms()).contains(": Agree to the transfer or decline it, by 2018");
        Tell refund =
                new Tell(NoticeKind.REFUND_PAID, NEW_EMPLOYER, Map.of("amount", "5.000", "purpose", "TRANSFER_FEE"));
        assertThat(write(refund, Language.ARABIC).body()).contains("\u2068رسوم نقل الخدمات\u2069");
        assertThat(closed(NEW_EMPLOYER, "REJECTED")).contains("Reason: Rejected by the current employer.");
    }

    @Test
    void aReasonWithoutAWordIsExplainedByItsProblem() {
        assertThat(closed(NEW_EMPLOYER, "NOT_THIS_ROLE"))
                .contains("Reason: This act belongs to another party of the request.\n");
    }

    @Test
    void aReasonThatNoBundleKnowsIsShownAsItIs() {
        assertThat(closed(WORKER, "HOST_REASON_7")).contains("Reason: HOST_REASON_7.");
    }

    @Test
    void theCodedReasonBehindAReasonIsAddedAndFreeTextIsNot() {
        Map<String, String> coded = Map.of("reason", "REJECTED", "detail", "NOTICE_NOT_SERVED");
        assertThat(write(new Tell(NoticeKind.TRANSFER_CLOSED, WORKER, coded), Language.ENGLISH)
                        .sms())
                .endsWith("Reason: Rejected by the current employer: The notice period was not served");
        Map<String, String> free = Map.of("reason", "REJECTED", "detail", "because I say so");
        assertThat(write(new Tell(NoticeKind.TRANSFER_CLOSED, WORKER, free), Language.ENGLISH)
                        .sms())
                .endsWith("Reason: Rejected by the current employer");
    }

    @Test
    void theCurrentEmployerIsNotToldAboutHealth() {
        assertThat(closed(NEW_EMPLOYER, "MEDICALLY_UNFIT")).contains("medical examination");
        assertThat(closed(CURRENT_EMPLOYER, "MEDICALLY_UNFIT"))
                .doesNotContain("medical")
                .contains("The steps after approval were not completed");
        Tell tell = new Tell(NoticeKind.TRANSFER_CLOSED, CURRENT_EMPLOYER, Map.of("reason", "MEDICALLY_UNFIT"));
        assertThat(write(tell, Language.ARABIC).body()).doesNotContain("الطبي");
    }

    @Test
    void aContactWithoutAddressesStillHasANoticeThatSaysWhatIsMissing() {
        Tell tell = new Tell(NoticeKind.TRANSFER_COMPLETED, WORKER, Map.of());
        Contact nowhere = new Contact(null, null, Language.ENGLISH, null);
        Notice notice = NoticeWriter.write(tell, REFERENCE, nowhere, NAMES);
        assertThat(notice.missing()).containsExactly(Channel.SMS, Channel.EMAIL);
        assertThat(notice.sms()).isNull();
        assertThat(notice.parts()).isZero();
        assertThat(notice.html()).isNull();
        assertThat(notice.body()).contains("Alpha LLC");

        Contact phoneOnly = new Contact(new Mobile("+96890000001"), null, Language.ENGLISH, null);
        assertThat(NoticeWriter.write(tell, REFERENCE, phoneOnly, NAMES).missing())
                .containsExactly(Channel.EMAIL);
        Contact mailOnly = new Contact(null, new EmailAddress("worker@example.com"), Language.ENGLISH, null);
        assertThat(NoticeWriter.write(tell, REFERENCE, mailOnly, NAMES).missing())
                .containsExactly(Channel.SMS);
    }

    @Test
    void aLanguageWithoutTextsIsAnsweredInEnglish() {
        Notice notice = write(new Tell(NoticeKind.TRANSFER_COMPLETED, WORKER, Map.of()), Language.of("hi"));
        assertThat(notice.language()).isEqualTo(Language.ENGLISH);
        assertThat(notice.html()).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(notice.sms()).startsWith("The transfer of your services is complete");
    }

    @Test
    void theMailIsEscapedAndRunsInTheRightDirection() {
        LocalizedName wild = new LocalizedName("<b>ألفا</b> & \"شركاه\"", "<script>alert('x')</script>");
        Map<Role, LocalizedName> names = Map.of(NEW_EMPLOYER, wild, CURRENT_EMPLOYER, BETA);
        Tell tell = new Tell(NoticeKind.TRANSFER_COMPLETED, WORKER, Map.of());
        assertThat(NoticeWriter.write(tell, REFERENCE, contact(Language.ENGLISH), names)
                        .html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(NoticeWriter.write(tell, REFERENCE, contact(Language.ARABIC), names)
                        .html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
                .contains("<bdi>&lt;b&gt;ألفا&lt;/b&gt; &amp; &quot;شركاه&quot;</bdi>", "<bdi>TR-7K3M9QX2VA</bdi>")
                .doesNotContain("\u2068", "\u2069");
    }

    @Test
    void namesFromOutsideCanNeitherTurnTheTextNorBreakItsLines() {
        LocalizedName wild = new LocalizedName("", "Ev\u202Eil\r\nBcc: all\u0000\u200f");
        Map<Role, LocalizedName> names = Map.of(NEW_EMPLOYER, wild, CURRENT_EMPLOYER, BETA);
        Tell tell = new Tell(NoticeKind.TRANSFER_COMPLETED, WORKER, Map.of());
        assertThat(NoticeWriter.write(tell, REFERENCE, contact(Language.ENGLISH), names)
                        .sms())
                .endsWith("Your employer now: Evil Bcc: all");
    }

    @Test
    void aMissingArgumentIsABrokenPromise() {
        assertThatThrownBy(() -> write(Tell.of(NoticeKind.TIME_EXTENDED, WORKER), Language.ENGLISH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("until");
    }

    @Test
    void aNoticeShowsNothingOfItsTexts() {
        assertThat(write(new Tell(NoticeKind.TRANSFER_COMPLETED, WORKER, Map.of()), Language.ENGLISH))
                .hasToString("Notice[TRANSFER_COMPLETED to worker, en, parts=1, missing=[]]");
    }

    @Test
    void theWorkerLearnsWhoReportsHimAndTheEmployerWhatIsNext() {
        Map<String, String> arguments = Map.of("since", "2019-01-30", "next", "payTicket");
        assertThat(write(new Tell(NoticeKind.REPORT_REGISTERED, WORKER, arguments), Language.ENGLISH)
                        .sms())
                .startsWith("Beta LLC reports that you left work, absent since 2019-01-30 (TR-7K3M9QX2VA).");
        Tell toEmployer = new Tell(NoticeKind.REPORT_REGISTERED, EMPLOYER, arguments);
        assertThat(write(toEmployer, Language.ENGLISH).sms()).contains("pay the ticket value");
        Map<String, String> reviewed = Map.of("since", "2019-01-30", "next", "review");
        assertThat(write(new Tell(NoticeKind.REPORT_REGISTERED, EMPLOYER, reviewed), Language.ENGLISH)
                        .sms())
                .doesNotContain("pay")
                .endsWith("The ministry is reviewing it.");
    }

    @Test
    void onlyAnUpheldObjectionFreesTheWorkerOfHisEmployer() {
        assertThat(revoked("OBJECTION_UPHELD")).contains("without the approval of this employer");
        assertThat(revoked("COURT_ORDER")).doesNotContain("transfer").contains("Reason: An order of a court.");
    }

    @Test
    void aGroundIsToldInWords() {
        Tell tell = new Tell(NoticeKind.OBJECTION_FILED, EMPLOYER, Map.of("ground", "WAS_AT_WORK"));
        assertThat(write(tell, Language.ENGLISH).sms()).contains("Ground: The worker was at work.");
        Tell hosts = new Tell(NoticeKind.OBJECTION_FILED, EMPLOYER, Map.of("ground", "HOST_GROUND_7"));
        assertThat(write(hosts, Language.ENGLISH).sms()).contains("Ground: HOST_GROUND_7.");
    }

    @Test
    void whoRejectsAReportIsNotWhoRejectsATransfer() {
        Tell report = new Tell(
                NoticeKind.REPORT_CLOSED, WORKER, Map.of("reason", "REJECTED", "detail", "PROOF_INSUFFICIENT"));
        assertThat(write(report, Language.ENGLISH).sms())
                .endsWith("Reason: Rejected by the ministry: The proof is not sufficient");
        assertThat(closed(WORKER, "REJECTED")).contains("Reason: Rejected by the current employer.");
    }

    private static String revoked(String reason) {
        Tell tell = new Tell(NoticeKind.REPORT_REVOKED, WORKER, Map.of("reason", reason));
        return write(tell, Language.ENGLISH).body();
    }

    private static String closed(Role recipient, String reason) {
        Tell tell = new Tell(NoticeKind.TRANSFER_CLOSED, recipient, Map.of("reason", reason));
        return write(tell, Language.ENGLISH).body();
    }

    private static Notice write(NoticeKind kind, Role recipient, Language language, String name, String value) {
        return write(new Tell(kind, recipient, Map.of(name, value)), language);
    }

    private static Notice write(Tell tell, Language language) {
        return NoticeWriter.write(tell, REFERENCE, contact(language), NAMES);
    }

    private static Contact contact(Language language) {
        return new Contact(new Mobile("+96890000001"), new EmailAddress("someone@example.com"), language, null);
    }
}
