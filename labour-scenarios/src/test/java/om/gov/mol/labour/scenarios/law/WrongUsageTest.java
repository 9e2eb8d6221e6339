package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules | --on is missing",
                "rules --on | --on needs a value: --on DATE",
                "rules --on --language ar | --on needs a value: --on DATE",
                "rules --on 2018-02-30 | --on: no such day: 2018-02-30",
                "rules --on 04.03.2018 | --on: no such day: 04.03.2018",
                "rules --on 2018-03-04 --on 2018-03-05 | --on stands there twice",
                "rules --on 2018-03-04 --colour | there is no option --colour",
                "rules --on 2018-03-04 --language fr | --language is one of both, ar, en",
                "rules --on 2018-03-04 --format xml | --format is one of text, json",
                "rules --on 2018-03-04 --book france | --book is one of oman, demonstration",
                "rules --on 2018-03-04 --width 20 | --width is a number from 60 to 400",
                "rules --on 2018-03-04 --width wide | --width is a number from 60 to 400",
                "rules --on 2018-03-04 more | not understood: more",
                "rules --on 2018-03-04 --overlay none.json | the file cannot be read: none.json",
                "diff | two days expected, found: nothing",
                "diff 2025-09-30 | two days expected, found: 2025-09-30",
                "diff 2025-09-30 2025-11-31 | second day: no such day: 2025-11-31",
                "diff 2025-11-30 2025-09-30 | the first day is after the second: 2025-11-30, 2025-09-30",
                "unconfirmed now | not understood: now"
            })
    void whatMakesNoSenseExitsTwoAndSaysWhy(String line, String why) {
        Typed typed = Typed.line(line);

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).startsWith(why).contains("usage: " + line.split(" ", -1)[0]);
        assertThat(typed.err()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"transfer.fees\": \"5.000\", \"transfer.fee\": \"five\"} | transfer.fee: BAD_VALUE",
                "{\"transfer.fees\": \"5.000\", \"transfer.fee\": \"five\"} | transfer.fees: UNKNOWN_ID",
                "{\"transfer.fee\": 5} | /transfer.fee: WRONG_TYPE",
                "{\"transfer.fee\": | overlay.json: NOT_JSON",
                "{\"parameters\": [{\"id\": \"transfer.fee\"}]} | /parameters/0/unit: MALFORMED"
            })
    void anOverlayWithFaultsIsRefusedWithEachOfThem(String overlay, String fault, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("overlay.json"), overlay);

        Typed typed = Typed.words("unconfirmed", "--overlay", file.toString());

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains(fault).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "diff", "unconfirmed"})
    void everyCommandExplainsItself(String command) {
        Typed help = Typed.line(command + " --help");

        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .startsWith("usage: " + command)
                .contains("--overlay FILE", "--language ar|en|both", "--format text|json", "--book oman|demonstration");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void helpIsGivenWhateverElseIsWrong() {
        assertThat(Typed.line("diff nonsense --help").exit()).isZero();
    }
}
