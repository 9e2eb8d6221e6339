package om.gov.mol.labour.journeys;

/** Everything that a host of the library talks to. */
final class Outside implements AutoCloseable {

    final Issuer issuer = new Issuer();
    final Mailbox mailbox = new Mailbox();
    final Phones phones = new Phones();
    final Bank bank = new Bank(issuer.clock());
    final Database database;

    /** With a database server that runs already, and goes on running. */
    Outside(Database database) {
        this.database = database;
    }

    @Override
    public void close() {
        issuer.close();
        mailbox.close();
        phones.close();
        bank.close();
    }
}
