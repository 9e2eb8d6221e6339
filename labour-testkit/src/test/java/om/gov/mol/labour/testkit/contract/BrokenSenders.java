package om.gov.mol.labour.testkit.contract;

import om.gov.mol.labour.notify.spi.CallContext;
import om.gov.mol.labour.notify.spi.DeliveryState;
import om.gov.mol.labour.notify.spi.Email;
import om.gov.mol.labour.notify.spi.EmailSender;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderCapabilities;
import om.gov.mol.labour.notify.spi.Sms;
import om.gov.mol.labour.notify.spi.SmsSender;

/** Senders that break a rule each; only {@link ContractsCatchTest} runs them. */
final class BrokenSenders {

    private BrokenSenders() {}

    /** Cuts the text at one part. */
    static class CutsLongTexts extends FakeSmsSenderContractTest {
        @Override
        protected SmsSender sender() {
            return new PassingOn(fake) {
                @Override
                public SendResult send(Sms sms, CallContext context) {
                    String cut = sms.text().substring(0, Math.min(70, sms.text().length()));
                    return super.send(new Sms(sms.key(), sms.to(), cut, sms.language(), 1), context);
                }
            };
        }
    }

    /** Declares that one key is sent once, and has no memory. */
    static class ForgetsKeys extends FakeSmsSenderContractTest {
        @Override
        protected SmsSender sender() {
            return new PassingOn(fake) {
                @Override
                public SendResult send(Sms sms, CallContext context) {
                    String fresh = sms.key() + "." + fake.calls() + "."
                            + Thread.currentThread().getId();
                    return super.send(new Sms(fresh, sms.to(), sms.text(), sms.language(), sms.parts()), context);
                }
            };
        }
    }

    /** Hopes for the best when no answer came. */
    static class TakesUnknownForSent extends FakeSmsSenderContractTest {
        @Override
        protected SmsSender sender() {
            return new PassingOn(fake) {
                @Override
                public SendResult send(Sms sms, CallContext context) {
                    SendResult result = super.send(sms, context);
                    return result instanceof SendResult.Unknown ? new SendResult.HandedOver("hope") : result;
                }
            };
        }
    }

    /** Sends although nobody listens any more. */
    static class IgnoresTheDeadline extends FakeSmsSenderContractTest {
        @Override
        protected SmsSender sender() {
            return new PassingOn(fake) {
                @Override
                public SendResult send(Sms sms, CallContext context) {
                    return super.send(
                            sms, new CallContext("late", context.deadline().plusSeconds(60), "en"));
                }
            };
        }
    }

    /** Makes ids of phone numbers. */
    static class ShowsTheNumber extends FakeSmsSenderContractTest {
        @Override
        protected SmsSender sender() {
            return new PassingOn(fake) {
                @Override
                public SendResult send(Sms sms, CallContext context) {
                    SendResult result = super.send(sms, context);
                    return result instanceof SendResult.HandedOver done
                            ? new SendResult.HandedOver(sms.to() + "/" + done.providerId())
                            : result;
                }

                @Override
                public DeliveryState delivery(String id, CallContext context) {
                    return super.delivery(id.substring(id.indexOf('/') + 1), context);
                }
            };
        }
    }

    /** Sends the plain text and leaves the HTML behind. */
    static class ForgetsTheHtml extends FakeEmailSenderContractTest {
        @Override
        protected EmailSender sender() {
            return new EmailSender() {
                @Override
                public String name() {
                    return fake.name();
                }

                @Override
                public SenderCapabilities capabilities() {
                    return fake.capabilities();
                }

                @Override
                public SendResult send(Email email, CallContext context) {
                    var plain =
                            new Email(email.key(), email.to(), email.subject(), email.text(), null, email.language());
                    return fake.send(plain, context);
                }

                @Override
                public DeliveryState delivery(String id, CallContext context) {
                    return fake.delivery(id, context);
                }
            };
        }
    }

    /** Does what another sender does. */
    private static class PassingOn implements SmsSender {

        private final SmsSender other;

        PassingOn(SmsSender other) {
            this.other = other;
        }

        @Override
        public String name() {
            return other.name();
        }

        @Override
        public SenderCapabilities capabilities() {
            return other.capabilities();
        }

        @Override
        public SendResult send(Sms sms, CallContext context) {
            return other.send(sms, context);
        }

        @Override
        public DeliveryState delivery(String id, CallContext context) {
            return other.delivery(id, context);
        }
    }
}
