package io.followthrough.standby;

import java.util.Locale;

/** Why the primary was asked though there is a standby. */
enum PassedOver {

    /** It does not answer, or failed while it did. */
    FAILED,
    /** It has replayed too little. */
    BEHIND,
    /** It follows nobody: it is a primary itself, or was made one. */
    NO_STANDBY,
    /** It follows another primary than ours. */
    ANOTHER_DATABASE;

    /** As metrics and logs name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
