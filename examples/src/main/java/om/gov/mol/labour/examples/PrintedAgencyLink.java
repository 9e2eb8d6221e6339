package om.gov.mol.labour.examples;

import om.gov.mol.labour.port.AgencyLink;
import om.gov.mol.labour.registry.AgencyRequest;

/** Prints what other government bodies are asked. Their answers come later, as requests of their own. */
final class PrintedAgencyLink implements AgencyLink {

    private final Terminal terminal;

    PrintedAgencyLink(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Receipt send(AgencyRequest request) {
        terminal.say("-> " + request.agency() + " is asked: " + request.kind() + " for " + request.reference());
        return new Receipt.Acknowledged("seen " + request.reference());
    }
}
