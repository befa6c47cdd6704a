#!/usr/bin/env python3
"""A worker for FlowProv in one file: Python 3.8 or later, nothing but the standard library.

    python flowprov_worker.py --url http://127.0.0.1:5000 --tasks my_tasks.py

Task files written for Celery Director run unchanged: `from director import task, config` works without Director.
A task is called as func(*args, **kwargs); kwargs holds `payload` and `workflow_id`, args the results of the tasks before it.
"""
import argparse
import email.utils
import functools
import http.client
import importlib
import importlib.util
import inspect
import json
import logging
import os
import queue
import random
import re
import signal
import socket
import sys
import threading
import time
import traceback
import types
import urllib.parse
import uuid
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple, Type

__all__ = ["task", "current", "config", "Task", "Worker", "load_tasks", "Retry", "MaxRetriesExceededError"]

log = logging.getLogger("flowprov.worker")


# ---- What task code sees ----------------------------------------------------------------------------------------------


class Retry(Exception):
    """Raised by self.retry(): the attempt failed and another one is asked for."""


class MaxRetriesExceededError(Exception):
    """Raised by self.retry() without `exc` when the task has used up its max_retries."""


class Running:
    """The task this thread runs; `cancelled` turns true when its result is no longer wanted."""

    def __init__(self, claimed: Optional[Dict[str, Any]] = None):
        claimed = claimed or {}
        self.task_id = claimed.get("task_id")
        self.workflow_id = claimed.get("workflow_id")
        self.key = claimed.get("key")
        self.queue = claimed.get("queue")
        self.attempt = claimed.get("attempt") or 1
        self.args = claimed.get("args") or []
        self.kwargs = claimed.get("kwargs") or {}
        self.lease_token = claimed.get("lease_token")
        self.renewed = time.monotonic()
        self.given_up: Optional[BaseException] = None  # by self.retry() beyond max_retries
        self.cancelled = False
        self.why = ""

    def cancel(self, why: str) -> None:
        self.why = self.why or why
        self.cancelled = True


_thread = threading.local()


def current() -> Running:
    """The running task; outside a worker an idle stand-in, so that task code can be called in tests."""
    return getattr(_thread, "running", None) or Running()


class Request:
    """What `self.request` offers of Celery's request."""

    def __init__(self, running: Running):
        self.id = running.task_id
        self.retries = running.attempt - 1
        self.args = running.args
        self.kwargs = running.kwargs
        self.task = running.key
        self.root_id = running.workflow_id
        self.hostname = socket.gethostname()
        self.called_directly = running.task_id is None


class Task:
    """A registered function. Calling it calls the function, as with Celery; with bind=True it is the function's `self`."""

    default_max_retries = 3  # Celery's

    def __init__(self, function: Callable, name: Optional[str] = None, bind: bool = False,
                 max_retries: Optional[int] = default_max_retries, autoretry_for: Tuple[Type[BaseException], ...] = ()):
        functools.update_wrapper(self, function)
        self.run = function
        self.name = name or function.__name__
        self.bind = bind
        self.max_retries = max_retries
        self.autoretry_for = tuple(autoretry_for)

    def __call__(self, *args, **kwargs):
        return self.call(*args, **kwargs)

    @property
    def call(self) -> Callable:
        return functools.partial(self.run, self) if self.bind else self.run

    @property
    def request(self) -> Request:
        return Request(current())

    def retry(self, exc: Optional[BaseException] = None, countdown: Optional[float] = None,
              max_retries: Optional[int] = None, **ignored):
        """Ends this attempt and asks for another one; when it is made is the definition's retry policy."""
        if countdown is not None or ignored:
            _warn_once("self.retry: the delay is the retry policy's; ignored: countdown, eta and other options")
        limit = self.max_retries if max_retries is None else max_retries
        if limit is not None and self.request.retries >= limit:
            error = exc or MaxRetriesExceededError("Can't retry %s[%s]: max_retries is %d" % (self.name, self.request.id, limit))
            current().given_up = error
            raise error
        raise Retry(_text_of(exc) if exc else "Retry asked for") from exc

    def wants_retry(self, error: BaseException) -> Optional[bool]:
        """True: another attempt, whatever the definition says; False: none; None: the definition decides."""
        if isinstance(error, Retry):
            return True
        if isinstance(error, MaxRetriesExceededError) or error is current().given_up:
            return False
        if self.autoretry_for and isinstance(error, self.autoretry_for):
            return self.max_retries is None or self.request.retries < self.max_retries
        return None

    @property
    def origin(self) -> Tuple[str, int]:
        code = getattr(inspect.unwrap(self.run), "__code__", None)
        return (code.co_filename, code.co_firstlineno) if code else (repr(self.run), 0)


