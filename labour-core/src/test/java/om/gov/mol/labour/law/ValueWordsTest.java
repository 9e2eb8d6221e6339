package om.gov.mol.labour.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {

    private static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);

    private static String words(String id, String value, Language language) {
        return ValueWords.of(Parameters.byId(id).orElseThrow(), value, language);
    }

    @ParameterizedTest
    @CsvSource({
        "transfer.currentEmployer.answer, 7 WORKING, 7 working days, [7] أيام عمل",
        "transfer.completion.days, 30 CALENDAR, 30 days, [30] يوماً",
        "transfer.completion.days, 1, 1 day, يوم واحد",
        "permit.renewal.months, 2, 2 months, شهران",
        "permit.renewal.months, 24, 24 months, [24] شهراً",
        "permit.renewal.months, 110, 110 months, [110] أشهر",
        "permit.renewal.months, 100, 100 months, [100] شهر",
        "transfer.condition.workerActive, true, applies, يسري",
        "transfer.fee, 5.000, 5.000 OMR, [5.000] ر.ع.",
        "dues.payer, CURRENT_EMPLOYER, Current employer, صاحب العمل الحالي",
        "report.minAbsence.days, CALENDAR, calendar days, أيام تقويمية",
        "report.threshold.window, CALENDAR, the calendar month and the calendar year, الشهر والسنة بحسب التقويم",
        "transfer.service.open, OM-MA:ELECTRONIC, Muscat: electronic, [مسقط]: [إلكترونياً]",
        "professions.closed, MD-235/2022:1-207, MD-235/2022:1-207, [MD-235/2022:1-207]",
        "calendar.weekend, 'FRIDAY,SATURDAY', Friday; Saturday, الجمعة؛ السبت",
        "transfer.reject.reasons, OTHER, Another reason, سبب آخر",
        "fee.permit.schedule, FARM/ANY/24/4-:FARM_4_UP, 'farmer or breeder of camels, any class, 24 months, workers 4-: "
                + "tariff FARM_4_UP', [مزارع أو مربي إبل]، [أي فئة]، [24 شهراً]، العمال [4-]: تعرفة [FARM_4_UP]",
        "waivers, A on ANY waives ?, 'A: what it lifts is not known, on any occasion', "
                + "'[A]: [ما يشمله الإعفاء غير معروف]، [في جميع الأحوال]'",
        "waivers, A on RENEWAL/TRANSFER waives TICKET/RESIDENCE_FINE if late over 84 months and arisen by 2017-12-31, "
                + "'A: Ticket value; Fine for late residence, on renewal of the permit; on transfer, "
                + "if the delay is longer than 84 months; if it arose by 2017-12-31', "
                + "'[A]: [قيمة التذكرة؛ غرامة التأخر في تجديد الإقامة]، [عند تجديد التصريح؛ عند نقل الخدمات]، "
                + "[إذا تجاوز التأخر 84 شهراً؛ إذا نشأ الدين حتى 2017-12-31]'",
        "waivers, A on DEPARTURE waives OPEN_DEBT if renewed for 2 months, "
                + "'A: Other unpaid amounts, on final departure, if the permit is renewed for 2 months', "
                + "'[A]: [مبالغ أخرى غير مدفوعة]، [عند المغادرة النهائية]، [إذا جُدد التصريح لمدة شهران]'",
        "fee.permit.omanisation.met, 0.7, times 0.7, مضروباً في [0.7]"
    })
    void aValueIsSaidInWordsAndItsNumbersStandApartInArabic(String id, String value, String english, String arabic) {
        assertThat(words(id, value, Language.ENGLISH)).isEqualTo(english);
        assertThat(words(id, value, Language.ARABIC).replace('\u2068', '[').replace('\u2069', ']'))
                .isEqualTo(arabic);
    }

    @Test
    void everyValueOfTheBooksIsSaidInBothLanguagesAndOnlyNumbersOfListsStayAsTheyAre() {
        Set<String> unsaid = new TreeSet<>();
        Stream.of(Rulebook.oman(), Rulebook.demonstration())
                .flatMap(book -> book.entries().stream())
                .filter(entry -> entry.parameter().unit() == Unit.CHOICE)
                .filter(entry -> !ValueWords.of(entry.parameter(), entry.value(), Language.ARABIC)
                        .matches(".*\\p{IsArabic}.*"))
                .forEach(entry -> unsaid.add(entry.parameter() + " " + entry.value()));
        assertThat(unsaid).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Texts texts = Texts.bundle("law");
        assertThat(texts.keys(Language.ARABIC)).isEqualTo(texts.keys(Language.ENGLISH));
    }

    @Test
    void everySectionHasParametersAndATitle() {
        for (Section section : Section.values()) {
            assertThat(Parameters.all()).anyMatch(parameter -> Section.of(parameter) == section);
            assertThat(LANGUAGES)
                    .allSatisfy(language -> assertThat(section.title(language)).isNotBlank());
        }
    }
}
