"""Tests of the worker against a small server that speaks the worker protocol; `python -m unittest` in this folder."""
import collections
import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import flowprov_worker
from flowprov_worker import Worker, load_tasks

HERE = Path(__file__).resolve().parent


class FakeServer:
    """Hands out the tasks it was given and remembers what it was told about them."""

    def __init__(self):
        self.ready = collections.deque()
        self.lock = threading.Condition()
        self.reports = {}
        self.claims = []
        self.beats = collections.Counter()
        self.canceled = set()
        self.lost = set()
        self.troubles = collections.deque()  # (action, status, headers) answered instead, once each
        self.arrived = []
        self.connections = set()
        self.authorizations = set()
        self.latency = 0
        self.beaten_lease = None
        handler = type("Handler", (_Handler,), {"fake": self})
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.http.daemon_threads = True
        self.url = "http://127.0.0.1:%d" % self.http.server_port
        threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True).start()

    def add(self, key, *args, payload=None, attempt=1, task_id=None):
        with self.lock:
            task_id = task_id or "t%d" % (len(self.reports) + len(self.ready) + 1)
            self.ready.append({"task_id": task_id, "workflow_id": "w1", "key": key, "lease_token": "token-" + task_id,
                               "lease_expires_at": "2030-01-01T00:00:00Z", "attempt": attempt, "args": list(args),
                               "kwargs": {"workflow_id": "w1", "payload": payload or {}}, "queue": "default"})
            self.lock.notify_all()
        return task_id

    def report(self, task_id, timeout=10):
        with self.lock:
            if not self.lock.wait_for(lambda: task_id in self.reports, timeout):
                raise AssertionError("no report of %s; had %s" % (task_id, self.reports))
            return self.reports[task_id]

    def answer(self, action, task_id, body):
        self.arrived.append((action, task_id))
        time.sleep(self.latency)
        with self.lock:
            for trouble in list(self.troubles):
                if trouble[0] == action:
                    self.troubles.remove(trouble)
                    return trouble[1], {"detail": "trouble"}, trouble[2]
            if action == "claim":
                return self._claim(body)
            if action == "heartbeat":
                self.beaten_lease = body["lease_seconds"]
                return 200, {"tasks": [self._beat(item) for item in body["tasks"]]}, {}
            if task_id in self.reports or body["lease_token"] != "token-" + task_id:
                return 409, {"detail": "settled"}, {}
            self.reports[task_id] = (action, body)
            self.lock.notify_all()
            return 200, {}, {}

    def _claim(self, body):
        self.claims.append(body)
        self.lock.wait_for(lambda: self.ready, body["wait_seconds"])
        taken = [self.ready.popleft() for _ in range(min(body["max_tasks"], len(self.ready)))]
        return 200, {"tasks": taken}, {}

    def _beat(self, item):
        task_id = item["task_id"]
        self.beats[task_id] += 1
        self.lock.notify_all()
        status = "lost" if task_id in self.lost else "canceled" if task_id in self.canceled else "held"
        return {"task_id": task_id, "status": status, "cancel_requested": status != "held"}

    def close(self):
        self.http.shutdown()
        self.http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    fake = None

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        if not data:
            return  # broken off between head and body
        body = json.loads(data)
        self.fake.connections.add(self.client_address)
        self.fake.authorizations.add(self.headers["Authorization"])
        parts = self.path[len("/api/v1/tasks/"):].split("/")
        status, answer, headers = self.fake.answer(parts[-1], parts[0], body)
        data = json.dumps(answer).encode()
        try:
            self.send_response(status)
            for name, value in dict(headers, **{"Content-Length": str(len(data))}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)
        except OSError:
            pass  # the worker broke off a held claim

    def log_message(self, *_):
        pass


