"""Starts a program under an X server and tells when its window had its final picture, and what memory it took.

    measure.py FRAME REST COMMAND...

FRAME is the file in which Xvfb -fbdir keeps its picture (format xwd). Waits until a window is there and nothing but a cursor
has changed for REST seconds. Prints seconds from the start of the process to the first picture that differs from the last in
no more than that cursor, and resident and proportional memory of the process and its children at the end, in MB.
"""

import mmap
import os
import signal
import struct
import subprocess
import sys
import time

STEP = 0.004
CURSOR = 0.01  # of all pixels that the window changed
WINDOW = 0.05  # of the screen
PATIENCE = 60


def main(frame, rest, command):
    with open(frame, "rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as screen:
        header, = struct.unpack(">I", screen[0:4])
        width, height = struct.unpack(">II", screen[16:24])
        colours, = struct.unpack(">I", screen[76:80])
        start = header + 12 * colours

        def picture():
            return screen[start:start + 4 * width * height]

        before = still = picture()
        pictures, shown = [(0.0, before)], False
        begin = since = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            while True:
                now, moment = picture(), time.monotonic()
                if now != pictures[-1][1]:
                    pictures.append((moment - begin, now))
                    if difference(still, now) > CURSOR * difference(before, now):
                        still, since, shown = now, moment, difference(before, now) > WINDOW
                if process.poll() is not None:
                    sys.exit(f"measure: {command[0]} ended with {process.returncode}")
                if shown and moment - since > rest:
                    break
                if moment - begin > PATIENCE:
                    sys.exit("measure: no window came to rest")
                time.sleep(STEP)
            resident, proportional = memory(process.pid)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            forget(picture, before)
    print(f"{painted(pictures):.3f} {resident / 1e3:.1f} {proportional / 1e3:.1f}")


def forget(picture, before):
    """Waits until the X server has taken the window away, so that the next program begins with the same picture."""
    end = time.monotonic() + PATIENCE
    while picture() != before and time.monotonic() < end:
        time.sleep(STEP)


def painted(pictures):
    final = pictures[-1][1]
    whole = difference(pictures[0][1], final)
    since = None
    for moment, each in reversed(pictures):
        if difference(each, final) > CURSOR * whole:
            return since
        since = moment
    return since


def difference(one, other):
    """The share of pixels that differ, by every seventh."""
    one, other = memoryview(one).cast("I")[::7], memoryview(other).cast("I")[::7]
    return sum(a != b for a, b in zip(one, other)) / len(one)


def memory(pid):
    resident = proportional = 0
    for each in family(pid):
        with open(f"/proc/{each}/smaps_rollup") as lines:
            for line in lines:
                name, *rest = line.split()
                if name == "Rss:":
                    resident += int(rest[0])
                if name == "Pss:":
                    proportional += int(rest[0])
    return resident * 1.024, proportional * 1.024


def family(pid):
    found = [pid]
    for each in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{each}/stat") as stat:
                parent = int(stat.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        if parent == pid:
            found += family(int(each))
    return found


main(sys.argv[1], float(sys.argv[2]), sys.argv[3:])
