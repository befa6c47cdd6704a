// node dist/test/smoke.js URL: uses the client against a running, empty service; ends with 1 at the first surprise.
import assert from "node:assert/strict";
import { createFlowProvClient, jsonLines, type TaskDocument } from "../src/index.js";

const api = createFlowProvClient({ baseUrl: process.argv[2]! });
const workflow_id = "ts-workflow";

const tasks = Array.from({ length: 5 }, (_, i) => ({
  type: "task", task_id: `ts-${i}`, workflow_id, activity_id: "train", status: "FINISHED", started_at: 1750000000 + i, used: { epoch: i },
}));
const ingested = await api.POST("/api/v1/ingest", jsonLines([...tasks, { type: "workflow" }]));
assert.equal(ingested.data?.status, "partial_success");
assert.deepEqual([ingested.data.summary.successful, ingested.data.failures[0]?.index], [5, 5]);

const saved = await api.POST("/api/v1/tasks", { body: { task_id: "ts-saved", workflow_id, used: { epoch: 9 } } });
assert.equal((saved.data as TaskDocument).task_id, "ts-saved");
assert.equal(saved.response.headers.get("X-Redacted-Values"), "0");

const listed = await api.GET("/api/v1/tasks", { params: { query: { workflow_id, limit: 2, order: "desc", include_total: true } } });
assert.deepEqual([listed.data?.count, listed.data?.total], [2, 6]);

const seen: unknown[] = [];
let cursor: string | null | undefined;
do {
  const page = await api.POST("/api/v1/tasks/query", {
    body: { filter: { workflow_id, "used.epoch": { $lt: 5 } }, sort: [{ field: "used.epoch", order: -1 }], limit: 2, cursor },
  });
  assert.ok(page.data, JSON.stringify(page.error));
  seen.push(...page.data.items.map((task) => task.task_id));
  cursor = page.data.next_cursor;
} while (cursor);
assert.deepEqual(seen, ["ts-4", "ts-3", "ts-2", "ts-1", "ts-0"]);

const task = await api.GET("/api/v1/tasks/{task_id}", { params: { path: { task_id: "ts-3" } } });
assert.equal(task.data?.used?.["epoch"], 3);

const missing = await api.GET("/api/v1/tasks/{task_id}", { params: { path: { task_id: "none" } } });
assert.equal(missing.response.status, 404);
assert.deepEqual(missing.error, { detail: "Task not found: none" });

const bytes = new Uint8Array([0, 1, 254, 255]);
const object = { object_id: "ts-object", object_type: "ml_model", workflow_id };
const stored = await api.POST("/api/v1/objects", { body: { metadata: object, data: new Blob([bytes]) } });
assert.deepEqual([stored.data?.version, stored.data?.object_size_bytes], [0, 4]);

const next = await api.POST("/api/v1/objects", { body: { ...object, custom_metadata: { v: 1 } }, params: { header: { "If-Match": '"0"' } } });
assert.equal(next.data?.version, 1);

const file = await api.GET("/api/v1/models/{object_id}/download", { params: { path: { object_id: "ts-object" } }, parseAs: "blob" });
assert.ok(file.data);
assert.deepEqual(new Uint8Array(await file.data.arrayBuffer()), bytes);

console.log("The TypeScript client and the service agree.");