class WorkerTestCase(unittest.TestCase):
    def setUp(self):
        logging.getLogger("flowprov.worker").setLevel(logging.CRITICAL)
        self.server = FakeServer()
        self.addCleanup(self.server.close)
        self.folder = Path(tempfile.mkdtemp(prefix="tasks_"))

    def file(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return str(path)

    def start(self, text, **options):
        """Starts a worker in this process on a task file with this text."""
        return self.start_with(load_tasks([self.file("tasks_file.py", text)]), **options)

    def start_with(self, tasks, **options):
        worker = Worker(self.server.url, tasks, **dict({"wait": 1}, **options))
        worker.grace = 0.05
        thread = threading.Thread(target=worker.run, daemon=True)
        thread.start()

        def end():
            worker.stop()
            thread.join(10)
            self.assertFalse(thread.is_alive(), "the worker does not end")

        self.addCleanup(end)
        return worker

    def eventually(self, condition, what, timeout=10):
        end = time.monotonic() + timeout
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.01)


class CallTests(WorkerTestCase):
    def test_director_file_gets_args_payload_and_workflow_id(self):
        self.start("""
            from director import task

            @task(name="EXTRACT")
            def extract(*args, **kwargs):
                return {"args": args, "kwargs": kwargs}
            """)
        for args in ((None,), ({"x": 1},), ([1, [2]],), ()):
            task_id = self.server.add("EXTRACT", *args, payload={"n": 12345678901234567890})
            action, body = self.server.report(task_id)
            self.assertEqual("complete", action)
            self.assertEqual({"args": list(args), "kwargs": {"workflow_id": "w1", "payload": {"n": 12345678901234567890}}}, body["result"])

    def test_failure_reports_text_and_traceback(self):
        self.start("""
            from director import task

            @task(name="FAIL")
            def fail(*args, **kwargs):
                return {}["missing"] if kwargs["payload"].get("key") else empty()

            def empty():
                raise ValueError()
            """)
        action, body = self.server.report(self.server.add("FAIL", None, payload={"key": True}))
        self.assertEqual(("fail", "'missing'"), (action, body["exception"]))
        self.assertTrue(body["traceback"].startswith("Traceback (most recent call last)"), body["traceback"])
        self.assertNotIn("flowprov_worker.py", body["traceback"])
        self.assertNotIn("retry", body)
        _, body = self.server.report(self.server.add("FAIL", None))
        self.assertEqual("ValueError()", body["exception"])
        self.assertIn("in empty", body["traceback"])

    def test_wrong_signature_and_exit_are_failures_of_the_task_only(self):
        self.start("""
            import sys
            from director import task

            @task(name="NARROW")
            def narrow():
                return 1

            @task(name="EXIT")
            def leave(*args, **kwargs):
                sys.exit("gone\\0")
            """, concurrency=1)
        action, body = self.server.report(self.server.add("NARROW", None))
        self.assertEqual("fail", action)
        self.assertIn("narrow()", body["exception"])
        self.assertTrue(body["traceback"].startswith("Traceback (most recent call last)"), body["traceback"])
        self.assertEqual("gone\\0", self.server.report(self.server.add("EXIT", None))[1]["exception"])

    def test_result_that_is_not_json_fails_the_task(self):
        self.start("""
            from director import task

            @task(name="ODD")
            def odd(*args, **kwargs):
                return {"nan": float("nan"), "set": {1}, "object": object()}[kwargs["payload"]["kind"]]
            """)
        for kind, expected in (("nan", "Out of range float"), ("set", "set is not JSON serializable"), ("object", "object is not JSON")):
            action, body = self.server.report(self.server.add("ODD", None, payload={"kind": kind}))
            self.assertEqual("fail", action)
            self.assertIn("The result is not JSON: ", body["exception"])
            self.assertIn(expected, body["exception"])

    def test_refused_result_fails_the_task(self):
        self.server.troubles.append(("complete", 413, {}))
        self.start("from director import task\n@task(name='BIG')\ndef big(*a, **k): return 1\n")
        action, body = self.server.report(self.server.add("BIG", None))
        self.assertEqual(("fail", "The server refused the result: 413 trouble"), (action, body["exception"]))

    def test_result_that_breaks_the_service_each_time_fails_the_task(self):
        self.server.troubles.extend([("complete", 500, {})] * 2)
        worker = self.start("from director import task\n@task(name='ODD')\ndef odd(*a, **k): return 1\n")
        worker.faults_borne = 2
        action, body = self.server.report(self.server.add("ODD", None))
        self.assertEqual(("fail", "The server refused the result: 500 trouble"), (action, body["exception"]))

    def test_token_goes_with_every_request(self):
        self.server.add("A", task_id="t1")
        self.start("from director import task\n@task(name='A')\ndef a(*x, **k): return 1\n", token="flowprov_x")
        self.server.report("t1")
        self.assertEqual(self.server.authorizations, {"Bearer flowprov_x"})

    def test_claim_names_worker_queues_keys_and_free_slots(self):
        self.start("from director import task\n@task(name='A')\ndef a(*x, **k): pass\n@task(name='B')\ndef b(*x, **k): pass\n",
                   concurrency=3, lease=90, queues=["slow", "fast"], worker_id="me")
        self.assertEqual(None, self.server.report(self.server.add("A", None))[1]["result"])
        self.assertEqual({"worker_id": "me", "queues": ["slow", "fast"], "keys": ["A", "B"], "max_tasks": 3, "wait_seconds": 1,
                          "lease_seconds": 90}, self.server.claims[0])


