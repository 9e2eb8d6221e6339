package om.gov.mol.labour.scenarios.law;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Section;
import om.gov.mol.labour.text.Language;

/**
 * Things that each concern one parameter, in the parts of the rulebook and in their order.
 *
 * @param all only the parts that have any
 */
record Sections<T>(Map<Section, List<T>> all) {

    static <T> Sections<T> of(List<T> things, Function<T, Parameter<?>> parameter) {
        return new Sections<>(things.stream()
                .sorted(Comparator.comparing(thing -> parameter.apply(thing).id()))
                .collect(Collectors.groupingBy(
                        thing -> Section.of(parameter.apply(thing)),
                        () -> new EnumMap<>(Section.class),
                        Collectors.toList())));
    }

    /** A heading and a table for each part. */
    void print(Paper paper, List<String> header, Function<T, Paper.Row> row) {
        all.forEach(
                (section, things) -> paper.heading(section.title(paper.terms().language()) + " (" + things.size() + ")")
                        .table(header, things.stream().map(row).toList()));
    }

    List<JsonObject> json(String key, Function<T, JsonObject> thing) {
        return all.entrySet().stream()
                .map(part -> new JsonObject()
                        .put("section", part.getKey().name())
                        .put(
                                "title",
                                Terms.both(
                                        part.getKey().title(Language.ARABIC),
                                        part.getKey().title(Language.ENGLISH)))
                        .put(key, part.getValue().stream().map(thing).toList()))
                .toList();
    }
}
