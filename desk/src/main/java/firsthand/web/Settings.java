package firsthand.web;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/// How a desk is opened.
///
/// @param address the interface that it listens on
/// @param port 0: any that is free
/// @param accounts who may come in; needed wherever the desk can be reached from other machines
/// @param names host names, beside addresses, under which the desk may be reached
public record Settings(
        InetAddress address,
        int port,
        Optional<Accounts> accounts,
        List<String> names,
        Limits limits) {
    public Settings {
        names = List.copyOf(names);
        if (!address.isLoopbackAddress() && accounts.isEmpty()) {
            throw new IllegalArgumentException(
                    "A desk that other machines can reach needs accounts.");
        }
    }

    /// For whoever sits at this machine.
    public static Settings here(int port) {
        return new Settings(
                InetAddress.getLoopbackAddress(), port, Optional.empty(), List.of(), Limits.USUAL);
    }

    boolean onlyHere() {
        return address.isLoopbackAddress();
    }
}
