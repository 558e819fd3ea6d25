package casebook.platform.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Whether the port can be had. */
final class PortCheck {
    private PortCheck() {}

    static Optional<String> fault(Plan plan) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(plan.address(), plan.port()));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("port " + plan.port() + " on " + plan.address().getHostAddress()
                    + " cannot be had, another program may hold it; choose another with --port");
        }
    }
}