class BindTests(WorkerTestCase):
    FILE = """
        from director import task

        @task(bind=True, name="BOUND", max_retries=2, queue="x", rate_limit="10/m")
        def bound(self, *args, **kwargs):
            if kwargs["payload"].get("retry"):
                try:
                    raise IOError("not yet")
                except IOError as error:
                    self.retry(exc=error, countdown=5)
            return {"id": self.request.id, "retries": self.request.retries, "name": self.name}

        @task(name="AUTO", autoretry_for=(KeyError,))
        def auto(*args, **kwargs):
            raise KeyError("x")
        """

    def test_self_knows_id_attempts_and_name(self):
        self.start(self.FILE)
        task_id = self.server.add("BOUND", None, attempt=3)
        self.assertEqual({"id": task_id, "retries": 2, "name": "BOUND"}, self.server.report(task_id)[1]["result"])

    def test_retry_asks_for_another_attempt_until_max_retries(self):
        self.start(self.FILE)
        action, body = self.server.report(self.server.add("BOUND", None, payload={"retry": True}, attempt=2))
        self.assertEqual(("fail", "not yet", True), (action, body["exception"], body["retry"]))
        self.assertTrue(body["traceback"].startswith("Traceback (most recent call last)"))
        _, body = self.server.report(self.server.add("BOUND", None, payload={"retry": True}, attempt=3))
        self.assertEqual(("not yet", False), (body["exception"], body["retry"]))

    def test_autoretry_for_asks_for_another_attempt(self):
        self.start(self.FILE)
        self.assertIs(True, self.server.report(self.server.add("AUTO", None))[1]["retry"])
        self.assertIs(False, self.server.report(self.server.add("AUTO", None, attempt=4))[1]["retry"])

    def test_ignored_options_are_warned_about_once(self):
        flowprov_worker._warned.clear()
        logging.getLogger("flowprov.worker").setLevel(logging.WARNING)
        with self.assertLogs("flowprov.worker", "WARNING") as logged:
            load_tasks([self.file("ignored.py", self.FILE), self.file("again.py", self.FILE.replace("BOUND", "B2").replace("AUTO", "A2"))])
        self.assertEqual(["WARNING:flowprov.worker:@task: options without meaning here are ignored: queue, rate_limit"], logged.output)

    def test_task_can_be_called_directly(self):
        tasks = load_tasks([self.file("direct.py", self.FILE)])
        self.assertEqual({"id": None, "retries": 0, "name": "BOUND"}, tasks["BOUND"](payload={}))


