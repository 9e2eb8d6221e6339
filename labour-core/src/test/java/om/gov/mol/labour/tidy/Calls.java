package om.gov.mol.labour.tidy;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls that make an answer depend on the machine: its clock, its dice, its language, zone or character set. */
final class Calls {
    private static final String CLOCK = "hidden-clock";
    private static final String DEFAULTS = "default-locale";
    private static final Pattern MOMENT = Pattern.compile(
            "(.*\\.)?(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|OffsetTime|YearMonth|Year|MonthDay)\\.now");
    private static final Pattern CHANCE = Pattern.compile(
            "(.*\\.)?(UUID\\.randomUUID|Math\\.random|System\\.currentTimeMillis|Clock\\.system\\w*|Clock\\.tick\\w+)");
    private static final Pattern OF_THE_MACHINE = Pattern.compile(
            "(.*\\.)?(ZoneId\\.systemDefault|(TimeZone|Locale)\\.getDefault|Charset\\.defaultCharset|MessageFormat\\.format)");
    private static final Pattern FORMATS = Pattern.compile(
            "(.*\\.)?(String\\.format|DateTimeFormatter\\.ofPattern|(System\\.(out|err)|\\w+)\\.printf)");
    private static final Set<String> NEEDS_ARGUMENT = Set.of("toLowerCase", "toUpperCase", "getBytes");
    private static final Set<String> FORMATTERS = Set.of("DecimalFormat", "SimpleDateFormat");

    private Calls() {}

    static List<Offence> check(JavaFile file) {
        Finder finder = new Finder(file);
        finder.scan(file.unit(), null);
        return finder.found;
    }

    private static boolean sleeps(String name) {
        return name.endsWith("Thread.sleep") || name.endsWith("TimeUnit.sleep");
    }

    private static boolean hiddenClock(String name, List<? extends ExpressionTree> arguments) {
        return CHANCE.matcher(name).matches()
                || (MOMENT.matcher(name).matches() && (arguments.isEmpty() || !mentions(arguments.get(0), "clock")));
    }

    private static boolean machineDefault(MethodInvocationTree call, String name) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (FORMATS.matcher(name).matches()) {
            int place = name.endsWith("ofPattern") ? 1 : 0;
            return !namesALocale(arguments, place);
        }
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return false;
        }
        String method = select.getIdentifier().toString();
        return method.equals("formatted") || (NEEDS_ARGUMENT.contains(method) && arguments.isEmpty());
    }

    private static boolean namesALocale(List<? extends ExpressionTree> arguments, int place) {
        return place >= 0 && place < arguments.size() && mentions(arguments.get(place), "locale");
    }

    private static boolean mentions(ExpressionTree argument, String word) {
        return argument.toString().toLowerCase(Locale.ROOT).contains(word);
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final List<Offence> found = new ArrayList<>();
        private final JavaFile file;

        Finder(JavaFile file) {
            this.file = file;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String name = call.getMethodSelect().toString();
            if (sleeps(name) || (file.library() && hiddenClock(name, call.getArguments()))) {
                found.add(Offence.at(file, file.line(call), CLOCK, name + ": time and chance are parameters"));
            }
            boolean asksTheMachine =
                    file.library() && OF_THE_MACHINE.matcher(name).matches();
            if (asksTheMachine || machineDefault(call, name)) {
                found.add(Offence.at(file, file.line(call), DEFAULTS, name + ": say which locale, zone or charset"));
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            String type = call.getIdentifier().toString();
            if (FORMATTERS.contains(type)
                    && !namesALocale(call.getArguments(), call.getArguments().size() - 1)) {
                found.add(Offence.at(file, file.line(call), DEFAULTS, "new " + type + ": say which locale"));
            }
            if (file.library() && type.equals("Random") && call.getArguments().isEmpty()) {
                found.add(Offence.at(file, file.line(call), CLOCK, "new Random(): chance is a parameter"));
            }
            return super.visitNewClass(call, null);
        }
    }
}
