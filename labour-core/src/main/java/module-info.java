@SuppressWarnings("module") // the test kit, to which the JSON is lent, is built later
module om.gov.mol.labour.core {
    requires static transitive org.jspecify;
    requires transitive om.gov.mol.labour.notify;
    requires transitive om.gov.mol.labour.payment;
    requires transitive org.joda.money;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires tools.jackson.core;

    exports om.gov.mol.labour.text;
    exports om.gov.mol.labour.outcome;
    exports om.gov.mol.labour.party;
    exports om.gov.mol.labour.law;
    exports om.gov.mol.labour.calendar;
    exports om.gov.mol.labour.fee;
    exports om.gov.mol.labour.explanation;
    exports om.gov.mol.labour.validation;
    exports om.gov.mol.labour.lifecycle;
    exports om.gov.mol.labour.port;
    exports om.gov.mol.labour.service;
    exports om.gov.mol.labour.registry;
    exports om.gov.mol.labour.payment;
    exports om.gov.mol.labour.reconciliation;
    exports om.gov.mol.labour.notice;
    exports om.gov.mol.labour.transfer;
    exports om.gov.mol.labour.absconding;
    exports om.gov.mol.labour.internal.json to
            om.gov.mol.labour.testkit;

    opens om.gov.mol.labour.absconding to
            org.hibernate.validator;
    opens om.gov.mol.labour.transfer to
            org.hibernate.validator;

    uses om.gov.mol.labour.notify.spi.SmsSender;
    uses om.gov.mol.labour.notify.spi.EmailSender;
    uses om.gov.mol.labour.payment.spi.PaymentGateway;
}
