package om.gov.mol.labour.scenarios;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.testkit.story.MalformedStory;
import om.gov.mol.labour.testkit.story.Story;
import om.gov.mol.labour.testkit.story.StoryFault;
import om.gov.mol.labour.testkit.story.StoryPlayer;

/** Plays one file after the other and prints what comes of it. */
final class Playhouse {

    private static final int HOLDS = 0;
    private static final int FAILS = 1;

    private final Options options;
    private final PrintStream out;
    private final PrintStream err;

    Playhouse(Options options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** The exit code of one file. */
    int play(Path file) {
        try {
            return play(file, Story.read(Files.readString(file)));
        } catch (IOException e) {
            return refused(file, "cannot be read", List.of(e.toString()));
        } catch (MalformedStory e) {
            return refused(
                    file,
                    "malformed",
                    e.faults().stream().map(StoryFault::toString).toList());
        } catch (RuntimeException e) {
            return refused(file, "cannot be played", List.of(e.toString()));
        }
    }

    private int play(Path file, Story story) {
        List<String> failed = new ArrayList<>();
        try (StoreChoice.Opened opened = options.store().open()) {
            new StoryPlayer(opened.store()).play(story, result -> {
                out.print(result.json(options.language()) + "\n");
                if (!result.holds()) {
                    failed.add("step " + result.number() + " " + String.join(" ", result.failed()));
                }
            });
        }
        String steps = file + ": " + story.length() + " steps, ";
        out.print(failed.isEmpty() ? steps + "all hold\n" : steps + "failed: " + String.join("; ", failed) + "\n");
        return failed.isEmpty() ? HOLDS : FAILS;
    }

    private int refused(Path file, String how, List<String> faults) {
        faults.forEach(fault -> err.print(file + ": " + fault + "\n"));
        out.print(file + ": " + how + ", " + faults.get(0) + "\n");
        return Main.WRONG;
    }
}
