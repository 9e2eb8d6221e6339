package om.gov.mol.labour.testkit.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a fresh {@link Habit}: the one that {@link Broken} ordered. */
final class OrderedHabit implements ParameterResolver {

    static final String HABIT = "labour.test.habit";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Habit.class);
    }

    @Override
    public Habit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = context.getConfigurationParameter(HABIT).orElseThrow();
        try {
            return Class.forName(name)
                    .asSubclass(Habit.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
