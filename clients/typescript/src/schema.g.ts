// Generated from the OpenAPI document by generate.mjs.

export interface paths {
    "/api/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the latest versions of datasets, oldest first. */
        get: operations["Datasets_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The latest versions of datasets by filter, with projection, sort, limit and aggregation. */
        post: operations["Datasets_Query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the latest or a named version of a dataset. */
        get: operations["Datasets_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{object_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the payload of the latest or a named version.
         * @description ETag is the payload's SHA-256. If-None-Match and Range are honoured.
         */
        get: operations["Datasets_Download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{object_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one version of a dataset. */
        get: operations["Datasets_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers. It touches nothing else. */
        get: operations["Health_Live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service can do its work: the database answers and its schema is at head. */
        get: operations["Health_Ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes task, workflow, agent and object messages as JSON Lines or as a JSON array, optionally gzip.
         * @description Messages are merged into what is stored: in any order, any batching and with repetitions they give the same documents, so a
         *     sender that got no answer sends again. What the answer counts as successful is committed. A bad message never costs its
         *     neighbours, unless atomic asks for that. The body may be of any size; it is never held in memory as a whole.
         */
        post: operations["Ingest_Post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the latest versions of models, oldest first. */
        get: operations["Models_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The latest versions of models by filter, with projection, sort, limit and aggregation. */
        post: operations["Models_Query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the latest or a named version of a model. */
        get: operations["Models_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{object_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the payload of the latest or a named version.
         * @description ETag is the payload's SHA-256. If-None-Match and Range are honoured.
         */
        get: operations["Models_Download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{object_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one version of a model. */
        get: operations["Models_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the latest versions of objects, oldest first. */
        get: operations["Objects_List"];
        put?: never;
        /**
         * Saves an object.
         * @description Creates version 0 of a new object or the next version of a known one. Fields that are absent keep the previous version's value, and so
         *     does the payload. The server sets version, prev_version, created_at, updated_at, object_size_bytes, data_sha256 and data_hash_algo;
         *     a data_sha256 that is sent with a payload is compared with the bytes.
         *     Body: JSON of at most 64 MiB with the payload as standard base64 in data, or multipart/form-data with the part metadata
         *     (JSON) first and the part data (bytes of any length, streamed) second.
         *     If-Match: "3" saves only when 3 is the latest version, If-Match: * only when the object exists.
         */
        post: operations["Objects_Save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The latest versions of objects by filter, with projection, sort, limit and aggregation. */
        post: operations["Objects_Query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets the latest version of an object. */
        get: operations["Objects_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects/{object_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the payload of the latest or a named version.
         * @description ETag is the payload's SHA-256. If-None-Match and Range are honoured.
         */
        get: operations["Objects_Download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects/{object_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of an object, newest first, the latest among them. */
        get: operations["Objects_History"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects/{object_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gets one version of an object. */
        get: operations["Objects_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objects/{object_id}/versions/{version}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads the payload of one version.
         * @description ETag is the payload's SHA-256. If-None-Match and Range are honoured.
         */
        get: operations["Objects_DownloadVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/query/{scope}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Documents of any scope by filter, with projection, sort, limit and aggregation. */
        post: operations["Queries_Query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists tasks, oldest first by the first available date field of each. */
        get: operations["Tasks_List"];
        put?: never;
        /**
         * Saves one task or an array of tasks, merged into what is stored; all or none.
         * @description The answer is the stored document, or an array of them as sent. The header X-Redacted-Values says how many values were hidden as secrets.
         */
        post: operations["Tasks_Save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/by_workflow/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tasks of a workflow in list order; none for an unknown workflow. */
        get: operations["Tasks_ListByWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tasks by filter, with projection, sort, limit and aggregation. */
        post: operations["Tasks_Query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task. */
        get: operations["Tasks_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists workflows, oldest first by the first available date field of each. */
        get: operations["Workflows_List"];
        put?: never;
        /**
         * Saves one workflow or an array of workflows, merged into what is stored; all or none.
         * @description The answer is the stored document, or an array of them as sent. The header X-Redacted-Values says how many values were hidden as secrets.
         */
        post: operations["Workflows_Save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Workflows by filter, with projection, sort, limit and aggregation. */
        post: operations["Workflows_Query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One workflow. */
        get: operations["Workflows_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/reports/provenance-card/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The workflow's provenance card, a Markdown report over all of its tasks and objects. */
        post: operations["Workflows_DownloadProvenanceCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/reports/workflow-card/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same card by its newer name. */
        post: operations["Workflows_DownloadWorkflowCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A figure. */
        AggregateBody: {
            /** @description What to compute. */
            operator: components["schemas"]["AggregateFunction"];
            /** @description A name or dot-path; count needs none. */
            field?: string | null;
        };
        /**
         * @description What an aggregation computes.
         * @enum {string}
         */
        AggregateFunction: "avg" | "sum" | "min" | "max" | "count";
        /** @description The error body of the provenance family. */
        ErrorBody: {
            /** @description One sentence: what was wrong. */
            detail: string;
        };
        /** @description A refused message. */
        IngestFailure: {
            /**
             * Format: int64
             * @description Its position in the body, from 0; blank lines are not counted.
             */
            index: number;
            /** @description One sentence for a person. */
            reason: string;
            /** @description Whether sending it again unchanged may help. */
            retriable: boolean;
        };
        /** @description What became of a body of messages. */
        IngestReport: {
            /** @description success, partial_success or failure. */
            status: string;
            /** @description The counts. */
            summary: components["schemas"]["IngestSummary"];
            /** @description The refused messages in order, up to a limit. */
            failures: components["schemas"]["IngestFailure"][];
            /** @description True when more failed than are listed. */
            failures_truncated: boolean;
            /**
             * Format: int32
             * @description Values replaced because they looked like secrets.
             */
            redacted: number;
        };
        /** @description Messages counted by outcome. With atomic none is successful when one fails. */
        IngestSummary: {
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            successful: number;
            /** Format: int64 */
            failed: number;
        };
        /** @description The envelope of every list and query answer. */
        ListEnvelopeOfObject: {
            /** @description The documents, or the rows of an aggregation. */
            items: unknown[];
            /**
             * Format: int32
             * @description The number of items here; not a total.
             */
            count: number;
            /**
             * Format: int32
             * @description The limit as asked for.
             */
            limit: number;
            /** @description Extension: pass it as cursor with the same filter and sort to get the next page; null at the end. */
            next_cursor?: string | null;
            /**
             * Format: int32
             * @description Extension, only with include_total: all matches, exact up to 10,000.
             */
            total?: number | null;
            /** @description Only with total: true when there are more than 10,000 matches. */
            total_is_lower_bound?: boolean | null;
        };
        /** @description The envelope of every list and query answer. */
        ListEnvelopeOfObjectDocument: {
            /** @description The documents, or the rows of an aggregation. */
            items: components["schemas"]["ObjectDocument"][];
            /**
             * Format: int32
             * @description The number of items here; not a total.
             */
            count: number;
            /**
             * Format: int32
             * @description The limit as asked for.
             */
            limit: number;
            /** @description Extension: pass it as cursor with the same filter and sort to get the next page; null at the end. */
            next_cursor?: string | null;
            /**
             * Format: int32
             * @description Extension, only with include_total: all matches, exact up to 10,000.
             */
            total?: number | null;
            /** @description Only with total: true when there are more than 10,000 matches. */
            total_is_lower_bound?: boolean | null;
        };
        /** @description The envelope of every list and query answer. */
        ListEnvelopeOfObjectHistoryRow: {
            /** @description The documents, or the rows of an aggregation. */
            items: components["schemas"]["ObjectHistoryRow"][];
            /**
             * Format: int32
             * @description The number of items here; not a total.
             */
            count: number;
            /**
             * Format: int32
             * @description The limit as asked for.
             */
            limit: number;
            /** @description Extension: pass it as cursor with the same filter and sort to get the next page; null at the end. */
            next_cursor?: string | null;
            /**
             * Format: int32
             * @description Extension, only with include_total: all matches, exact up to 10,000.
             */
            total?: number | null;
            /** @description Only with total: true when there are more than 10,000 matches. */
            total_is_lower_bound?: boolean | null;
        };
        /** @description The envelope of every list and query answer. */
        ListEnvelopeOfTaskDocument: {
            /** @description The documents, or the rows of an aggregation. */
            items: components["schemas"]["TaskDocument"][];
            /**
             * Format: int32
             * @description The number of items here; not a total.
             */
            count: number;
            /**
             * Format: int32
             * @description The limit as asked for.
             */
            limit: number;
            /** @description Extension: pass it as cursor with the same filter and sort to get the next page; null at the end. */
            next_cursor?: string | null;
            /**
             * Format: int32
             * @description Extension, only with include_total: all matches, exact up to 10,000.
             */
            total?: number | null;
            /** @description Only with total: true when there are more than 10,000 matches. */
            total_is_lower_bound?: boolean | null;
        };
        /** @description The envelope of every list and query answer. */
        ListEnvelopeOfWorkflowDocument: {
            /** @description The documents, or the rows of an aggregation. */
            items: components["schemas"]["WorkflowDocument"][];
            /**
             * Format: int32
             * @description The number of items here; not a total.
             */
            count: number;
            /**
             * Format: int32
             * @description The limit as asked for.
             */
            limit: number;
            /** @description Extension: pass it as cursor with the same filter and sort to get the next page; null at the end. */
            next_cursor?: string | null;
            /**
             * Format: int32
             * @description Extension, only with include_total: all matches, exact up to 10,000.
             */
            total?: number | null;
            /** @description Only with total: true when there are more than 10,000 matches. */
            total_is_lower_bound?: boolean | null;
        };
        /** @description The answer of the liveness probe. */
        LivenessBody: {
            /** @description Always ok. */
            status: string;
        };
        /** @description A version of an object's metadata. Times are epoch seconds (UTC). */
        ObjectDocument: {
            /** @description The object's id. */
            object_id?: string | null;
            /** @description A free category: ml_model, dataset, artifact, … */
            object_type?: string | null;
            /**
             * Format: int32
             * @description The version, from 0.
             */
            version?: number | null;
            /**
             * Format: int32
             * @description The version before; absent for the first.
             */
            prev_version?: number | null;
            /** @description The task that made it. */
            task_id?: string | null;
            /** @description The workflow that made it. */
            workflow_id?: string | null;
            /** @description Anything that the producer tells. */
            custom_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description A set of words, sorted. */
            tags?: string[] | null;
            /**
             * Format: double
             * @description When the first version was saved. Epoch seconds.
             */
            created_at?: number | null;
            /**
             * Format: double
             * @description When this version was saved. Epoch seconds.
             */
            updated_at?: number | null;
            /**
             * Format: int64
             * @description The payload's length in bytes.
             */
            object_size_bytes?: number | null;
            /** @description The payload's hash, lower-case hex. */
            data_sha256?: string | null;
            /** @description Always sha256. */
            data_hash_algo?: string | null;
            /** @description The payload as base64 text, only with include_data. */
            data?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An object with its payload as bytes. The part metadata comes first, so that the payload can be streamed. */
        ObjectForm: {
            /** @description The document. */
            metadata: components["schemas"]["ObjectDocument"];
            /**
             * Format: binary
             * @description The payload, of any length.
             */
            data?: Blob | null;
        };
        /** @description A version in an object's history: one fixed shape, nulls included. Times are epoch seconds (UTC). */
        ObjectHistoryRow: {
            /** @description The object's id. */
            object_id: string;
            /**
             * Format: int32
             * @description The version, from 0.
             */
            version: number;
            /**
             * Format: double
             * @description When the first version was saved.
             */
            created_at?: number | null;
            /** @description Who saved the first version, where the producer tells it. */
            created_by?: string | null;
            /**
             * Format: double
             * @description When this version was saved.
             */
            updated_at?: number | null;
            /** @description Who saved this version, where the producer tells it. */
            updated_by?: string | null;
            /**
             * Format: int32
             * @description The version before; null for the first.
             */
            prev_version?: number | null;
            /** @description The task that made it. */
            task_id?: string | null;
            /** @description The workflow that made it. */
            workflow_id?: string | null;
            /** @description A free category: ml_model, dataset, artifact, … */
            object_type?: string | null;
            /** @description Anything that the producer tells. */
            custom_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description A set of words, sorted. */
            tags?: string[] | null;
            /**
             * Format: int64
             * @description The payload's length in bytes.
             */
            object_size_bytes?: number | null;
            /** @description The payload's hash, lower-case hex. */
            data_sha256?: string | null;
            /** @description Always sha256. */
            data_hash_algo?: string | null;
            /** @description in_object: the payload is stored in the database; null without a payload. */
            storage_type?: string | null;
            /** @description Whether the producer pickled the payload. */
            pickle: boolean;
        };
        /** @description A query. Every field is optional; {} asks for the first 100 documents in list order. */
        QueryBody: {
            /**
             * @description A MongoDB filter document: fields (dot-paths reach into objects and arrays) with values or with the operators
             *     $and $or $nor $not $exists $eq $ne $gt $gte $lt $lte $in $nin $regex. Times are compared as times, whether given as epoch
             *     seconds, epoch milliseconds or ISO 8601 text.
             */
            filter?: {
                [key: string]: unknown;
            } | null;
            /** @description The fields to return, as names or dot-paths; nesting is kept. Absent: whole documents. With an aggregation: the one field to group by. */
            projection?: string[] | null;
            /**
             * Format: int32
             * @description The most documents to return, 0 to 1000; 0 is all of them, streamed.
             * @default 100
             */
            limit?: number;
            /** @description Sort keys, most significant first. Default: the list order. */
            sort?: components["schemas"]["SortKeyBody"][] | null;
            /**
             * @description Extension: the direction of the list order, where no sort is given.
             * @default asc
             */
            order?: components["schemas"]["SortDirection"];
            /** @description Figures instead of documents; each becomes a field operator_field with dots turned into underscores. */
            aggregation?: components["schemas"]["AggregateBody"][] | null;
            /**
             * @description Accepted for the original's clients; answers are always plain JSON.
             * @default true
             */
            remove_json_unserializables?: boolean;
            /**
             * @description Objects, datasets and models: adds each payload as base64 text in data.
             * @default false
             */
            include_data?: boolean;
            /** @description Extension: next_cursor of an earlier answer to the same filter and sort. */
            cursor?: string | null;
            /**
             * @description Extension: adds total, exact up to 10,000.
             * @default false
             */
            include_total?: boolean;
        };
        /** @description The answer of the readiness probe. */
        ReadinessBody: {
            /** @description ready or degraded. */
            status: string;
            /** @description Each part with ok or what is wrong with it. */
            services: {
                [key: string]: string;
            };
        };
        /**
         * @description What a query route asks about. Datasets and models are views over objects (contracts/flowcept.md 1.6).
         * @enum {string}
         */
        Scope: "workflows" | "tasks" | "objects" | "datasets" | "models";
        /**
         * @description The direction of the list order.
         * @enum {string}
         */
        SortDirection: "asc" | "desc";
        /** @description A sort key. */
        SortKeyBody: {
            /** @description A name or dot-path. */
            field: string;
            /**
             * Format: int32
             * @description 1 ascending (missing and null first) or -1 descending.
             * @default 1
             */
            order?: number;
        };
        /**
         * @description A task. Documents are schemaless: these are the fields that producers use; any other comes back as
         *     it was sent. Absent fields are left out. Times are epoch seconds (UTC).
         */
        TaskDocument: {
            /** @description The task's id. */
            task_id?: string | null;
            /** @description The workflow it belongs to. */
            workflow_id?: string | null;
            /** @description The campaign it belongs to. */
            campaign_id?: string | null;
            /** @description What was done, usually a function's name. */
            activity_id?: string | null;
            /** @description The iterations or calls it belongs together with. */
            group_id?: string | null;
            /** @description The task that started it. */
            parent_task_id?: string | null;
            /** @description The agent that ran it. */
            agent_id?: string | null;
            /** @description The agent that asked for it. */
            source_agent_id?: string | null;
            /** @description A free category, such as iteration or learning. */
            subtype?: string | null;
            /** @description SUBMITTED, WAITING, RUNNING, FINISHED, ERROR or UNKNOWN; a finished state never goes back. */
            status?: string | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            submitted_at?: number | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            started_at?: number | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            ended_at?: number | null;
            /**
             * Format: double
             * @description When the server first saw the task. Epoch seconds.
             */
            registered_at?: number | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            utc_timestamp?: number | null;
            /** @description Inputs. */
            used?: {
                [key: string]: unknown;
            } | null;
            /** @description Outputs. */
            generated?: {
                [key: string]: unknown;
            } | null;
            /** @description Anything else that the producer tells. */
            custom_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Machine figures at the start; memory and disk in bytes, CPU times in seconds. */
            telemetry_at_start?: {
                [key: string]: unknown;
            } | null;
            /** @description Machine figures at the end; memory and disk in bytes, CPU times in seconds. */
            telemetry_at_end?: {
                [key: string]: unknown;
            } | null;
            /** @description A set of words, sorted. */
            tags?: string[] | null;
            /** @description Ids of the tasks that it waited for. */
            dependencies?: string[] | null;
            /** @description The machine it ran on. */
            hostname?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The body of a 422: every wrong field, in Pydantic 2's form. */
        ValidationErrorBody: {
            /** @description One entry for each failure. */
            detail: components["schemas"]["ValidationErrorItem"][];
        };
        /** @description One wrong field. */
        ValidationErrorItem: {
            /** @description A stable word for the kind of failure, such as less_than_equal. */
            type: string;
            /** @description The place, outermost first; integers are array positions. */
            loc: (string | number)[];
            /** @description One sentence for a person. */
            msg: string;
            /** @description The offending value. */
            input?: unknown;
            /** @description The limits that were broken, such as {"le": 1000}; absent when there is none. */
            ctx?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A workflow run. Documents are schemaless, as with tasks. Times are epoch seconds (UTC). */
        WorkflowDocument: {
            /** @description The workflow's id. */
            workflow_id?: string | null;
            /** @description The workflow that started it. */
            parent_workflow_id?: string | null;
            /** @description The campaign it belongs to. */
            campaign_id?: string | null;
            /** @description Its name. */
            name?: string | null;
            /** @description Always workflow where the producer tells it. */
            type?: string | null;
            /** @description RUNNING, then FINISHED or ERROR. */
            status?: string | null;
            /** @description Who ran it. */
            user?: string | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            utc_timestamp?: number | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            started_at?: number | null;
            /**
             * Format: double
             * @description Epoch seconds.
             */
            ended_at?: number | null;
            /** @description Arguments. */
            used?: {
                [key: string]: unknown;
            } | null;
            /** @description Results. */
            generated?: {
                [key: string]: unknown;
            } | null;
            /** @description Anything else that the producer tells. */
            custom_metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The producers that reported it, a sorted set. */
            interceptor_ids?: string[] | null;
            /** @description Machines by interceptor id; the process environment is redacted on write. */
            machine_info?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Datasets_List: {
        parameters: {
            query?: {
                /** @description Only this one. */
                object_id?: string;
                /** @description Only those of this workflow. */
                workflow_id?: string;
                /** @description Only those of this task. */
                task_id?: string;
                /** @description A filter as JSON text, see the query body's filter. */
                filter_json?: string;
                /** @description The most documents to return. */
                limit?: number;
                /** @description Whether to add each payload as standard base64 in data; 32 MiB together at most. */
                include_data?: boolean;
                /** @description Extension: the direction of the list order. */
                order?: components["schemas"]["SortDirection"];
                /** @description Extension: next_cursor of the page before. */
                cursor?: string;
                /** @description Extension: also count all matches. */
                include_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Datasets_Query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query; {} is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Datasets_Get: {
        parameters: {
            query?: {
                /** @description The version; the latest when absent. */
                version?: number;
                /** @description Whether to add the payload as standard base64 in data; payloads over 32 MiB have to be downloaded. */
                include_data?: boolean;
            };
            header?: never;
            path: {
                /** @description The dataset's object id. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. ETag is its version. */
            200: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it is no dataset. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The payload is too large for include_data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Datasets_Download: {
        parameters: {
            query?: {
                /** @description The version; the latest when absent. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The dataset's object id. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description The payload's SHA-256, for If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The asked range of the bytes. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The caller has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it is no dataset or has no payload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The range lies outside the payload. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Datasets_GetVersion: {
        parameters: {
            query?: {
                /** @description Whether to add the payload as standard base64 in data; payloads over 32 MiB have to be downloaded. */
                include_data?: boolean;
            };
            header?: never;
            path: {
                /** @description The dataset's object id. */
                object_id: string;
                /** @description The version, from 0. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; an earlier version is marked by source: objects_snapshot. */
            200: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it is no dataset. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The payload is too large for include_data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The version is not an integer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Health_Live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessBody"];
                };
            };
        };
    };
    Health_Ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessBody"];
                };
            };
            /** @description Some part is not; the body says which, and what to do. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessBody"];
                };
            };
        };
    };
    Ingest_Post: {
        parameters: {
            query?: {
                /** @description Store all messages or none. */
                atomic?: boolean;
            };
            header?: {
                /** @description gzip when the body is packed. */
                "Content-Encoding"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                }[];
                "application/x-ndjson": Blob;
            };
        };
        responses: {
            /** @description The outcome by message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description Only with atomic: some message was bad and nothing is stored; the same body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description A gzip body unpacks to an incredible size. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The content type or the encoding is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Models_List: {
        parameters: {
            query?: {
                /** @description Only this one. */
                object_id?: string;
                /** @description Only those of this workflow. */
                workflow_id?: string;
                /** @description Only those of this task. */
                task_id?: string;
                /** @description A filter as JSON text, see the query body's filter. */
                filter_json?: string;
                /** @description The most documents to return. */
                limit?: number;
                /** @description Whether to add each payload as standard base64 in data; 32 MiB together at most. */
                include_data?: boolean;
                /** @description Extension: the direction of the list order. */
                order?: components["schemas"]["SortDirection"];
                /** @description Extension: next_cursor of the page before. */
                cursor?: string;
                /** @description Extension: also count all matches. */
                include_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Models_Query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query; {} is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Models_Get: {
        parameters: {
            query?: {
                /** @description The version; the latest when absent. */
                version?: number;
                /** @description Whether to add the payload as standard base64 in data; payloads over 32 MiB have to be downloaded. */
                include_data?: boolean;
            };
            header?: never;
            path: {
                /** @description The model's object id. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. ETag is its version. */
            200: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it is no model. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The payload is too large for include_data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Models_Download: {
        parameters: {
            query?: {
                /** @description The version; the latest when absent. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The model's object id. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description The payload's SHA-256, for If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The asked range of the bytes. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The caller has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it is no model or has no payload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The range lies outside the payload. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Models_GetVersion: {
        parameters: {
            query?: {
                /** @description Whether to add the payload as standard base64 in data; payloads over 32 MiB have to be downloaded. */
                include_data?: boolean;
            };
            header?: never;
            path: {
                /** @description The model's object id. */
                object_id: string;
                /** @description The version, from 0. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; an earlier version is marked by source: objects_snapshot. */
            200: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it is no model. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The payload is too large for include_data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The version is not an integer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_List: {
        parameters: {
            query?: {
                /** @description Only this one. */
                object_id?: string;
                /** @description Only those of this workflow. */
                workflow_id?: string;
                /** @description Only those of this task. */
                task_id?: string;
                /** @description Only those of this category. */
                object_type?: string;
                /** @description The older name of object_type. */
                type?: string;
                /** @description A filter as JSON text, see the query body's filter. */
                filter_json?: string;
                /** @description The most documents to return. */
                limit?: number;
                /** @description Whether to add each payload as standard base64 in data; 32 MiB together at most. */
                include_data?: boolean;
                /** @description Extension: the direction of the list order. */
                order?: components["schemas"]["SortDirection"];
                /** @description Extension: next_cursor of the page before. */
                cursor?: string;
                /** @description Extension: also count all matches. */
                include_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_Save: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that must be the latest, such as "3", or * for any. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectDocument"];
                "multipart/form-data": components["schemas"]["ObjectForm"];
            };
        };
        responses: {
            /** @description The saved document. ETag is its version, for If-Match; X-Redacted-Values counts the values that looked like secrets. */
            201: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    /** @description The address of the object. */
                    Location?: string;
                    /** @description The number of values that were hidden as secrets. */
                    "X-Redacted-Values"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The body cannot be read, a field is wrong, or the payload's hash is not the stated one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The latest version is not the one that If-Match names. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A JSON body or a metadata part that is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The content type or the encoding is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_Query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query; {} is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_Get: {
        parameters: {
            query?: {
                /** @description Whether to add the payload as standard base64 in data; payloads over 32 MiB have to be downloaded. */
                include_data?: boolean;
            };
            header?: never;
            path: {
                /** @description The object's id. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. ETag is its version. */
            200: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The payload is too large for include_data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_Download: {
        parameters: {
            query?: {
                /** @description The version; the latest when absent. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The object's id. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description The payload's SHA-256, for If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The asked range of the bytes. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The caller has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it has no payload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The range lies outside the payload. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_History: {
        parameters: {
            query?: {
                /** @description The most rows to return. */
                limit?: number;
                /** @description The next_cursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The object's id; an unknown one has an empty history. */
                object_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of one fixed shape, nulls included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObjectHistoryRow"];
                };
            };
            /** @description The cursor is not one of this history. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The limit is out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_GetVersion: {
        parameters: {
            query?: {
                /** @description Whether to add the payload as standard base64 in data; payloads over 32 MiB have to be downloaded. */
                include_data?: boolean;
            };
            header?: never;
            path: {
                /** @description The object's id. */
                object_id: string;
                /** @description The version, from 0. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document; an earlier version is marked by source: objects_snapshot. */
            200: {
                headers: {
                    /** @description The version, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The payload is too large for include_data. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The version is not an integer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Objects_DownloadVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The object's id. */
                object_id: string;
                /** @description The version, from 0. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description The payload's SHA-256, for If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The asked range of the bytes. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The caller has these bytes already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No such object or version, or it has no payload. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The range lies outside the payload. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Queries_Query: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What to ask about. */
                scope: components["schemas"]["Scope"];
            };
            cookie?: never;
        };
        /** @description The query; {} is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfObject"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Tasks_List: {
        parameters: {
            query?: {
                /** @description Only those of this workflow. */
                workflow_id?: string;
                /** @description Only those started by this task. */
                parent_task_id?: string;
                /** @description Only those of this campaign. */
                campaign_id?: string;
                /** @description Only this task. */
                task_id?: string;
                /** @description Only those with this status. */
                status?: string;
                /** @description A filter as JSON text, see the query body's filter. */
                filter_json?: string;
                /** @description The most documents to return. */
                limit?: number;
                /** @description Extension: the direction of the list order. */
                order?: components["schemas"]["SortDirection"];
                /** @description Extension: next_cursor of the page before. */
                cursor?: string;
                /** @description Extension: also count all matches. */
                include_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfTaskDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Tasks_Save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDocument"] | components["schemas"]["TaskDocument"][];
            };
        };
        responses: {
            /** @description Stored; what stands now. */
            201: {
                headers: {
                    /** @description The number of values that were hidden as secrets. */
                    "X-Redacted-Values"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDocument"] | components["schemas"]["TaskDocument"][];
                };
            };
            /** @description Some document is bad; the detail names it, and nothing is stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Tasks_ListByWorkflow: {
        parameters: {
            query?: {
                /** @description The most documents to return. */
                limit?: number;
                /** @description Extension: the direction of the list order. */
                order?: components["schemas"]["SortDirection"];
                /** @description Extension: next_cursor of the page before. */
                cursor?: string;
                /** @description Extension: also count all matches. */
                include_total?: boolean;
            };
            header?: never;
            path: {
                /** @description The workflow's id. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfTaskDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Tasks_Query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query; {} is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfTaskDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Tasks_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description The document's state, for If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Workflows_List: {
        parameters: {
            query?: {
                /** @description Only those of this user. */
                user?: string;
                /** @description Only those of this campaign. */
                campaign_id?: string;
                /** @description Only those started by this workflow. */
                parent_workflow_id?: string;
                /** @description Only those of this name. */
                name?: string;
                /** @description A filter as JSON text, see the query body's filter. */
                filter_json?: string;
                /** @description The most documents to return. */
                limit?: number;
                /** @description Extension: the direction of the list order. */
                order?: components["schemas"]["SortDirection"];
                /** @description Extension: next_cursor of the page before. */
                cursor?: string;
                /** @description Extension: also count all matches. */
                include_total?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfWorkflowDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Workflows_Save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowDocument"] | components["schemas"]["WorkflowDocument"][];
            };
        };
        responses: {
            /** @description Stored; what stands now. */
            201: {
                headers: {
                    /** @description The number of values that were hidden as secrets. */
                    "X-Redacted-Values"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDocument"] | components["schemas"]["WorkflowDocument"][];
                };
            };
            /** @description Some document is bad; the detail names it, and nothing is stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Workflows_Query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The query; {} is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnvelopeOfWorkflowDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Workflows_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workflow's id. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description The document's state, for If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDocument"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Workflows_DownloadProvenanceCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workflow's id. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card, as an attachment named provenance_card_<id>.md. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    Workflows_DownloadWorkflowCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workflow's id. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card, as an attachment named provenance_card_<id>.md. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such workflow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The database is not available now; try again after the seconds in Retry-After. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
