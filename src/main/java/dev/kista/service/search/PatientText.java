package dev.kista.service.search;

/// A text that a regular expression may look at only so often, because some expressions try every
/// way there is. One use, one thread.
final class PatientText implements CharSequence {
    /// Some milliseconds; what an ordinary expression needs for a long description is a hundredth.
    private static final int LOOKS = 1_000_000;

    private final String text;
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /// Carries nothing: it is caught where it is thrown and comes often.
    static final class OutOfPatience extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfPatience() {
            super(null, null, false, false);
        }
    }
}
