package dev.kista.desktop;

/// One life of the desktop, from the start of the toolkit to the exit code.
interface DesktopRun {
    /// On the FX thread, once the toolkit is there.
    void start();

    /// Waits for the end on the thread that started the toolkit.
    ///
    /// @return the exit code
    int await();
}
