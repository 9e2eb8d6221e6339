package om.gov.mol.labour.scenarios.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import om.gov.mol.labour.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnconfirmedCommandTest {

    private static List<String> values(Typed typed) {
        return typed.json().objects("sections").stream()
                .flatMap(section -> section.objects("values").stream())
                .map(value -> value.text("id") + " " + value.text("from"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oman", "demonstration"})
    void everyUnconfirmedValueStandsThereOnce(String name) {
        Rulebook book = name.equals("oman") ? Rulebook.oman() : Rulebook.demonstration();
        List<String> expected = book.unconfirmed().stream()
                .map(entry -> entry.parameter().id() + " " + entry.from())
                .toList();

        assertThat(values(Typed.line("unconfirmed --format json --book " + name)))
                .containsExactlyInAnyOrderElementsOf(expected);
        Map<String, Long> byId = book.unconfirmed().stream()
                .collect(Collectors.groupingBy(entry -> entry.parameter().id(), Collectors.counting()));
        for (String language : List.of("ar", "en")) {
            Typed text = Typed.line("unconfirmed --width 400 --book " + name + " --language " + language);
            byId.forEach((id, number) ->
                    assertThat(text.times("[" + id + "]")).as(id).isEqualTo(number.intValue()));
        }
    }

    @Test
    void theHeadSaysHowManyAndThatNothingHereIsLaw() {
        int number = Rulebook.oman().unconfirmed().size();

        assertThat(Typed.line("unconfirmed").plain())
                .contains("What no source confirms", "Number of values: " + number + ";", "may be presented as law")
                .contains("ما لا يؤكده مصدر", "عدد القيم: " + number, "غير مؤكد (مستنتج)");
    }

    @Test
    void onADayOnlyWhatHoldsThenIsListed() {
        List<String> all = values(Typed.line("unconfirmed --format json"));
        List<String> then = values(Typed.line("unconfirmed --on 2018-03-04 --format json"));

        assertThat(all).containsAll(then);
        assertThat(then).hasSizeLessThan(all.size()).contains("fine.lateRenewal.perMonth 2016-12-13");
    }
}
