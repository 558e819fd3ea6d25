/**
 * Who is in the demo course, when its quizzes were, what they ask and how each student did: a plan that is the same every
 * time. Pure: {@code java.*}, JSpecify and the roots of other features; {@code casebook.demo.app} carries it out with the
 * real use cases. Held by {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.demo;

import org.jspecify.annotations.NullMarked;
