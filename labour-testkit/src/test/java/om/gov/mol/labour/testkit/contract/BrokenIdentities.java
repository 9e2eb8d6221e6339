package om.gov.mol.labour.testkit.contract;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.port.Identity;
import om.gov.mol.labour.port.IdentityUnavailable;

/** Identity providers that break a rule each; only {@link CaughtTest} runs them. */
final class BrokenIdentities {

    private BrokenIdentities() {}

    /** Takes the last one who came for everyone who comes. */
    static class MixesPeopleUp extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                private String first = "";

                @Override
                synchronized Identity identity(String who, Instant at, String number) {
                    first = first.isEmpty() ? who : first;
                    return super.identity(first, at, number);
                }
            };
        }
    }

    /** Reads what the letter says and not the seal. */
    static class LooksAtNoSeal extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                boolean sealed(String seal) {
                    return true;
                }
            };
        }
    }

    /** A letter is good for ever. */
    static class HasNoTime extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                boolean inTime(Instant written) {
                    return true;
                }
            };
        }
    }

    /** Never asks what was taken back. */
    static class AsksForNoRevocation extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                private final Set<String> seen = ConcurrentHashMap.newKeySet();

                @Override
                boolean taken(String number) {
                    return !seen.add(number);
                }
            };
        }
    }

    /** Forgets which letters have been used. */
    static class TakesLettersAgain extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                boolean taken(String number) {
                    return revoked.contains(number);
                }
            };
        }
    }

    /** Throws what it cannot read at the caller. */
    static class ThrowsGarbageBack extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                public Optional<Identity> identify(String evidence) {
                    if (evidence.indexOf('/') < 0) {
                        throw new IllegalArgumentException(evidence);
                    }
                    return super.identify(evidence);
                }
            };
        }
    }

    /** Thinks that who cannot be asked has said no. */
    static class TakesSilenceForNo extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                public Optional<Identity> identify(String evidence) {
                    try {
                        return super.identify(evidence);
                    } catch (IdentityUnavailable silence) {
                        return Optional.empty();
                    }
                }
            };
        }
    }

    /** Tells the log whose letter could not be read. */
    static class TellsTheEvidence extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                RuntimeException unavailable(String evidence) {
                    return new IdentityUnavailable("down", new IllegalStateException("GET /" + evidence));
                }
            };
        }
    }

    /** Lives in another time. */
    static class HasItsOwnClock extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                Identity identity(String who, Instant at, String number) {
                    return super.identity(who, Instant.parse("2031-03-03T08:00:00Z"), number);
                }
            };
        }
    }

    /** Shows everybody the seal. */
    static class ShowsItsSeal extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                public String describe() {
                    return "letters, " + SEAL;
                }
            };
        }
    }

    /** Names the letter by who wrote it. */
    static class NamesEvidenceByPerson extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                Identity identity(String who, Instant at, String number) {
                    return super.identity(who, at, who);
                }
            };
        }
    }

    /** Takes agencies for people whom it does not know well. */
    static class KnowsNoAgencies extends LetterIdentityContractTest {
        @Override
        LetterIdentity letters() {
            return new LetterIdentity(clock) {
                @Override
                Identity identity(String who, Instant at, String number) {
                    Identity found = super.identity(who, at, number);
                    return found.agency() == null
                            ? found
                            : new Identity(new CivilNumber("90000009"), null, "", "LETTER", 1, at, found.evidenceId());
                }
            };
        }
    }
}
