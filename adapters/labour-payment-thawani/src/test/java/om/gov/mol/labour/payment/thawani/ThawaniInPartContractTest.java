package om.gov.mol.labour.payment.thawani;

/** The gateway keeps the contract with refunds in part, too, for accounts that have them. */
class ThawaniInPartContractTest extends ThawaniGatewayContractTest {

    @Override
    ThawaniSettings settings(ThawaniServer there) {
        return there.settings().withRefundsInPart();
    }
}
