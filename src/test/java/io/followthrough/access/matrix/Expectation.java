package io.followthrough.access.matrix;

/** How somebody must be answered. */
enum Expectation {
    /** 401. */
    UNKNOWN_CALLER,
    /** 403. */
    REFUSED,
    /** Word by word what is said of something that never existed: 403 or 404, or 422 where the body names it. */
    AS_IF_IT_DID_NOT_EXIST,
    /** Anything else but a failure. */
    ADMITTED;

    boolean isMetBy(int status) {
        return switch (this) {
            case UNKNOWN_CALLER -> status == 401;
            case REFUSED -> status == 403;
            case AS_IF_IT_DID_NOT_EXIST -> status == 403 || status == 404 || status == 422;
            case ADMITTED -> status != 401 && status != 403 && status != 404 && status < 500;
        };
    }
}
