package casebook.delivery;

/** Where an instant stands to an assignment's window. */
public enum WindowState {
    UPCOMING,
    OPEN,
    CLOSED
}
