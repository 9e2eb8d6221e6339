/**
 * Stories as data. A {@link om.gov.mol.labour.testkit.story.Story} is read from a JSON document that a lawyer can write: a
 * registry, a clock, and steps with what each should lead to. A {@link om.gov.mol.labour.testkit.story.StoryPlayer} plays it
 * through the public API of the library on the fakes of {@link om.gov.mol.labour.testkit.fake}, and hands out a
 * {@link om.gov.mol.labour.testkit.story.StepResult} for every step. A document that is not a story is refused with the JSON
 * pointer of every fault ({@link om.gov.mol.labour.testkit.story.MalformedStory}).
 *
 * <p>The format is described in {@code docs/scenarios.md}. Nothing here belongs in production.
 */
@NullMarked
package om.gov.mol.labour.testkit.story;

import org.jspecify.annotations.NullMarked;