class LoadingTests(WorkerTestCase):
    def test_folder_of_two_files_that_use_each_other(self):
        self.file("tasks/orders.py", """
            from director import task
            from .common import twice

            @task(name="ORDER")
            def order(*args, **kwargs):
                return twice(kwargs["payload"]["n"])
            """)
        self.file("tasks/sub/mail.py", """
            from director import task
            from ..common import twice

            @task(name="MAIL")
            def mail(*args, **kwargs):
                return twice(2)
            """)
        self.file("tasks/common.py", "def twice(x): return 2 * x\n")
        tasks = load_tasks([str(self.folder / "tasks")])
        self.assertEqual(["MAIL", "ORDER"], sorted(tasks))
        self.start_with(tasks)
        self.assertEqual(42, self.server.report(self.server.add("ORDER", None, payload={"n": 21}))[1]["result"])
        self.assertEqual(4, self.server.report(self.server.add("MAIL", None))[1]["result"])

    def test_director_home_is_recognised_and_its_env_file_read(self):
        self.file("home/workflows.yml", "")
        self.file("home/.env", "DIRECTOR_GREETING=\"good day\"\nexport DIRECTOR_LEVEL=3 # a comment\nOTHER=x\n")
        self.file("home/tasks/greet.py", """
            from director import config, task

            @task(name="GREET")
            def greet(*args, **kwargs):
                return [config.GREETING, config.get("LEVEL"), config.get("NONE", 1), hasattr(config, "NONE")]
            """)
        self.addCleanup(lambda: [os.environ.pop(name) for name in ("DIRECTOR_GREETING", "DIRECTOR_LEVEL", "OTHER")])
        self.assertEqual(["good day", "3", 1, False], load_tasks([str(self.folder / "home")])["GREET"](None))

    def test_module_without_tasks_gives_its_public_functions(self):
        source = self.file("plain.py", """
            from os.path import join

            def add(*args, payload, workflow_id):
                return payload["a"] + payload["b"]

            def _hidden():
                pass

            class Other:
                pass
            """)
        tasks = load_tasks([source])
        self.assertEqual(["add"], sorted(tasks))
        self.start_with(tasks)
        self.assertEqual(3, self.server.report(self.server.add("add", None, payload={"a": 1, "b": 2}))[1]["result"])

    def test_functions_are_added_to_tasks_only_when_asked_for(self):
        text = "from director import task\n@task\ndef one(*a, **k): pass\ndef two(*a, **k): pass\n"
        self.assertEqual(["one"], sorted(load_tasks([self.file("only.py", text)])))
        self.assertEqual(["one", "two"], sorted(load_tasks([self.file("both.py", text)], functions=True)))

    def test_importable_module_by_name(self):
        self.file("importable_by_name.py", "import flowprov_worker\n@flowprov_worker.task(name='X')\ndef x(*a, **k): pass\n")
        sys.path.append(str(self.folder))
        self.addCleanup(sys.path.remove, str(self.folder))
        self.assertEqual(["X"], sorted(load_tasks(["importable_by_name"])))

    def test_two_tasks_of_one_name_are_refused(self):
        text = "from director import task\n@task(name='SAME')\ndef x(*a, **k): pass\n"
        with self.assertRaisesRegex(ValueError, "Two tasks are named SAME: .*first.py:2 and .*second.py:2"):
            load_tasks([self.file("first.py", text), self.file("second.py", text)])


