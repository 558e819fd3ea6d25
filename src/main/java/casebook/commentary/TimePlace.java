package casebook.commentary;

/**
 * Where a temporal expression stands that is to be resolved.
 *
 * @param sentence number of its sentence
 * @param passage number of its passage
 * @param ahead whether its clause looks forward
 * @param eventNear whether a vote, a summit or the like, which one names before it happens, stands beside it
 * @param past whether its sentence tells of the past
 * @param opening whether it stands at the sentence's beginning
 * @param beside whether a day of the same sentence stands directly before it
 * @param aside whether it is only a bound or a name's date ("since 2019", "the treaty of 1951"), so that the story does
 *     not go on from it
 * @param due whether something is told as having been due, set or planned for then
 * @param pluperfect whether its sentence tells what had been
 * @param current whether its passage speaks of the days around publication and of no year long before
 * @param deadline whether something is said to be so until then or done by then
 */
record TimePlace(
        int sentence,
        int passage,
        boolean ahead,
        boolean eventNear,
        boolean past,
        boolean opening,
        boolean beside,
        boolean aside,
        boolean deadline,
        boolean due,
        boolean pluperfect,
        boolean current) {

    /** Before anything is read. */
    static final TimePlace START =
            new TimePlace(0, 0, false, false, false, false, false, false, false, false, false, false);
}
