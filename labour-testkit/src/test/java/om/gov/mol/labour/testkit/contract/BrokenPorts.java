package om.gov.mol.labour.testkit.contract;

import static om.gov.mol.labour.testkit.contract.Broken.by;

import java.util.stream.Stream;

/** By which tests broken registries, agency links and stores are found; see {@link CaughtTest}. */
final class BrokenPorts {

    private BrokenPorts() {}

    static Stream<Broken> registries() {
        return Stream.of(
                by(BrokenRegistries.MixesPeopleUp.class, "reg01"),
                by(BrokenRegistries.TakesSilenceForNothing.class, "reg02", "reg09"),
                by(BrokenRegistries.HasACopy.class, "reg03", "reg04", "reg06", "reg08"),
                by(BrokenRegistries.ForgetsKeys.class, "reg04", "reg05", "reg06"),
                by(BrokenRegistries.TakesAnyChange.class, "reg05"),
                by(BrokenRegistries.Hopes.class, "reg02", "reg06"),
                by(BrokenRegistries.TrustsEverybody.class, "reg02", "reg07"),
                by(BrokenRegistries.KnowsOneThread.class, "reg04", "reg08"),
                by(BrokenRegistries.Waits.class, "reg09"),
                by(BrokenRegistries.ShowsAWorker.class, "reg10"));
    }

    static Stream<Broken> agencies() {
        return Stream.of(
                by(BrokenAgencies.SaysYes.class, "agy01", "agy02", "agy03", "agy04", "agy05", "agy06", "agy07"),
                by(BrokenAgencies.AsksAgain.class, "agy01", "agy02", "agy03", "agy06"),
                by(BrokenAgencies.Hopes.class, "agy03", "agy04", "agy07"),
                by(BrokenAgencies.Guesses.class, "agy03", "agy04", "agy07"),
                by(BrokenAgencies.SaysLaterAndSends.class, "agy05"),
                by(BrokenAgencies.KnowsOneThread.class, "agy06"),
                by(BrokenAgencies.Waits.class, "agy07"),
                by(BrokenAgencies.ShowsTheWorker.class, "agy08"));
    }

    static Stream<Broken> stores() {
        return Stream.of(
                by(BrokenStores.LosesTheCase.class, "sto01", "sto03", "sto04", "sto07", "sto08", "sto18"),
                by(BrokenStores.NamesTheWrongObstacle.class, "sto02", "sto06"),
                by(BrokenStores.WritesRequestsAgain.class, "sto02", "sto03"),
                by(BrokenStores.LetsEverybodyWin.class, "sto02", "sto04"),
                by(BrokenStores.GivesClaimsAway.class, "sto02", "sto05"),
                by(BrokenStores.ForgetsGuards.class, "sto02", "sto06"),
                by(BrokenStores.Rounds.class, "sto01", "sto03", "sto04", "sto07", "sto08", "sto18"),
                by(BrokenStores.SwallowsMistakes.class, "sto08"),
                by(BrokenStores.ShowsOldestFirst.class, "sto09", "sto10"),
                by(BrokenStores.MixesTenants.class, "sto09", "sto10", "sto18"),
                by(BrokenWorkStores.Oversleeps.class, "sto11", "sto21"),
                by(BrokenWorkStores.LendsForAMoment.class, "sto08", "sto11", "sto12"),
                by(BrokenWorkStores.SaysDone.class, "sto12", "sto13", "sto14"),
                by(BrokenWorkStores.DoesCancelledWork.class, "sto14"),
                by(BrokenWorkStores.ListsAllWork.class, "sto13", "sto15"),
                by(BrokenWorkStores.SkipsNumbers.class, "sto16", "sto21"),
                by(BrokenWorkStores.ForgetsAttempts.class, "sto17", "sto21"),
                by(BrokenWorkStores.KeepsWhatIsPersonal.class, "sto18"),
                by(BrokenWorkStores.Forgets.class, "sto19"),
                by(BrokenWorkStores.NeverCloses.class, "sto20"),
                by(BrokenTenantStores.LendsAnothersWork.class, "sto21"),
                by(BrokenTenantStores.FiresAnothersDeadlines.class, "sto21"),
                by(BrokenTenantStores.WakesForAnother.class, "sto21"),
                by(BrokenTenantStores.NumbersTogether.class, "sto21"),
                by(BrokenTenantStores.CountsAttemptsTogether.class, "sto21"),
                by(BrokenTenantStores.CountsCasesTogether.class, "sto21"));
    }
}
