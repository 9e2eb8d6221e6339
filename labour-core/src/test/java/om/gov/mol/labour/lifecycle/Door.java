package om.gov.mol.labour.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import om.gov.mol.labour.party.Role;
import org.jspecify.annotations.Nullable;

/** The smallest procedure there is: a door that can be opened, shut and locked. */
record Door(State state) implements CaseFile {

    static final CaseId ID = new CaseId("abcdefghijklmnopqrstuvwxy2");

    sealed interface DoorState extends State {}

    record Shut() implements DoorState {}

    record Ajar() implements DoorState {}

    record Locked() implements DoorState {
        @Override
        public boolean isFinal() {
            return true;
        }
    }

    sealed interface DoorCommand extends Command {}

    record Build() implements DoorCommand {}

    record Push(int strength) implements DoorCommand {}

    record Lock() implements DoorCommand {}

    record Became(State next) implements Event<Door> {
        @Override
        public Door evolve(@Nullable Door before) {
            return new Door(next);
        }
    }

    record Looks(Role role, boolean raining, boolean stuck) implements Facts {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }

    @Override
    public CaseId id() {
        return ID;
    }

    @Override
    public String reference() {
        return "DOOR";
    }

    @Override
    public List<Deadline> deadlines() {
        return List.of();
    }

    @Override
    public Set<Claim> claims() {
        return Set.of();
    }

    static <K extends Command> RowBuilder<Door, K, Looks> row(
            String id, Class<? extends State> from, Class<K> on, Role... by) {
        return new RowBuilder<>(id, from, on, Set.of(by));
    }

    static Table<Door, Looks> table(List<Row<Door, Looks>> rows) {
        return new Table<>("door", DoorState.class, DoorCommand.class, rows);
    }

    static Moment<Door, Command, Looks> moment(@Nullable State state, Command command, Role role) {
        return new Moment<>(state == null ? null : new Door(state), command, new Looks(role, false, false));
    }

    /** A rule that says yes and leads there. */
    static <K extends Command> Row.Rule<Door, K, Looks> becomes(State next) {
        return moment -> Decision.accept(new Became(next));
    }
}
