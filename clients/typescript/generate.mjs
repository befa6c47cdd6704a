// node generate.mjs OPENAPI.JSON SCHEMA.TS: the types of the OpenAPI document.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const [input, output] = process.argv.slice(2);
const blob = ts.factory.createTypeReferenceNode("Blob");
const none = ts.factory.createLiteralTypeNode(ts.factory.createNull());

// Examples are read in the document; as comments they would be most of the file.
const document = JSON.parse(await readFile(input, "utf8"), (key, value) => (key === "example" ? undefined : value));
const types = await openapiTS(document, {
  defaultNonNullable: false,
  transform: (schema) => (schema.format !== "binary" ? undefined : schema.nullable ? ts.factory.createUnionTypeNode([blob, none]) : blob),
});
await writeFile(output, `// Generated from the OpenAPI document by generate.mjs.\n\n${astToString(types)}`);
console.log(`Wrote ${output}.`);
