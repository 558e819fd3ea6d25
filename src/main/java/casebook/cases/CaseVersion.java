package casebook.cases;

/**
 * A case as it was published; it never changes.
 *
 * @param id of the version
 * @param caseId of the case, the same over its versions
 */
public record CaseVersion(long id, long caseId, int number, TeachingCase teachingCase) {}