class LeaseTests(WorkerTestCase):
    WAITING = """
        import time
        import flowprov_worker
        from director import task

        @task(name="WAIT")
        def wait(*args, **kwargs):
            end = time.monotonic() + 10
            while time.monotonic() < end and not flowprov_worker.current().cancelled:
                time.sleep(0.01)
            return "ended early" if time.monotonic() < end else "not told"

        @task(name="SLEEP")
        def sleep(*args, **kwargs):
            time.sleep(kwargs["payload"]["seconds"])
            return "slept"
        """

    def test_cancel_by_heartbeat_reaches_the_code_and_drops_the_result(self):
        self.is_told_by_heartbeat(self.server.canceled)

    def test_lost_lease_reaches_the_code_and_drops_the_result(self):
        self.is_told_by_heartbeat(self.server.lost)

    def is_told_by_heartbeat(self, told):
        self.start(self.WAITING, lease=1, concurrency=1)
        told.add(self.server.add("WAIT", None, task_id="unwanted"))
        # The only slot runs another task, so the unwanted one has ended.
        self.assertEqual("slept", self.server.report(self.server.add("SLEEP", payload={"seconds": 0}))[1]["result"])
        self.assertNotIn("unwanted", self.server.reports)
        self.assertNotIn(("complete", "unwanted"), self.server.arrived)

    def test_long_task_is_kept_by_heartbeats(self):
        self.start(self.WAITING, lease=1)
        task_id = self.server.add("SLEEP", None, payload={"seconds": 1.5})
        self.assertEqual("slept", self.server.report(task_id)[1]["result"])
        self.assertGreaterEqual(self.server.beats[task_id], 3)
        self.assertEqual(1, self.server.beaten_lease)

    def test_conflict_after_a_repeat_is_taken_as_settled(self):
        worker = self.start(self.WAITING)
        self.server.troubles.append(("complete", 500, {}))
        self.server.troubles.append(("complete", 409, {}))
        task_id = self.server.add("SLEEP", None, payload={"seconds": 0})
        self.eventually(lambda: self.server.arrived.count(("complete", task_id)) == 2 and worker._busy == 0, "two attempts, then dropped")
        self.assertNotIn(task_id, self.server.reports)


class TroubleTests(WorkerTestCase):
    FILE = "from director import task\n@task(name='X')\ndef x(*a, **k): return 'kept'\n"

    def test_unavailable_database_costs_no_result(self):
        for action, status, headers in (("claim", 503, {"Retry-After": "0"}), ("claim", 500, {}), ("complete", 503, {"Retry-After": "1"}),
                                        ("complete", 502, {}), ("complete", 401, {})):
            self.server.troubles.append((action, status, headers))
        self.start(self.FILE)
        started = time.monotonic()
        self.assertEqual("kept", self.server.report(self.server.add("X", None))[1]["result"])
        self.assertGreaterEqual(time.monotonic() - started, 1, "Retry-After is honoured")
        self.assertFalse(self.server.troubles)

    def test_server_that_comes_late_is_found(self):
        late = FakeServer()
        late.close()
        worker = Worker(late.url, load_tasks([self.file("late.py", self.FILE)]), wait=1)
        thread = threading.Thread(target=worker.run, daemon=True)
        thread.start()
        time.sleep(0.3)
        handler = type("Handler", (_Handler,), {"fake": late})
        late.http = ThreadingHTTPServer(("127.0.0.1", late.http.server_port), handler)
        late.http.daemon_threads = True
        threading.Thread(target=late.http.serve_forever, args=(0.05,), daemon=True).start()
        self.addCleanup(late.close)
        self.assertEqual("kept", late.report(late.add("X", None))[1]["result"])
        worker.stop()
        thread.join(10)

    def test_connections_are_kept_open(self):
        self.start(self.FILE, concurrency=2)
        for _ in range(30):
            self.server.report(self.server.add("X", None))
        self.assertLessEqual(len(self.server.connections), 3, "one for the claims, one for each slot")

    def test_backoff_grows_to_its_limit_and_obeys_the_server(self):
        backoff = flowprov_worker.Backoff(first=1, longest=8)
        for expected in (1, 2, 4, 8, 8):
            self.assertTrue(expected / 2 <= backoff.next() <= expected)
        self.assertGreaterEqual(backoff.next(flowprov_worker.Refused(503, "", 60)), 60)


