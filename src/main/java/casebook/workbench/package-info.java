/**
 * A commentary on its way to a published case: what was found in it, what is proposed, what a person has made of both,
 * and every change with its inverse. It stands beside {@code commentary} and above {@code content} because it reads
 * files, banks and the roster, which the reading of a text must not. Pure; held by
 * {@code casebook.architecture.LayoutTest}.
 */
@NullMarked
package casebook.workbench;

import org.jspecify.annotations.NullMarked;
