package om.gov.mol.labour.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import om.gov.mol.labour.explanation.Explanation.Kind;
import om.gov.mol.labour.explanation.Reason.Part;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Sources;
import om.gov.mol.labour.law.ValueWords;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.party.Governorate;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.jspecify.annotations.Nullable;

/** An explanation in words. Used once, by one thread. */
final class ExplanationText {

    private static final Texts TEXTS = Texts.bundle("explanation");
    private static final Texts WORDS = Texts.bundle("words");
    private static final Texts PROBLEMS = Texts.bundle("problems");

    private final Explanation explanation;
    private final Language language;
    private final StringBuilder written = new StringBuilder();

    ExplanationText(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.language = language;
    }

    String written() {
        line(title());
        if (explanation.kind() == Kind.QUOTE) {
            line(text("QUOTE.valid", explanation.about()));
            line(text("QUOTE.change"));
        }
        if (!explanation.facts().isEmpty()) {
            line(text("facts", Map.of("facts", facts(explanation.facts()))));
        }
        obstacles();
        for (Part part : Part.values()) {
            part(part);
        }
        line("");
        unconfirmed();
        line(text("rulebook", Map.of("version", explanation.rulebook(), "edition", "" + explanation.edition())));
        return written.toString();
    }

    private String title() {
        Map<String, String> about = new TreeMap<>(explanation.about());
        if (explanation.kind() == Kind.ENTRY) {
            about.put("command", worded("command." + about.get("command"), about.get("command")));
            about.put("role", worded("role." + about.get("role"), about.get("role")));
            about.put("state", worded("state." + about.get("state"), about.get("state")));
        }
        boolean nothing = explanation.kind() == Kind.QUOTE && of(Part.CHARGED).isEmpty();
        return text(explanation.kind() + (nothing ? ".nothing" : ".title"), about);
    }

    private void obstacles() {
        if (explanation.obstacles().isEmpty()) {
            if (explanation.kind() == Kind.CHECK) {
                line(text("obstacles.none"));
            }
            return;
        }
        heading("obstacles");
        int number = 1;
        for (Problem problem : explanation.obstacles()) {
            line(number++ + ". " + problem(problem, ".cause"));
            line("   " + text("remedy", Map.of("remedy", problem(problem, ".remedy"))));
            line("   "
                    + text("who", Map.of("who", word("remedy." + problem.code().remedy()))));
        }
    }

    private String problem(Problem problem, String part) {
        String key = problem.code().name() + part;
        return PROBLEMS.text(language, key, problem.arguments(), explanation.edition());
    }

    private void part(Part part) {
        List<Reason> reasons = of(part);
        if (reasons.isEmpty()) {
            return;
        }
        heading("part." + part);
        reasons.forEach(this::reason);
    }

    private void reason(Reason reason) {
        if (reason.part() == Part.CHARGED) {
            line("- " + charge(reason.facts()));
            line("  " + rule(reason));
        } else {
            line("- " + rule(reason));
        }
        if (reason.value() != null || reason.part() == Part.READ || reason.part() == Part.ASIDE) {
            line("  " + text("value", Map.of("value", value(reason.rule(), reason.value()))));
        }
        line("  " + dates(reason.from(), reason.to()) + source(reason));
        if (reason.part() != Part.CHARGED && !reason.facts().isEmpty()) {
            line("  " + text("facts", Map.of("facts", facts(reason.facts()))));
        }
    }

    private String charge(Map<String, String> facts) {
        Map<String, String> arguments = new TreeMap<>(facts);
        arguments.put("what", worded("line." + facts.get("code"), facts.getOrDefault("code", "")));
        arguments.put("payer", worded("role." + facts.get("payer"), facts.getOrDefault("payer", "")));
        return text(facts.containsKey("reducedBy") ? "charge.reduced" : "charge", arguments);
    }

    private String rule(Reason reason) {
        return reason.sentence() == null
                ? text("rule.unnamed", Map.of("rule", reason.rule()))
                : text("rule", Map.of("sentence", reason.sentence().in(language), "rule", reason.rule()));
    }

    private String value(String rule, @Nullable String value) {
        return Parameters.byId(rule)
                .map(known -> ValueWords.of(known, value, language))
                .orElse(String.valueOf(value));
    }

    private String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "";
        }
        if (from.equals(Rulebook.BEGINNING) && to == null) {
            return text("dates.always") + " ";
        }
        Map<String, String> days = Map.of("from", from.toString(), "to", to == null ? "" : to.toString());
        return text(to == null ? "dates.since" : "dates", days) + " ";
    }

    private String source(Reason reason) {
        Citation citation = reason.citation();
        String place = Sources.of(citation, language);
        String sure = word("confidence." + citation.confidence());
        String said = text("source", Map.of("source", place, "sure", sure));
        boolean unsaid = reason.ruleUnconfirmed() && citation.confidence() != Confidence.UNCONFIRMED;
        return unsaid ? said + " " + text("source.unconfirmed") : said;
    }

    private String facts(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> text("fact", Map.of("name", name(fact.getKey()), "value", said(fact.getValue()))))
                        .collect(Collectors.joining(text("facts.separator")));
    }

    private String name(String fact) {
        return TEXTS.has(Language.ENGLISH, "fact." + fact) ? text("fact." + fact) : fact;
    }

    private String said(String value) {
        if (TEXTS.has(Language.ENGLISH, "fact.value." + value)) {
            return text("fact.value." + value);
        }
        String role = "role." + value.toLowerCase(Locale.ROOT).replace('_', '-');
        return Governorate.ofCode(value)
                .map(found -> found.displayName().in(language))
                .orElseGet(() -> worded(role, worded("noApproval." + value, value)));
    }

    private void unconfirmed() {
        List<String> rules = explanation.reasons().stream()
                .flatMap(Reason::doubts)
                .distinct()
                .toList();
        if (rules.isEmpty()) {
            line(text("confirmed"));
        } else {
            line(text("unconfirmed", Map.of("number", "" + rules.size(), "rules", String.join(", ", rules))));
        }
    }

    private List<Reason> of(Part part) {
        return explanation.reasons().stream()
                .filter(reason -> reason.part() == part)
                .toList();
    }

    private void heading(String key) {
        line("");
        line(text(key));
    }

    private void line(String words) {
        written.append(words).append('\n');
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, String> arguments) {
        return TEXTS.text(language, key, arguments, explanation.edition());
    }

    private String word(String key) {
        return WORDS.text(language, key, Map.of(), explanation.edition());
    }

    private String worded(String key, @Nullable String code) {
        return WORDS.has(Language.ENGLISH, key) ? word(key) : String.valueOf(code);
    }
}
