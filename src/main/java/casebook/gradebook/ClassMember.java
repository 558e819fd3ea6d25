package casebook.gradebook;

import org.jspecify.annotations.Nullable;

/**
 * A student of a course, present or past.
 *
 * @param section null for a student of the whole course
 * @param sectionName empty when there is no section
 */
public record ClassMember(
        long account, String displayName, @Nullable Long section, String sectionName) {}