class ConcurrencyTests(WorkerTestCase):
    def test_no_more_tasks_at_a_time_than_slots(self):
        tasks = load_tasks([self.file("counted.py", """
            import threading
            import time
            from director import task

            LOCK = threading.Lock()
            RUNNING = []
            MOST = []

            @task(name="COUNTED")
            def counted(*args, **kwargs):
                with LOCK:
                    RUNNING.append(1)
                    MOST.append(len(RUNNING))
                time.sleep(0.05)
                with LOCK:
                    RUNNING.pop()
                return max(MOST)
            """)])
        ids = [self.server.add("COUNTED", None) for _ in range(12)]
        self.start_with(tasks, concurrency=3)
        most = [self.server.report(task_id)[1]["result"] for task_id in ids]
        self.assertEqual(3, max(most))
        self.assertTrue(all(claim["max_tasks"] <= 3 for claim in self.server.claims))


class ProcessTests(WorkerTestCase):
    FILE = """
        import time
        import flowprov_worker
        from director import task

        @task(name="SLOW")
        def slow(*args, **kwargs):
            time.sleep(kwargs["payload"]["seconds"])
            return flowprov_worker.current().key
        """

    def launch(self, *options):
        command = [sys.executable, str(HERE / "flowprov_worker.py"), "--url", self.server.url, "--tasks", self.file("slow.py", self.FILE),
                   "--wait", "30"] + list(options)
        process = subprocess.Popen(command, stderr=subprocess.PIPE, universal_newlines=True, cwd=str(self.folder))
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.kill)
        return process

    @unittest.skipIf(os.name == "nt", "Windows has no SIGTERM to send")
    def test_sigterm_drains(self):
        process = self.launch("--concurrency", "2", "--worker-id", "drained")
        task_id = self.server.add("SLOW", None, payload={"seconds": 1})
        self.eventually(lambda: not self.server.ready and len(self.server.claims) == 2, "claimed, and the next claim is held")
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=10)
        self.assertEqual(0, process.returncode, log)
        self.assertEqual("SLOW", self.server.report(task_id, 0)[1]["result"])
        self.assertEqual(2, len(self.server.claims), "no claim after the signal")
        self.assertIn("SLOW %s attempt 1: success" % task_id, log)

    @unittest.skipIf(os.name == "nt", "Windows has no SIGTERM to send")
    def test_tasks_of_a_claim_under_way_are_done_before_the_end(self):
        self.server.latency = 0.3
        task_id = self.server.add("SLOW", None, payload={"seconds": 0})
        process = self.launch()
        self.eventually(lambda: self.server.arrived, "a claim under way")
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=10)
        self.assertEqual("SLOW", self.server.report(task_id, 0)[1]["result"])

    @unittest.skipIf(os.name == "nt", "Windows has no SIGTERM to send")
    def test_second_signal_ends_at_once(self):
        process = self.launch()
        self.server.add("SLOW", None, payload={"seconds": 60})
        self.eventually(lambda: len(self.server.claims) == 2, "claimed")
        process.send_signal(signal.SIGINT)
        time.sleep(0.3)
        self.assertIsNone(process.poll())
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=5)
        self.assertEqual(128 + signal.SIGTERM, process.returncode)

    def test_broken_task_file_ends_the_start(self):
        broken = self.file("broken.py", "raise RuntimeError('not today')\n")
        command = [sys.executable, str(HERE / "flowprov_worker.py"), "--url", self.server.url, "--tasks", broken]
        run = subprocess.run(command, stderr=subprocess.PIPE, universal_newlines=True, timeout=20, check=False)
        self.assertEqual(2, run.returncode)
        self.assertIn("not today", run.stderr)


if __name__ == "__main__":
    unittest.main()
