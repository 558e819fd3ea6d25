package casebook.platform.web;

import jakarta.ws.rs.ClientErrorException;

/** 413: the body has more than the contract's 1 MiB. */
public class BodyTooLargeException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    public BodyTooLargeException() {
        super(413);
    }
}
