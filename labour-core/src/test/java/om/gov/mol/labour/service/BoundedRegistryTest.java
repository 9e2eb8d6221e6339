package om.gov.mol.labour.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import om.gov.mol.labour.port.LabourRegistry;
import org.junit.jupiter.api.Test;

/** Between the core and the host's registry. */
class BoundedRegistryTest {

    /** A question with a default answer that is not passed on would never reach the host. */
    @Test
    void everyQuestionIsPassedOn() {
        assertThat(LabourRegistry.class.getMethods())
                .isNotEmpty()
                .allSatisfy(method -> assertThatCode(() ->
                                BoundedRegistry.class.getDeclaredMethod(method.getName(), method.getParameterTypes()))
                        .doesNotThrowAnyException());
    }
}
