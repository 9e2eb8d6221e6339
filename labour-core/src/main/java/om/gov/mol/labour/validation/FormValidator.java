package om.gov.mol.labour.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import om.gov.mol.labour.outcome.Fault;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Checks forms: records, or beans, whose fields carry Jakarta constraints.
 *
 * <p>Hibernate Validator does the work, without Expression Language, XML configuration or service look-up. It is
 * started by the first form that is not plainly right, which took a third to half a second of processor time where it was measured; keep one
 * instance. Thread-safe. Parts of a form are checked where they carry {@code @Valid}; the package of a form in a named
 * module must be open to {@code org.hibernate.validator}.
 *
 * <pre>{@code
 * List<Fault> faults = new FormValidator(FormatSettings.lenient()).check(form);
 * faults.get(0).path();                      // "contract.wage"
 * faults.get(0).message(Language.ARABIC);
 * }</pre>
 */
public final class FormValidator {

    private static final BinaryOperator<Fault> MORE_BASIC = BinaryOperator.minBy(Comparator.comparing(Fault::code));

    private final FormatSettings settings;
    private final Faultless faultless;
    private volatile @Nullable Validator started;

    /** A validator that holds the configurable formats to {@code settings}. */
    public FormValidator(FormatSettings settings) {
        this.settings = settings;
        this.faultless = new Faultless(settings);
    }

    /**
     * The validator for these settings: for the lenient ones always the same, so that hosts that are built one after another
     * start the provider once.
     */
    public static FormValidator of(FormatSettings settings) {
        return settings.equals(FormatSettings.lenient()) ? Lenient.VALIDATOR : new FormValidator(settings);
    }

    /**
     * Shared by all, unlike anything else here: a constant that is expensive to compute. Nobody can change it or see through it
     * what others do; it goes with the class loader of the library.
     */
    private static final class Lenient {
        private static final FormValidator VALIDATOR = new FormValidator(FormatSettings.lenient());
    }

    /**
     * All faults of a form, sorted by path; empty when it is right. A path has one fault at most, the most basic one in
     * the order of {@link om.gov.mol.labour.outcome.FaultCode}. The elements of a list are {@code parties[0].name}.
     */
    public List<Fault> check(Object form) {
        return faultless.isSure(form) ? List.of() : checkByProvider(form);
    }

    /** The same, always by the provider. */
    List<Fault> checkByProvider(Object form) {
        Map<String, Fault> faults = new TreeMap<>();
        for (ConstraintViolation<Object> violation : validator().validate(form)) {
            Fault fault = Faults.of(violation);
            faults.merge(fault.path(), fault, MORE_BASIC);
        }
        return List.copyOf(faults.values());
    }

    /** Starts the provider now, for a host that would rather wait on a thread of its own than at the first form. */
    public void warmUp() {
        validator();
    }

    private Validator validator() {
        Validator ready = started;
        if (ready != null) {
            return ready;
        }
        synchronized (this) {
            Validator first = started;
            if (first == null) {
                first = start();
                started = first;
            }
            return first;
        }
    }

    private Validator start() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure();
        return configuration
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeysOnly())
                .traversableResolver(new Everything())
                .constraintValidatorFactory(
                        new WithSettings(configuration.getDefaultConstraintValidatorFactory(), settings))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Leaves the key as it is: texts come from the fault codes, in the reader's language. */
    private static final class KeysOnly implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Forms are plain data; nothing in them is loaded lazily. */
    private static final class Everything implements TraversableResolver {

        @Override
        public boolean isReachable(
                @Nullable Object holder, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(
                @Nullable Object holder, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }
    }

    private record WithSettings(ConstraintValidatorFactory plain, FormatSettings settings)
            implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            T validator = plain.getInstance(type);
            if (validator instanceof TextCheck<?> check) {
                check.settings(settings);
            }
            return validator;
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> validator) {
            plain.releaseInstance(validator);
        }
    }
}
