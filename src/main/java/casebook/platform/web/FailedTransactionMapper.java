package casebook.platform.web;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What a use case throws comes wrapped in its transaction's exception, for which the server brings a mapper of its own
 * that hands it on and so ends in a page of HTML. This one is asked first and answers as for anything unexpected.
 */
@Provider
@Priority(1)
public class FailedTransactionMapper implements ExceptionMapper<TransactionalException> {
    private final UnexpectedMapper unexpected = new UnexpectedMapper();

    @Override
    public Response toResponse(TransactionalException thrown) {
        return unexpected.toResponse(thrown);
    }
}
