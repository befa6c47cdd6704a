import createClient, { type ClientOptions } from "openapi-fetch";
import type { components, paths } from "./schema.g.js";

export type { components, operations, paths } from "./schema.g.js";
export type TaskDocument = components["schemas"]["TaskDocument"];
export type WorkflowDocument = components["schemas"]["WorkflowDocument"];
export type ObjectDocument = components["schemas"]["ObjectDocument"];
export type QueryBody = components["schemas"]["QueryBody"];
export type IngestReport = components["schemas"]["IngestReport"];
export type FlowProvClient = ReturnType<typeof createFlowProvClient>;

/** A client whose paths, parameters, bodies, answers and errors are those of the OpenAPI document. */
export function createFlowProvClient(options: ClientOptions) {
  return createClient<paths>({ bodySerializer: serializeBody, ...options });
}

/** The body of POST /api/v1/ingest, one message a line: api.POST("/api/v1/ingest", jsonLines(messages)). */
export function jsonLines(messages: Iterable<object>) {
  const lines = Array.from(messages, (message) => JSON.stringify(message) + "\n");
  const type = "application/x-ndjson";
  return { body: new Blob(lines, { type }), headers: { "Content-Type": type } };
}

/** Bytes go out as they are, an object with bytes among its fields as a form, everything else as JSON. */
function serializeBody(body: unknown): BodyInit {
  if (body instanceof Blob || body instanceof FormData) {
    return body;
  }

  const fields = Object.entries(body as object);
  return fields.some(([, value]) => value instanceof Blob) ? form(fields) : JSON.stringify(body);
}

function form(fields: [string, unknown][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) {
    form.append(name, value instanceof Blob ? value : JSON.stringify(value));
  }
  return form;
}
