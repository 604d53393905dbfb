"""The load server, programs that are timed from outside, and pairs of them: A B B A, so that both see the same noise."""
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent


class LoadServer:
    """As many call records as one likes, as late as one likes."""

    def __init__(self, program):
        self.process = subprocess.Popen([program, "0"], stdout=subprocess.PIPE, text=True)
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"
        self.api = self.url + "/api/rest/public/operator"
        self.calls = self.api + "/termination_cdrs"

    def set(self, **settings):
        query = "&".join(f"{name}={value}" for name, value in settings.items())
        with urllib.request.urlopen(f"{self.url}/control?{query}") as answer:
            return json.load(answer)

    def stop(self):
        self.process.kill()
        self.process.wait()


def run(command, environment=None, password=b""):
    """What a program took, and what it told in lines of JSON."""
    shell = isinstance(command, str)
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as words:
        words.write(password)
        words.seek(0)
        begin = time.monotonic()
        process = subprocess.Popen(["bash", "-c", command] if shell else [str(word) for word in command],
                                   stdin=words, stdout=output, stderr=errors, env=os.environ | (environment or {}))
        _, status, used = os.wait4(process.pid, 0)
        taken = {"wall": time.monotonic() - begin, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss / 1000}
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            raise RuntimeError(f"{command} ended with {process.returncode}: {errors.read().decode()[-500:]}")
        for line in output.read().decode(errors="replace").splitlines():
            if line.startswith("{"):
                with contextlib.suppress(ValueError):
                    taken.update(json.loads(line))
        return taken


def rounds(repetitions, *ways):
    """Runs every way once in each repetition, forwards and backwards in turns."""
    taken = [[] for _ in ways]
    for repetition in range(repetitions):
        order = list(enumerate(ways))
        for number, way in order if repetition % 2 == 0 else reversed(order):
            taken[number].append(way())
    return taken


def ratio(ours, theirs, what):
    """The median of the ratios of each repetition."""
    return statistics.median(a[what] / b[what] for a, b in zip(ours, theirs))


def median(taken, what):
    return statistics.median(one[what] for one in taken)


@contextlib.contextmanager
def desktop():
    """A display, a bus and a home of one's own; yields the environment in which programs find them."""
    with tempfile.TemporaryDirectory(prefix="cordboard-bench-") as home:
        read, write = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp",
                                    "-noreset"], pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
        address = bus.stdout.readline().strip()
        os.mkdir(f"{home}/run", 0o700)
        try:
            yield {"DISPLAY": f":{number}", "HOME": home, "XDG_RUNTIME_DIR": f"{home}/run", "QT_QPA_PLATFORM": "xcb",
                   "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data",
                   "XDG_CACHE_HOME": f"{home}/cache", "DBUS_SESSION_BUS_ADDRESS": address, "NO_AT_BRIDGE": "1",
                   "LC_ALL": "C.UTF-8"}
        finally:
            for process in (bus, display):
                process.terminate()
                process.wait()
