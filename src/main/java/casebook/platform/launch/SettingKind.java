package casebook.platform.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What a setting takes, and what is wrong with a value that it does not take. */
public enum SettingKind {
    PORT("a port, 1 to 65535") {
        @Override
        boolean takes(String value) {
            return value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= 65535;
        }
    },
    ADDRESS("an address or host name of this machine") {
        @Override
        boolean takes(String value) {
            try {
                return !value.isBlank() && InetAddress.getByName(value) != null;
            } catch (UnknownHostException e) {
                return false;
            }
        }
    },
    URL("an http or https address without a path, such as https://casebook.example.edu") {
        @Override
        boolean takes(String value) {
            try {
                URI url = new URI(value);
                return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                        && url.getHost() != null
                        && url.getUserInfo() == null
                        && (url.getPath().isEmpty() || url.getPath().equals("/"))
                        && url.getQuery() == null
                        && url.getFragment() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    },
    FOLDER("a folder") {
        @Override
        boolean takes(String value) {
            return isPath(value);
        }
    },
    FOLDERS("folders, separated as in PATH") {
        @Override
        boolean takes(String value) {
            return isPath(value);
        }
    },
    SWITCH("true or false") {
        @Override
        boolean takes(String value) {
            return value.equals("true") || value.equals("false");
        }
    },
    DATABASE("a jdbc:derby: or jdbc:postgresql: URL") {
        @Override
        boolean takes(String value) {
            return value.startsWith("jdbc:derby:") || value.startsWith("jdbc:postgresql:");
        }
    },
    SIZE("a size from 256m, such as 560m or 2g") {
        @Override
        boolean takes(String value) {
            return value.matches("[1-9][0-9]{0,2}g|[1-9][0-9]{2,5}m") && megabytes(value) >= 256;
        }
    },
    TEXT("text") {
        @Override
        boolean takes(String value) {
            return true;
        }
    };

    private final String words;

    SettingKind(String words) {
        this.words = words;
    }

    /** What it takes, in words. */
    public String words() {
        return words;
    }

    abstract boolean takes(String value);

    /** @param name how the person who set it knows it: the option or the variable */
    Optional<String> fault(String name, String value) {
        return takes(value) ? Optional.empty() : Optional.of(name + " must be " + words + ", not \"" + value + "\"");
    }

    private static boolean isPath(String value) {
        try {
            return !value.isBlank() && !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static int megabytes(String size) {
        int number = Integer.parseInt(size.substring(0, size.length() - 1));
        return size.endsWith("g") ? number * 1024 : number;
    }
}