_declared: List[Task] = []
_KNOWN_OPTIONS = ("name", "bind", "max_retries", "autoretry_for")


def task(*function, **options):
    """Makes a function a task: @task, @task(name="EXTRACT"), @task(bind=True, ...). Other Celery options are ignored."""
    unknown = sorted(set(options) - set(_KNOWN_OPTIONS))
    if unknown:
        _warn_once("@task: options without meaning here are ignored: " + ", ".join(unknown))

    def declare(target: Callable) -> Task:
        declared = Task(target, **{key: options[key] for key in _KNOWN_OPTIONS if key in options})
        _declared.append(declared)
        return declared

    return declare(function[0]) if function else declare


class Config(dict):
    """Director's `config`: the variables DIRECTOR_X of the environment as config.X and config.get("X")."""

    def fill(self, environment: Dict[str, str]) -> None:
        prefix = "DIRECTOR_"
        self.update({name[len(prefix):]: value for name, value in environment.items() if name.startswith(prefix)})

    def __getattr__(self, name: str) -> str:
        try:
            return self[name]
        except KeyError:
            raise AttributeError("Config '%s' not defined" % name) from None


config = Config()
_warned = set()


def _warn_once(text: str) -> None:
    if text not in _warned:
        _warned.add(text)
        log.warning(text)


# ---- Loading task files -----------------------------------------------------------------------------------------------


def load_tasks(sources: Iterable[str], functions: bool = False) -> Dict[str, Task]:
    """Tasks by name of files, folders and importable modules; a source without @task gives its public functions."""
    _install_director()
    found: Dict[str, Task] = {}
    for source in sources:
        before = len(_declared)
        modules = _import(source)
        tasks = _declared[before:]
        if functions or not tasks:
            tasks = tasks + [Task(function) for module in modules for function in _public_functions(module)]
        for loaded in tasks:
            known = found.setdefault(loaded.name, loaded)
            if known.origin != loaded.origin:
                raise ValueError("Two tasks are named %s: %s:%d and %s:%d" % ((loaded.name,) + known.origin + loaded.origin))
    return found


