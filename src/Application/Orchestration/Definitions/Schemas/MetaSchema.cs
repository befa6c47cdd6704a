using System.Text.Json;

namespace FlowProv.Application.Orchestration.Definitions.Schemas;

/// <summary>The schema of schemas: Draft 7's, with the keywords of later drafts that are served.</summary>
internal static class MetaSchema
{
    public static readonly JsonElement Json = JsonElement.Parse(
        """
        {
          "definitions": {
            "schemaArray": { "type": "array", "minItems": 1, "items": { "$ref": "#" } },
            "schemaMap": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "count": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
            "types": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] },
            "names": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }
          },
          "type": ["object", "boolean"],
          "properties": {
            "$id": { "type": "string" }, "$schema": { "type": "string" }, "$ref": { "type": "string" }, "$anchor": { "type": "string" },
            "$comment": { "type": "string" }, "title": { "type": "string" }, "description": { "type": "string" },
            "readOnly": { "type": "boolean" }, "examples": { "type": "array" }, "format": { "type": "string" },
            "contentMediaType": { "type": "string" }, "contentEncoding": { "type": "string" },
            "definitions": { "$ref": "#/definitions/schemaMap" }, "$defs": { "$ref": "#/definitions/schemaMap" },
            "type": {
              "anyOf": [
                { "$ref": "#/definitions/types" },
                { "type": "array", "items": { "$ref": "#/definitions/types" }, "minItems": 1, "uniqueItems": true }
              ]
            },
            "enum": { "type": "array" },
            "multipleOf": { "type": "number", "exclusiveMinimum": 0 },
            "maximum": { "type": "number" }, "exclusiveMaximum": { "type": "number" },
            "minimum": { "type": "number" }, "exclusiveMinimum": { "type": "number" },
            "maxLength": { "$ref": "#/definitions/count" }, "minLength": { "$ref": "#/definitions/count" },
            "pattern": { "type": "string" },
            "items": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }] },
            "prefixItems": { "$ref": "#/definitions/schemaArray" }, "additionalItems": { "$ref": "#" },
            "maxItems": { "$ref": "#/definitions/count" }, "minItems": { "$ref": "#/definitions/count" },
            "uniqueItems": { "type": "boolean" },
            "contains": { "$ref": "#" }, "minContains": { "$ref": "#/definitions/count" }, "maxContains": { "$ref": "#/definitions/count" },
            "maxProperties": { "$ref": "#/definitions/count" }, "minProperties": { "$ref": "#/definitions/count" },
            "required": { "$ref": "#/definitions/names" },
            "properties": { "$ref": "#/definitions/schemaMap" }, "patternProperties": { "$ref": "#/definitions/schemaMap" },
            "additionalProperties": { "$ref": "#" }, "propertyNames": { "$ref": "#" },
            "dependencies": {
              "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/names" }] }
            },
            "dependentRequired": { "type": "object", "additionalProperties": { "$ref": "#/definitions/names" } },
            "dependentSchemas": { "$ref": "#/definitions/schemaMap" },
            "if": { "$ref": "#" }, "then": { "$ref": "#" }, "else": { "$ref": "#" },
            "allOf": { "$ref": "#/definitions/schemaArray" }, "anyOf": { "$ref": "#/definitions/schemaArray" },
            "oneOf": { "$ref": "#/definitions/schemaArray" }, "not": { "$ref": "#" }
          }
        }
        """);
}
