package dev.kista.desktop.dialog;

import java.util.ArrayList;
import java.util.List;

/// Keeps every notice, for tests of controllers.
public final class RecordingNotices implements Notices {
    private final List<Notice> shown = new ArrayList<>();

    @Override
    public void show(Notice notice) {
        shown.add(notice);
    }

    @Override
    public void withdraw(Notice notice) {
        shown.remove(notice);
    }

    @Override
    public void clear() {
        shown.clear();
    }

    public List<Notice> shown() {
        return shown;
    }

    public Notice last() {
        return shown.getLast();
    }
}