def _public_functions(module: types.ModuleType) -> List[Callable]:
    return [value for name, value in vars(module).items()
            if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")]


def _install_director() -> None:
    # A stand-in by that name, so that `from director import task, config` needs no change in the user's files.
    director = types.ModuleType("director", "Stand-in of the FlowProv worker for celery-director.")
    director.task, director.config = task, config  # type: ignore[attr-defined]
    sys.modules["director"] = director
    # Run as a script this module is called __main__; task files must not import a second copy with a registry of its own.
    sys.modules.setdefault("flowprov_worker", sys.modules[__name__])
    config.fill(dict(os.environ))


def _import(source: str) -> List[types.ModuleType]:
    path = Path(source)
    if path.is_file():
        return [importlib.import_module(_package_of(path.resolve().parent) + "." + path.stem)]
    if path.is_dir():
        return _import_folder(path.resolve())
    _search(Path.cwd())
    return [importlib.import_module(source)]


def _import_folder(folder: Path) -> List[types.ModuleType]:
    if (folder / "workflows.yml").is_file() and (folder / "tasks").is_dir():
        _read_dotenv(folder)  # the home of a Director project
        folder = folder / "tasks"
    package = _package_of(folder)
    files = sorted(file for file in folder.rglob("*.py") if "__pycache__" not in file.parts)
    names = [".".join((package,) + file.relative_to(folder).with_suffix("").parts) for file in files if file.stem != "__init__"]
    return [importlib.import_module(name) for name in names]


def _package_of(folder: Path) -> str:
    """The folder as a package, with or without __init__.py, so that its files reach each other by `from .other import x`."""
    _search(folder.parent)
    _search(folder)
    name = re.sub(r"\W", "_", folder.name) or "tasks"
    while name in sys.modules or name in ("director", "flowprov_worker"):
        if list(getattr(sys.modules.get(name), "__path__", [])) == [str(folder)]:
            return name
        name = "tasks_" + name
    initial = folder / "__init__.py"
    if initial.is_file():
        spec = importlib.util.spec_from_file_location(name, str(initial), submodule_search_locations=[str(folder)])
        assert spec and spec.loader
        package = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
    else:
        package = sys.modules[name] = types.ModuleType(name)
        package.__path__ = [str(folder)]  # type: ignore[attr-defined]
    return name


def _search(folder: Path) -> None:
    if str(folder) not in sys.path:
        sys.path.append(str(folder))


def _read_dotenv(home: Path) -> None:
    file = Path(os.environ.get("DIRECTOR_CONFIG") or home / ".env")
    if not file.is_file():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        match = re.match(r"""\s*(?:export\s+)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^#]*))""", line)
        if match:
            value = next(group for group in match.groups()[1:] if group is not None)
            os.environ.setdefault(match.group(1), value.strip())
    config.fill(dict(os.environ))


# ---- HTTP -------------------------------------------------------------------------------------------------------------


class Refused(Exception):
    """An answer other than 2xx."""

    def __init__(self, status: int, detail: str, retry_after: Optional[float]):
        super().__init__("%d %s" % (status, detail))
        self.status = status
        self.retry_after = retry_after

    @property
    def passing(self) -> bool:
        # 401 and 403 too: a secret being exchanged must not cost a finished result.
        return self.status >= 500 or self.status in (401, 403, 408, 425, 429)

    @property
    def lost(self) -> bool:
        return self.status in (404, 409, 410)


class Backoff:
    """Waiting times between repeats: doubled each time, with jitter, never less than the server asks for."""

    def __init__(self, first: float = 0.2, longest: float = 15.0):
        self.first, self.longest, self.failures = first, longest, 0

    def next(self, error: Optional[BaseException] = None) -> float:
        delay = min(self.longest, self.first * 2 ** min(self.failures, 16))
        self.failures += 1
        asked = getattr(error, "retry_after", None)
        if asked is not None:
            return min(asked, 300.0) + random.uniform(0, min(1.0, delay))
        return delay * random.uniform(0.5, 1.0)


class Api:
    """JSON over one kept-open connection per thread."""

    TROUBLE = (OSError, http.client.HTTPException)

    def __init__(self, url: str, token: Optional[str] = None):
        parts = urllib.parse.urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("not an http or https address: %s" % url)
        self._connect = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._host, self._port, self._path = parts.hostname, parts.port, parts.path.rstrip("/") + "/api/v1"
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if token:
            self._headers["Authorization"] = "Bearer " + token
        self._local = threading.local()

    def post(self, path: str, body: Any, timeout: float = 30.0, again: bool = True) -> Any:
        """The answer's body; raises Refused, or one of TROUBLE when there was no answer."""
        data = body if isinstance(body, bytes) else json.dumps(body, allow_nan=False).encode("ascii")
        used_before = self._connection(timeout) is not None
        try:
            return self._exchange(path, data)
        except self.TROUBLE as error:
            self.close()
            # A server may close a kept connection at any moment; the protocol's calls may all be repeated.
            if not (again and used_before) or isinstance(error, socket.timeout):
                raise
            self._connection(timeout)
            return self._exchange(path, data)

    def _connection(self, timeout: float) -> Optional[http.client.HTTPConnection]:
        """Opens or reuses this thread's connection; returns it only if it was open before."""
        known = getattr(self._local, "connection", None)
        if known is not None and known.sock is not None:
            known.sock.settimeout(timeout)
            return known
        self._local.connection = self._connect(self._host, self._port, timeout=timeout)
        return None

    def _exchange(self, path: str, data: bytes) -> Any:
        connection = self._local.connection
        try:
            connection.request("POST", self._path + path, data, self._headers)
            response = connection.getresponse()
            text = response.read()
        except BaseException:
            connection.close()
            raise
        if not 200 <= response.status < 300:
            raise Refused(response.status, _detail(text), _retry_after(response.getheader("Retry-After")))
        try:
            return json.loads(text) if text else None
        except ValueError as error:
            raise http.client.HTTPException("the answer is not JSON: %s" % error) from error

    def close(self) -> None:
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()

    def breaker(self) -> Callable[[], None]:
        """A function by which another thread breaks off what this thread waits for."""
        local = self._local.__dict__  # of the calling thread

        def interrupt() -> None:
            connection = local.get("connection")
            sock = connection.sock if connection is not None else None
            if sock is not None:
                try:
                    sock.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

        return interrupt


def _detail(text: bytes) -> str:
    try:
        body = json.loads(text)
        detail = body.get("detail") or body.get("error") or body
        return detail if isinstance(detail, str) else json.dumps(detail)
    except (ValueError, AttributeError):
        return text[:200].decode("utf-8", "replace")


def _retry_after(header: Optional[str]) -> Optional[float]:
    if not header:
        return None
    try:
        return max(0.0, float(header))
    except ValueError:
        try:
            return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
        except (TypeError, ValueError):
            return None


# ---- Failure texts ----------------------------------------------------------------------------------------------------


class ResultError(Exception):
    """The function returned something that is not JSON."""


def _encode(result: Any) -> str:
    try:
        return json.dumps(result, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ResultError("The result is not JSON: %s" % error) from error


def _text_of(error: BaseException) -> str:
    try:
        return str(error) or repr(error)
    except Exception:  # an exception whose __str__ fails
        return type(error).__name__


def _traceback_of(error: BaseException) -> str:
    inner = error.__traceback__.tb_next if error.__traceback__ else None  # without the worker's own frame
    text = "".join(traceback.format_exception(type(error), error, inner))
    start = "Traceback (most recent call last)"
    return text if text.startswith(start) else start + ":\n" + text


def _clip(text: str, longest: int) -> str:
    # PostgreSQL stores neither NUL nor half surrogates; an endless text must not make the report itself fail.
    text = text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= longest else text[:longest // 2] + "\n[...]\n" + text[-longest // 2:]


# ---- The worker -------------------------------------------------------------------------------------------------------


class Worker:
    """Claims tasks for its free slots, runs them in threads, keeps their leases and reports how they ended."""

    # A claim that brings something does so soon; broken off right away, its tasks would wait for their leases to run out.
    grace = 1.0
    # Some minute and a half: a report that breaks the service each time must not be kept alive for ever.
    faults_borne = 12

    def __init__(self, url: str, tasks: Dict[str, Task], queues: Optional[List[str]] = None, concurrency: int = 4,
                 lease: int = 60, wait: int = 20, worker_id: Optional[str] = None,
                 token: Optional[str] = None):
        if not tasks:
            raise ValueError("no tasks to run")
        self.tasks = tasks
        self.queues = queues
        self.concurrency = concurrency
        self.lease = lease
        self.wait = wait
        self.worker_id = worker_id or "%s-%d-%s" % (socket.gethostname(), os.getpid(), uuid.uuid4().hex[:6])
        self._api = Api(url, token)
        self._queue: "queue.Queue[Optional[Running]]" = queue.Queue()
        self._changed = threading.Condition()
        self._held: Dict[str, Running] = {}
        self._busy = 0
        self._stopping = threading.Event()
        self._claiming_over = threading.Event()
        self._claiming_over.set()
        self._finished = threading.Event()
        self._interrupt: Callable[[], None] = lambda: None

    def run(self) -> None:
        """Works until stop() is called, then finishes what was claimed."""
        slots = [self._thread("slot-%d" % number, self._work) for number in range(self.concurrency)]
        beats = self._thread("heartbeat", self._beat)
        log.info("%s runs %s with %d slots", self.worker_id, ", ".join(sorted(self.tasks)), self.concurrency)
        self._claiming_over.clear()
        try:
            self._claim_until_stopped()
        finally:
            self._api.close()
            self._claiming_over.set()
        log.info("no more claims; %d tasks to finish", self._busy)
        for _ in slots:
            self._queue.put(None)
        for slot in slots:
            slot.join()
        self._finished.set()
        beats.join(5)
        log.info("%s is done", self.worker_id)

    def stop(self) -> None:
        """Ends claiming and, after a moment, also a claim that the server holds; running tasks go on."""
        self._stopping.set()
        with self._changed:
            self._changed.notify_all()
        pause = self.grace
        while not self._claiming_over.wait(pause):
            self._interrupt()
            pause = 0.05

    @staticmethod
    def _thread(name: str, target: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=target, name=name, daemon=True)
        thread.start()
        return thread

    # Claiming

    def _claim_until_stopped(self) -> None:
        self._interrupt = self._api.breaker()
        backoff = Backoff()
        while not self._stopping.is_set():
            with self._changed:
                self._changed.wait_for(lambda: self._busy < self.concurrency or self._stopping.is_set())
                free = self.concurrency - self._busy
            if self._stopping.is_set():
                break
            try:
                claimed = self._claim(free)
                backoff = Backoff()
            except (Refused,) + Api.TROUBLE as error:
                if not self._stopping.is_set():
                    delay = backoff.next(error)
                    log.warning("claim: %s; again in %.1f s", _text_of(error), delay)
                    self._stopping.wait(delay)
                continue
            for item in claimed:
                self._accept(Running(item))

    def _claim(self, free: int) -> List[Dict[str, Any]]:
        body = {"worker_id": self.worker_id, "keys": sorted(self.tasks), "max_tasks": min(free, 100),
                "wait_seconds": self.wait, "lease_seconds": self.lease}
        if self.queues:
            body["queues"] = self.queues
        return self._api.post("/tasks/claim", body, timeout=self.wait + 15.0, again=False)["tasks"]  # a broken-off claim stays so

    def _accept(self, running: Running) -> None:
        with self._changed:
            self._busy += 1
            self._held[running.task_id] = running
        self._queue.put(running)

    # Running

    def _work(self) -> None:
        while True:
            running = self._queue.get()
            if running is None:
                self._api.close()
                return
            started = time.monotonic()
            try:
                outcome = self._run(running)
            except Exception:  # a fault of this file must not cost the slot
                log.exception("%s %s", running.key, running.task_id)
                outcome = "not reported"
            finally:
                with self._changed:
                    self._busy -= 1
                    if self._held.get(running.task_id) is running:
                        del self._held[running.task_id]
                    self._changed.notify_all()
            log.info("%s %s attempt %d: %s, %.3f s", running.key, running.task_id, running.attempt, outcome,
                     time.monotonic() - started)

    def _run(self, running: Running) -> str:
        """Calls the function, reports, and says in a few words how it ended."""
        if running.cancelled:
            return "dropped before its start (%s)" % running.why
        target = self.tasks[running.key]
        _thread.running = running
        try:
            result = _encode(target.call(*running.args, **running.kwargs))
        except BaseException as error:  # sys.exit() in a task is a failure of the task, not of the worker
            failure = {"exception": _clip(_text_of(error), 16000), "traceback": _clip(_traceback_of(error), 64000)}
            retry = target.wants_retry(error)
            if retry is not None:
                failure["retry"] = retry
            return self._fail(running, failure)
        finally:
            _thread.running = None
        return self._complete(running, result)

    def _complete(self, running: Running, result: str) -> str:
        # The result is JSON already: written into the body as it is.
        body = '{"lease_token": %s, "result": %s}' % (json.dumps(running.lease_token), result)
        try:
            return self._settle(running, "complete", body.encode("ascii"), "success")
        except Refused as error:
            text = "The server refused the result: %s" % error
            return self._fail(running, {"exception": text, "traceback": "Traceback (most recent call last):\n" + text})

    def _fail(self, running: Running, failure: Dict[str, Any]) -> str:
        outcome = "error: %s" % failure["exception"].split("\n", 1)[0][:200]
        try:
            return self._settle(running, "fail", dict(failure, lease_token=running.lease_token), outcome)
        except Refused as error:
            log.error("%s %s: failure not accepted: %s", running.key, running.task_id, error)
            return outcome + " (not accepted)"

    def _settle(self, running: Running, action: str, body: Any, outcome: str) -> str:
        """Repeats the report until it is accepted, refused, or the lease is long over."""
        backoff, faults = Backoff(), 0
        path = "/tasks/%s/%s" % (urllib.parse.quote(str(running.task_id), safe=""), action)
        while not running.cancelled:
            try:
                self._api.post(path, body)
                return outcome
            except (Refused,) + Api.TROUBLE as error:
                if isinstance(error, Refused) and error.lost:
                    # After a repeat this is the usual answer: the first one did arrive.
                    running.cancel("already settled or lease lost")
                    break
                faults += getattr(error, "status", 0) == 500
                if isinstance(error, Refused) and (not error.passing or faults >= self.faults_borne):
                    raise
                if time.monotonic() - running.renewed > self.lease + max(5.0 * self.lease, 300.0):
                    running.cancel("server away, lease long over")
                    break
                delay = backoff.next(error)
                log.warning("%s %s: %s: %s; again in %.1f s", running.key, running.task_id, action, _text_of(error), delay)
                time.sleep(delay)
        return "dropped (%s)" % running.why

    # Heartbeats

    def _beat(self) -> None:
        pause, backoff = self.lease / 3.0, Backoff(longest=max(0.2, self.lease / 6.0))
        while not self._finished.wait(pause):
            with self._changed:
                held = [running for running in self._held.values() if not running.cancelled]
            try:
                for start in range(0, len(held), 100):
                    self._renew(held[start:start + 100])
                pause, backoff.failures = self.lease / 3.0, 0
            except (Refused,) + Api.TROUBLE as error:
                pause = backoff.next(error)
                log.warning("heartbeat: %s; again in %.1f s", _text_of(error), pause)
        self._api.close()

    def _renew(self, held: List[Running]) -> None:
        asked = time.monotonic()
        leases = [{"task_id": running.task_id, "lease_token": running.lease_token} for running in held]
        body = {"tasks": leases, "lease_seconds": self.lease}
        answers = {answer["task_id"]: answer for answer in self._api.post("/tasks/heartbeat", body, timeout=10.0)["tasks"]}
        for running in held:
            answer = answers.get(running.task_id, {})
            if answer.get("status") == "lost":
                running.cancel("lease lost or task canceled")
            elif answer.get("cancel_requested"):
                running.cancel("canceled")
            else:
                running.renewed = asked


# ---- Command line -----------------------------------------------------------------------------------------------------


def _number(lowest: int, highest: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        value = int(text)
        if not lowest <= value <= highest:
            raise argparse.ArgumentTypeError("%d to %d, not %d" % (lowest, highest, value))
        return value
    return parse


def _arguments(argv: Optional[List[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="flowprov_worker.py", description="Runs Python functions as FlowProv tasks.")
    parser.add_argument("--url", default=os.environ.get("FLOWPROV_URL", "http://127.0.0.1:5000"), help="address of the service")
    parser.add_argument("--tasks", action="append", required=True, help="file, folder or module; may be repeated")
    parser.add_argument("--functions", action="store_true", help="also public functions without @task, by their name")
    parser.add_argument("--queues", help="only these queues, separated by commas; all by default")
    parser.add_argument("--concurrency", type=_number(1, 1000), default=4, help="tasks at the same time (4)")
    parser.add_argument("--lease", type=_number(1, 3600), default=60, help="seconds until a silent worker counts as lost (60)")
    parser.add_argument("--wait", type=_number(0, 60), default=20, help="seconds the server may hold an empty claim (20)")
    parser.add_argument("--worker-id", help="name shown by the service; host, process and a random part by default")
    parser.add_argument("--token", default=os.environ.get("FLOWPROV_TOKEN"),
                        help="token of a user with the role run; better in the variable FLOWPROV_TOKEN, which lists of processes do not show")
    parser.add_argument("--log-level", default="INFO", help="DEBUG, INFO, WARNING or ERROR")
    return parser.parse_args(argv)


def main(argv: Optional[List[str]] = None) -> int:
    options = _arguments(argv)
    logging.basicConfig(level=options.log_level.upper(), format="%(asctime)s %(levelname)s %(message)s")
    try:
        tasks = load_tasks(options.tasks, options.functions)
        queues = [name.strip() for name in options.queues.split(",") if name.strip()] if options.queues else None
        worker = Worker(options.url, tasks, queues, options.concurrency, options.lease, options.wait, options.worker_id,
                        options.token)
    except ValueError as error:
        log.error("%s: %s", ", ".join(options.tasks), error)
        return 2
    except Exception:  # of a task file: where it failed is what its author wants to see
        log.exception("%s cannot be loaded", ", ".join(options.tasks))
        return 2

    # A handler may interrupt any bytecode, also one that holds a lock: it only counts, the loop below acts.
    signals: List[int] = []

    def receive(number: int, _frame: Any) -> None:
        signals.append(number)
        if len(signals) > 1:
            os._exit(128 + number)

    signal.signal(signal.SIGTERM, receive)
    signal.signal(signal.SIGINT, receive)
    running = threading.Thread(target=worker.run, name="claims", daemon=True)
    running.start()
    stopped = False
    while running.is_alive():
        running.join(0.1)
        if signals and not stopped:
            stopped = True
            worker.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
