package dev.kista.desktop.tour;

import java.io.Serial;

/// A step of the tour did not come to its end.
public final class TourFailed extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    TourFailed(String what) {
        super(what);
    }
}
