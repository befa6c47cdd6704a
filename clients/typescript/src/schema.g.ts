// Generated from the OpenAPI document by generate.mjs.

export interface paths {
    "/api/admin/database/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes all that Prefect's clients stored. Provenance and what the engine executes stay. */
        post: operations["Admin_ClearDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/database/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refused: the schema is not created by clients. */
        post: operations["Admin_CreateDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/database/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refused: the database is not dropped by clients. */
        post: operations["Admin_DropDatabase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings in effect, secrets masked. */
        get: operations["Admin_GetSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of Prefect whose clients are served. */
        get: operations["Admin_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The capabilities of the stored block schemas, each once. */
        get: operations["BlockCapabilities_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists named block documents. */
        get: operations["BlockDocuments_List"];
        put?: never;
        /** Makes a block document. */
        post: operations["BlockDocuments_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_documents/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts block documents that match filters. */
        post: operations["BlockDocuments_Count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_documents/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists block documents that match filters, by name; anonymous ones only when they are asked for. */
        post: operations["BlockDocuments_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block document. */
        get: operations["BlockDocuments_Get"];
        /** Makes a block document with an id, or replaces all of it but its type; a secret that comes back masked stays as it is. */
        put: operations["BlockDocuments_Put"];
        post?: never;
        /** Deletes a block document; it vanishes from the blocks that refer to it. */
        delete: operations["BlockDocuments_Delete"];
        options?: never;
        head?: never;
        /** Changes a block document's data, all of it or the members that are named, or its schema. */
        patch: operations["BlockDocuments_Update"];
        trace?: never;
    };
    "/api/block_schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists block schemas, the newest first. */
        get: operations["BlockSchemas_List"];
        put?: never;
        /** Makes a block schema; one of that checksum and version is returned as it is. */
        post: operations["BlockSchemas_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_schemas/checksum/{checksum}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block schema by its checksum. */
        get: operations["BlockSchemas_GetByChecksum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_schemas/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists block schemas that match filters, the newest first. */
        post: operations["BlockSchemas_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_schemas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block schema. */
        get: operations["BlockSchemas_Get"];
        /** Makes a block schema with an id; one never changes, so that to put what is stored leaves it as it is. */
        put: operations["BlockSchemas_Put"];
        post?: never;
        /** Deletes a block schema with its documents. */
        delete: operations["BlockSchemas_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists block types by name. */
        get: operations["BlockTypes_List"];
        put?: never;
        /** Makes a block type. */
        post: operations["BlockTypes_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_types/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists block types that match filters, by name. */
        post: operations["BlockTypes_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_types/slug/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block type by its slug. */
        get: operations["BlockTypes_GetBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_types/slug/{slug}/block_documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The named documents of a block type. */
        get: operations["BlockTypes_ListDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_types/slug/{slug}/block_documents/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document of a block type by its name. */
        get: operations["BlockTypes_GetDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block_types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block type. */
        get: operations["BlockTypes_Get"];
        /** Makes a block type with an id, or replaces all of it. */
        put: operations["BlockTypes_Replace"];
        post?: never;
        /** Deletes a block type with its schemas and documents. */
        delete: operations["BlockTypes_Delete"];
        options?: never;
        head?: never;
        /** Changes a block type's descriptions. */
        patch: operations["BlockTypes_Update"];
        trace?: never;
    };
    "/api/concurrency_limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists concurrency limits by tag. */
        get: operations["ConcurrencyLimits_List"];
        put?: never;
        /** Stores a concurrency limit; that of the tag is changed. */
        post: operations["ConcurrencyLimits_Save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concurrency_limits/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists concurrency limits by tag, a page as the body tells. */
        post: operations["ConcurrencyLimits_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concurrency_limits/tag/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A concurrency limit by its tag. */
        get: operations["ConcurrencyLimits_GetByTag"];
        put?: never;
        post?: never;
        /** Deletes a concurrency limit by its tag. */
        delete: operations["ConcurrencyLimits_DeleteByTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concurrency_limits/tag/{tag}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives all slots of a limit back, or says which task runs hold them. */
        post: operations["ConcurrencyLimits_Reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/concurrency_limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A concurrency limit. */
        get: operations["ConcurrencyLimits_Get"];
        /** Makes a concurrency limit with an id, or replaces all of it. */
        put: operations["ConcurrencyLimits_Replace"];
        post?: never;
        /** Deletes a concurrency limit. */
        delete: operations["ConcurrencyLimits_Delete"];
        options?: never;
        head?: never;
        /** Changes what is told of a concurrency limit. */
        patch: operations["ConcurrencyLimits_Update"];
        trace?: never;
    };
    "/api/csrf-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells later clients that they need no token before they write. */
        get: operations["Server_GetCsrfToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the definitions by their full names, each as it was written. */
        get: operations["Definitions_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists deployments by query parameters. */
        get: operations["Deployments_List"];
        put?: never;
        /** Makes a deployment, or replaces the one of that name of the flow. */
        post: operations["Deployments_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts deployments that match filters. */
        post: operations["Deployments_Count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists deployments that match filters. */
        post: operations["Deployments_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/name/{flowName}/{deploymentName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deployment by the name of its flow and its own. */
        get: operations["Deployments_GetByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/paginate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of deployments with the number of all. */
        post: operations["Deployments_Paginate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deployment. */
        get: operations["Deployments_Get"];
        /** Extension: makes a deployment with this id, or replaces it. */
        put: operations["Deployments_Put"];
        post?: never;
        /** Deletes a deployment with its runs that are SCHEDULED; its other runs stay, without a deployment. */
        delete: operations["Deployments_Delete"];
        options?: never;
        head?: never;
        /** Changes a deployment; the runs that its schedule made ahead are made anew. */
        patch: operations["Deployments_Update"];
        trace?: never;
    };
    "/api/deployments/{id}/create_flow_run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a flow run of a deployment. */
        post: operations["Deployments_CreateRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the runs that a deployment's schedule is ahead of; a second time it adds nothing. */
        post: operations["Deployments_Schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/set_schedule_active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a deployment's schedule make runs. */
        post: operations["Deployments_Activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/set_schedule_inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a deployment's schedule make no more runs; those that it made ahead go. */
        post: operations["Deployments_Deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deployments/{id}/work_queue_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work queues that hand out a deployment's runs. */
        get: operations["Deployments_ListQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_run_notification_policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists notification policies, the oldest first. */
        get: operations["FlowRunNotificationPolicies_List"];
        put?: never;
        /** Makes a notification policy. */
        post: operations["FlowRunNotificationPolicies_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_run_notification_policies/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists notification policies that match filters. */
        post: operations["FlowRunNotificationPolicies_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_run_notification_policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notification policy. */
        get: operations["FlowRunNotificationPolicies_Get"];
        /** Makes a notification policy with an id, or replaces all of it. */
        put: operations["FlowRunNotificationPolicies_Replace"];
        post?: never;
        /** Deletes a notification policy. */
        delete: operations["FlowRunNotificationPolicies_Delete"];
        options?: never;
        head?: never;
        /** Changes the members of a notification policy that are named. */
        patch: operations["FlowRunNotificationPolicies_Update"];
        trace?: never;
    };
    "/api/flow_run_states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All states of a flow run, oldest first; none of one that does not exist. */
        get: operations["FlowRunStates_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_run_states/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A state of a flow run. */
        get: operations["FlowRunStates_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists flow runs by query parameters. */
        get: operations["FlowRuns_List"];
        put?: never;
        /** Makes a flow run; one of the flow with the same idempotency key is returned instead. */
        post: operations["FlowRuns_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts flow runs that match filters. */
        post: operations["FlowRuns_Count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists flow runs that match filters. */
        post: operations["FlowRuns_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts flow runs over time, by state. */
        post: operations["FlowRuns_History"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/lateness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mean start delay of flow runs that match filters, in seconds; null of none. */
        post: operations["FlowRuns_Lateness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/paginate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of flow runs with the number of all. */
        post: operations["FlowRuns_Paginate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A flow run. */
        get: operations["FlowRuns_Get"];
        /** Extension: makes a flow run with this id, or replaces what a client may change of it; its state only changes by proposals. */
        put: operations["FlowRuns_Put"];
        post?: never;
        /** Deletes a flow run with its states and task runs; its logs and provenance stay. */
        delete: operations["FlowRuns_Delete"];
        options?: never;
        head?: never;
        /** Changes a flow run; values replace, never merge. */
        patch: operations["FlowRuns_Update"];
        trace?: never;
    };
    "/api/flow_runs/{id}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The task runs of a flow run and what each was given. */
        get: operations["FlowRuns_Graph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/{id}/graph-v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The graph of a flow run in its later form: what began, with edges in both directions; subflows as flow runs. */
        get: operations["FlowRuns_GetNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a paused flow run go on. */
        post: operations["FlowRuns_Resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flow_runs/{id}/set_state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes the next state of a flow run. */
        post: operations["FlowRuns_SetState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists flows by query parameters. */
        get: operations["PrefectFlows_List"];
        put?: never;
        /** Makes a flow; one of that name is returned unchanged, its tags too. */
        post: operations["PrefectFlows_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flows/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts flows that match filters. */
        post: operations["PrefectFlows_Count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flows/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists flows that match filters. */
        post: operations["PrefectFlows_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flows/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A flow by its name. */
        get: operations["PrefectFlows_GetByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flows/paginate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of flows with the number of all. */
        post: operations["PrefectFlows_Paginate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A flow. */
        get: operations["PrefectFlows_Get"];
        /** Extension: makes a flow with this id, or replaces its name and tags. */
        put: operations["PrefectFlows_Put"];
        post?: never;
        /** Deletes a flow and its deployments at once; its runs follow in the background. */
        delete: operations["PrefectFlows_Delete"];
        options?: never;
        head?: never;
        /** Replaces a flow's tags. */
        patch: operations["PrefectFlows_Update"];
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server answers; clients ask before everything else. */
        get: operations["Server_GetHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hello": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says hello. */
        get: operations["Server_SayHello"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists log lines by query parameters. */
        get: operations["Logs_List"];
        put?: never;
        /** Stores log lines. */
        post: operations["Logs_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logs/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists log lines that match filters. */
        post: operations["Logs_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A log line. */
        get: operations["Logs_Get"];
        put?: never;
        post?: never;
        /** Deletes a log line. */
        delete: operations["Logs_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers. */
        get: operations["Director_Ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server can do its work: the database answers and its schema is at head. */
        get: operations["Server_GetReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved_searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists saved searches by name. */
        get: operations["SavedSearches_List"];
        /** Stores a saved search; one of that name is replaced. */
        put: operations["SavedSearches_Save"];
        /** The same by the seed's verb. */
        post: operations["SavedSearches_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved_searches/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists saved searches by name, a page as the body tells. */
        post: operations["SavedSearches_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved_searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A saved search. */
        get: operations["SavedSearches_Get"];
        /** Makes a saved search with an id, or replaces all of it. */
        put: operations["SavedSearches_Replace"];
        post?: never;
        /** Deletes a saved search. */
        delete: operations["SavedSearches_Delete"];
        options?: never;
        head?: never;
        /** Changes what is told of a saved search. */
        patch: operations["SavedSearches_Update"];
        trace?: never;
    };
    "/api/task_run_states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All states of a task run, oldest first; none of one that does not exist. */
        get: operations["TaskRunStates_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_run_states/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A state of a task run. */
        get: operations["TaskRunStates_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists task runs by query parameters. */
        get: operations["TaskRuns_List"];
        put?: never;
        /** Makes a task run; one of the flow run with the same keys is returned instead. */
        post: operations["TaskRuns_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_runs/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts task runs that match filters. */
        post: operations["TaskRuns_Count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_runs/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists task runs that match filters. */
        post: operations["TaskRuns_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_runs/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts task runs over time, by state. */
        post: operations["TaskRuns_History"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_runs/paginate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of task runs with the number of all. */
        post: operations["TaskRuns_Paginate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task_runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task run. */
        get: operations["TaskRuns_Get"];
        /** Extension: makes a task run with this id, or renames it. */
        put: operations["TaskRuns_Put"];
        post?: never;
        /** Deletes a task run with its states; its provenance stays. */
        delete: operations["TaskRuns_Delete"];
        options?: never;
        head?: never;
        /** Renames a task run. */
        patch: operations["TaskRuns_Update"];
        trace?: never;
    };
    "/api/task_runs/{id}/set_state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes the next state of a task run. */
        post: operations["TaskRuns_SetState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ui/flow_runs/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Flow runs that match filters as points of a chart, at most 1,000. */
        post: operations["Dashboard_ListFlowRunPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         *     sender that got no answer sends again. MongoDB Extended JSON is understood: a wrapper such as {"$date": …} becomes its plain value.
         *     What the answer counts as successful is committed. A bad message never costs its
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
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the queues that have open tasks or that a worker asks for, by name.
         * @description A queue with ready tasks and no workers is one that nobody serves.
         */
        get: operations["Queues_List"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists every operation with the roles that may call it, whether authentication is switched on or not. */
        get: operations["Roles_List"];
        put?: never;
        post?: never;
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
    "/api/v1/tasks/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a worker tasks to run.
         * @description Answers at once with what there is; when there is nothing, holds the request up to wait_seconds and may then answer with none.
         */
        post: operations["Work_Claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings several results in one transaction. */
        post: operations["Work_CompleteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps several tasks. */
        post: operations["Work_HeartbeatMany"];
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
    "/api/v1/tasks/{task_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a result: the task is a success, and what waited for it goes on. */
        post: operations["Work_Complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports a failure: another attempt follows where the task's options allow one, else the task and its run have failed. */
        post: operations["Work_Fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{task_id}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a task: to be sent every third of the lease. */
        post: operations["Work_Heartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists users by name. */
        get: operations["Users_List"];
        put?: never;
        /** Makes a user. */
        post: operations["Users_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling, and what these credentials allow. */
        get: operations["Account_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own password; to be sent with the present one, not with a token. */
        patch: operations["Account_Update"];
        trace?: never;
    };
    "/api/v1/users/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists one's own tokens, the newest first. */
        get: operations["Account_ListTokens"];
        put?: never;
        /** Makes a token of one's own: no wider, and no longer valid, than the credentials of this request. */
        post: operations["Account_CreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token of one's own. */
        delete: operations["Account_DeleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user. */
        get: operations["Users_Get"];
        put?: never;
        post?: never;
        /** Deletes a user with the user's tokens. */
        delete: operations["Users_Delete"];
        options?: never;
        head?: never;
        /** Changes a user's password, role, or whether the user is disabled. */
        patch: operations["Users_Update"];
        trace?: never;
    };
    "/api/v1/users/{name}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a user's tokens, the newest first. */
        get: operations["Users_ListTokens"];
        put?: never;
        /** Makes a token for a user. */
        post: operations["Users_CreateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{name}/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token of a user. */
        delete: operations["Users_DeleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists workers, the last seen first; those that were not seen for a week are forgotten. */
        get: operations["Workers_List"];
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
    "/api/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version of the wire contract. */
        get: operations["Server_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists work pools by query parameters. */
        get: operations["WorkPools_List"];
        put?: never;
        /** Makes a work pool with its default queue. */
        post: operations["WorkPools_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists work pools that match filters. */
        post: operations["WorkPools_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A work pool. */
        get: operations["WorkPools_Get"];
        /** Makes a work pool with its default queue, or replaces all of it. */
        put: operations["WorkPools_Put"];
        post?: never;
        /** Deletes a work pool with its queues and workers. */
        delete: operations["WorkPools_Delete"];
        options?: never;
        head?: never;
        /** Changes a work pool. */
        patch: operations["WorkPools_Update"];
        trace?: never;
    };
    "/api/work_pools/{name}/get_scheduled_flow_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The flow runs that a pool has for a worker, and notes that its queues were asked. */
        post: operations["WorkPools_TakeRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools/{name}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a queue in a pool. */
        post: operations["WorkPools_CreateQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools/{name}/queues/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The queues of a pool that match filters, by priority. */
        post: operations["WorkPools_FilterQueues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools/{name}/queues/{queueName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A queue of a pool. */
        get: operations["WorkPools_GetQueue"];
        /** Makes a queue of a pool, or replaces all of it. */
        put: operations["WorkPools_PutQueue"];
        post?: never;
        /** Deletes a queue of a pool. */
        delete: operations["WorkPools_DeleteQueue"];
        options?: never;
        head?: never;
        /** Changes a queue of a pool. */
        patch: operations["WorkPools_UpdateQueue"];
        trace?: never;
    };
    "/api/work_pools/{name}/workers/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The workers of a pool, the one seen last first. */
        post: operations["WorkPools_ListWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_pools/{name}/workers/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a worker of a pool lives. */
        post: operations["WorkPools_BeatWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists work queues by query parameters. */
        get: operations["WorkQueues_List"];
        put?: never;
        /** Makes a work queue in the pool of agents. */
        post: operations["WorkQueues_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_queues/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists work queues that match filters. */
        post: operations["WorkQueues_Filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_queues/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A work queue by its name; the pool of agents is looked in first. */
        get: operations["WorkQueues_GetByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A work queue. */
        get: operations["WorkQueues_Get"];
        /** Makes a work queue with an id in the pool of agents, or replaces all of it. */
        put: operations["WorkQueues_Put"];
        post?: never;
        /** Deletes a work queue; deployments and runs that were in it are in none. */
        delete: operations["WorkQueues_Delete"];
        options?: never;
        head?: never;
        /** Changes a work queue. */
        patch: operations["WorkQueues_Update"];
        trace?: never;
    };
    "/api/work_queues/{id}/get_runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The flow runs that a work queue has for an agent, and notes that it was asked. */
        post: operations["WorkQueues_TakeRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work_queues/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a work queue is looked after. */
        get: operations["WorkQueues_GetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists workflows, newest first.
         * @description A text that is no number falls back to the default, as in the original.
         */
        get: operations["Workflows_ListRuns"];
        put?: never;
        /** Executes a workflow. */
        post: operations["Workflows_Execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workflow with its tasks. */
        get: operations["Workflows_GetRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a workflow: nothing of it starts any more, and results that still come are refused.
         * @description A workflow that is over stays as it is; the answer shows it unchanged.
         */
        post: operations["Workflows_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflows/{id}/relaunch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Executes a workflow again with the same payload and comment, from the definition as it is now. */
        post: operations["Workflows_Relaunch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flow-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All changes of flows as server-sent events, from now on or from where the caller was.
         * @description Event status tells of commands, ends of soft stops and reports of runners, configuration of written, restored and deleted
         *     configurations. The data is an event as the list has it, its id serves to go on without loss. A comment comes when nothing else does.
         */
        get: operations["Flows_Watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All configurations as they were sent, in the order of their ids. */
        get: operations["Flows_List"];
        put?: never;
        /** Adds configurations: all of the array or none. */
        post: operations["Flows_Add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Tells flows to start, stop, pause or resume.
         * @description Named flows are told one by one: those that are unknown or cannot be told so have an error in their entry. Without names the command goes to all
         *     flows and skips those. Telling a flow what it does already changes nothing. A soft stop waits up to two seconds for runs and then says stopping.
         */
        patch: operations["Flows_Command"];
        trace?: never;
    };
    "/flows/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The status of all flows, by id. */
        get: operations["Flows_ListStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/status/{flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The status of one flow, at once or when it has changed to another. */
        get: operations["Flows_GetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One configuration as it was sent. */
        get: operations["Flows_Get"];
        /**
         * Replaces a configuration; runs started afterwards follow the new one.
         * @description A schedule that stays the same keeps its due time. The same text again makes no version.
         */
        put: operations["Flows_Replace"];
        post?: never;
        /** Stops a flow hard, which cancels its runs, and deletes it. Versions and events stay; a rollback restores it. */
        delete: operations["Flows_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The changes of a flow, oldest first: who, what, old and new state. */
        get: operations["Flows_ListEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}/observed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** An external runner reports the state of a flow without tasks. */
        put: operations["Flows_Observe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a flow, newest first. */
        get: operations["Flows_ListVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A configuration as it stood once. */
        get: operations["Flows_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}/versions/{version}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a version back, as a new version. Restores a flow that was deleted; it begins stopped. */
        post: operations["Flows_RollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ui-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a dashboard asks first: where the API is, and what is switched on. */
        get: operations["Server_GetUiSettings"];
        put?: never;
        post?: never;
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
        /**
         * @description The states that can be waited for.
         * @enum {string}
         */
        AwaitedState: "stopped" | "running" | "paused" | "stopping" | "failed";
        /** @description A block document: a filled-in block. */
        BlockDocumentBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            /** @description Unique for its type. */
            name: string;
            /** @description Its values; secrets are ******** unless they are asked for, and the data of other blocks stands where it refers to them. */
            data: unknown;
            /** Format: guid */
            block_schema_id: string;
            block_schema: components["schemas"]["BlockSchemaBody"];
            /** Format: guid */
            block_type_id: string;
            block_type: components["schemas"]["BlockTypeBody"];
            /** @description The blocks that it refers to, by member: {"name": {"block_document": {...}}}. */
            block_document_references: unknown;
            is_anonymous: boolean;
        };
        BlockDocumentsFilterBody: components["schemas"]["PageFilterBody"] & {
            /** @description Fields: id, is_anonymous (eq_, false unless it is given), block_type_id, name (any_, like_). */
            block_documents?: unknown;
            /** @description Fields: name (like_), slug (any_). */
            block_types?: unknown;
            /** @description Fields: block_type_id, block_capabilities (all_), id, version. */
            block_schemas?: unknown;
            /** @description Whether secrets are shown. */
            include_secrets?: boolean;
        };
        /** @description A block schema: the fields of a block type in one version. */
        BlockSchemaBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            /** @description sha256: and the SHA-256 of the fields as Python's JSON text with sorted keys, without secret_fields. */
            checksum: string;
            /** @description JSON schema; secret_fields names the secret ones. */
            fields: unknown;
            /** Format: guid */
            block_type_id: string;
            block_type: components["schemas"]["BlockTypeBody"];
            capabilities: string[];
            version: string;
        };
        BlockSchemasFilterBody: components["schemas"]["PageFilterBody"] & {
            /** @description Fields: block_type_id, block_capabilities (all_), id, version (any_). */
            block_schemas?: unknown;
        };
        /** @description A block type: a kind of bundle of settings. */
        BlockTypeBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            name: string;
            /** @description Unique. */
            slug: string;
            logo_url?: string | null;
            documentation_url?: string | null;
            description?: string | null;
            /** @description Markdown or code. */
            code_example?: string | null;
            is_protected: boolean;
        };
        BlockTypesFilterBody: components["schemas"]["PageFilterBody"] & {
            /** @description Fields: name (like_), slug (any_). */
            block_types?: unknown;
            /** @description Fields of the schemas that a type has: block_type_id, block_capabilities (all_), id, version. */
            block_schemas?: unknown;
        };
        /** @description Who is calling. */
        CallerBody: {
            /** @description The user's name. */
            name: string;
            /** @description What the credentials of this request allow. */
            role: components["schemas"]["Role"];
            /**
             * Format: guid
             * @description The token that was sent; null for a password.
             */
            token_id?: string | null;
            /**
             * Format: date-time
             * @description When that token ends, UTC; null for never.
             */
            expires_at?: string | null;
        };
        /** @description A new password of one's own. */
        ChangePasswordBody: {
            /** @description 8 to 1024 characters. */
            password: string;
        };
        /** @description What a worker asks for. */
        ClaimBody: {
            /** @description The worker's name, the same for each of its claims. */
            worker_id: string;
            /** @description The queues to take from, first ones first; absent: all queues. */
            queues?: string[] | null;
            /** @description The names of the tasks that the worker can run; absent: all. */
            keys?: string[] | null;
            /**
             * Format: int32
             * @description The most tasks to give.
             */
            max_tasks: number;
            /**
             * Format: double
             * @description Seconds to wait for a first task when there is none.
             */
            wait_seconds: number;
            /**
             * Format: double
             * @description Seconds that the tasks are the worker's without a heartbeat.
             */
            lease_seconds: number;
        };
        /** @description A task to run: call the function for key with args and kwargs. */
        ClaimedTaskBody: {
            /**
             * Format: guid
             * @description The task's id.
             */
            task_id: string;
            /**
             * Format: guid
             * @description The run that it belongs to.
             */
            workflow_id: string;
            /** @description The task's name. */
            key: string;
            /**
             * Format: guid
             * @description Proof of the claim, for heartbeat, complete and fail.
             */
            lease_token: string;
            /**
             * Format: date-time
             * @description When the lease ends without a heartbeat, UTC.
             */
            lease_expires_at: string;
            /**
             * Format: int32
             * @description 1 for the first attempt.
             */
            attempt: number;
            /** @description Positional arguments: none for a failure hook, else one made of the results before. */
            args: unknown[];
            /** @description Named arguments. */
            kwargs: components["schemas"]["TaskKwargs"];
            /** @description The queue it came from. */
            queue: string;
        };
        /** @description Tasks in the hands of the worker. */
        ClaimedTasksBody: {
            /** @description At most as many as asked for. */
            tasks: components["schemas"]["ClaimedTaskBody"][];
        };
        /** @description A result. */
        CompleteBody: {
            /**
             * Format: guid
             * @description The token that the claim answered with.
             */
            lease_token: string;
            /** @description Any JSON; it is passed on as it is. */
            result: unknown;
        };
        /** @description The result of one task. */
        CompletionBody: {
            /**
             * Format: guid
             * @description The task.
             */
            task_id: string;
            /**
             * Format: guid
             * @description The token that the claim answered with.
             */
            lease_token: string;
            /** @description Any JSON; it is passed on as it is. */
            result: unknown;
        };
        /** @description Several results. */
        CompletionsBody: {
            /** @description The results. */
            tasks: components["schemas"]["CompletionBody"][];
        };
        /** @description A concurrency limit: how many task runs with a tag may run at a time. */
        ConcurrencyLimitBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            /** @description Unique. */
            tag: string;
            /** Format: int32 */
            concurrency_limit: number;
            /** @description The task runs that hold a slot. */
            active_slots: string[];
        };
        /** @description A request for the whole database. */
        ConfirmBody: {
            /** @description Must be true. */
            confirm: boolean;
        };
        /** @description A block document to be made. */
        CreateBlockDocumentBody: {
            /** @description Lower-case letters, digits and dashes; anonymous documents may leave it out. */
            name?: string | null;
            /** @description Stored encrypted. A member may stand for another block: {"$ref": {"block_document_id": "..."}}. */
            data?: unknown;
            /**
             * Format: guid
             * @description One of the block type.
             */
            block_schema_id: string;
            /** Format: guid */
            block_type_id: string;
            /** @description Made by a program; lists leave it out. */
            is_anonymous: boolean;
        };
        /** @description A block schema to be made. */
        CreateBlockSchemaBody: {
            /** Format: guid */
            block_type_id: string;
            /** @description JSON schema; secret_fields names the secret ones by dotted paths, with * for all below. */
            fields?: unknown;
            capabilities: string[];
            version: string;
        };
        /** @description A block type to be made. */
        CreateBlockTypeBody: {
            /** @description Must not hold any of / % & < >. */
            name: string;
            /** @description Lower-case letters, digits and dashes. */
            slug: string;
            /** @description http or https. */
            logo_url?: string | null;
            /** @description http or https. */
            documentation_url?: string | null;
            description?: string | null;
            /** @description Markdown or code. */
            code_example?: string | null;
        };
        CreateDeploymentBody: components["schemas"]["UpdateDeploymentBody"] & {
            /** @description Must not hold any of / % & < >. */
            name: string;
            /** Format: guid */
            flow_id: string;
        };
        /** @description A flow run to be made of a deployment. */
        CreateDeploymentRunBody: {
            /** @description Its first state; PENDING when absent. */
            state?: components["schemas"]["ProposedStateBody"] | null;
            name?: string | null;
            /** @description JSON object, laid over the deployment's. */
            parameters?: unknown;
            /** @description JSON object. */
            context?: unknown;
            /** @description Behind the deployment's. */
            tags?: string[] | null;
            idempotency_key?: string | null;
            /** Format: guid */
            parent_task_run_id?: string | null;
            /** Format: guid */
            infrastructure_document_id?: string | null;
            empirical_policy?: components["schemas"]["FlowRunPolicyBody"] | null;
            /** @description In place of the deployment's. */
            work_queue_name?: string | null;
        };
        /** @description A flow to be made. */
        CreateFlowBody: {
            /** @description Must not hold any of / % & < >. */
            name: string;
            tags: string[];
        };
        /** @description A flow run to be made. */
        CreateFlowRunBody: {
            /** Format: guid */
            flow_id: string;
            /** @description Its first state; PENDING when absent. */
            state?: components["schemas"]["ProposedStateBody"] | null;
            /** @description Two words of the server's when absent or empty. */
            name?: string | null;
            /** Format: guid */
            deployment_id?: string | null;
            flow_version?: string | null;
            /** @description JSON object. */
            parameters?: unknown;
            /** @description JSON object. */
            context?: unknown;
            /** Format: guid */
            parent_task_run_id?: string | null;
            /** Format: guid */
            infrastructure_document_id?: string | null;
            empirical_policy?: components["schemas"]["FlowRunPolicyBody"] | null;
            tags?: string[] | null;
            /** @description A second run of the flow with the same key is not made; the first is returned. */
            idempotency_key?: string | null;
        };
        /** @description A log line to be stored. The runs need not exist. */
        CreateLogBody: {
            /** @description The logger's name. */
            name: string;
            /**
             * Format: int32
             * @description 10 debug, 20 info, 30 warning, 40 error, 50 critical.
             */
            level: number;
            message: string;
            /** Format: date-time */
            timestamp: string;
            /** Format: guid */
            flow_run_id: string;
            /** Format: guid */
            task_run_id?: string | null;
        };
        /** @description A task run to be made. */
        CreateTaskRunBody: {
            /** Format: guid */
            flow_run_id: string;
            task_key: string;
            /** @description A number is turned into text. */
            dynamic_key: string;
            /** @description Two words of the server's when absent or empty. */
            name?: string | null;
            /** @description Its first state; PENDING when absent. */
            state?: components["schemas"]["ProposedStateBody"] | null;
            /** @description At most 2,000 characters. */
            cache_key?: string | null;
            /** Format: date-time */
            cache_expiration?: string | null;
            task_version?: string | null;
            tags?: string[] | null;
            empirical_policy?: components["schemas"]["TaskRunPolicyBody"] | null;
            task_inputs?: {
                [key: string]: components["schemas"]["TaskRunInputBody"][];
            } | null;
        };
        /** @description A new token. */
        CreateTokenBody: {
            /** @description What it is for. */
            name: string | null;
            /** @description Narrows the user's role; absent for all of it. */
            role?: components["schemas"]["Role"] | null;
            /**
             * Format: int64
             * @description Seconds that it lives; for ever when this and the next are absent.
             */
            expires_in?: number | null;
            /**
             * Format: date-time
             * @description When it ends; UTC where it names no offset.
             */
            expires_at?: string | null;
        };
        /** @description A new user. */
        CreateUserBody: {
            /** @description 1 to 64 letters, digits and the characters . _ @ -, beginning with a letter or digit. */
            name: string | null;
            /** @description 8 to 1024 characters; absent for a user that comes with tokens only. */
            password?: string | null;
            /** @description What the user may do. */
            role: components["schemas"]["Role"];
            /** @description Whether to begin disabled. */
            disabled: boolean;
        };
        /** @description A workflow definition: the configuration as it was written, plus its full name. */
        DefinitionBody: {
            /** @description Project, a dot, name. */
            fullname: string;
            /** @description The name, which may contain dots. */
            name: string;
            /** @description Extension: when the schedule is due next, UTC; absent without one, or while the flow does not run. */
            next_fire_at?: string | null;
            /** @description interval or crontab, and the payload of periodic runs. */
            periodic?: {
                [key: string]: unknown;
            } | null;
            /** @description The text before the first dot of the full name. */
            project: string;
            /** @description Task names, and one-key objects that name a group or a chain. */
            tasks: unknown[];
        };
        /** @description A deployment: how and when a flow is run by agents. It is a flow configuration too, under the same id. */
        DeploymentBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            /** @description Unique for its flow. */
            name: string;
            version?: string | null;
            description?: string | null;
            /** Format: guid */
            flow_id: string;
            schedule?: components["schemas"]["DeploymentScheduleBody"] | null;
            /** @description Whether the schedule makes runs. */
            is_schedule_active: boolean;
            /** @description JSON object. */
            infra_overrides: unknown;
            /** @description JSON object: defaults for each run. */
            parameters: unknown;
            tags: string[];
            work_queue_name?: string | null;
            /** @description JSON schema of the parameters. */
            parameter_openapi_schema?: unknown;
            path?: string | null;
            entrypoint?: string | null;
            manifest_path?: string | null;
            /** Format: guid */
            storage_document_id?: string | null;
            /** Format: guid */
            infrastructure_document_id?: string | null;
            created_by?: unknown;
            updated_by?: unknown;
            work_pool_name?: string | null;
        };
        /** @description A schedule: one of interval, cron, rrule. */
        DeploymentScheduleBody: {
            /**
             * Format: double
             * @description Seconds between two runs.
             */
            interval?: number | null;
            /**
             * Format: date-time
             * @description What intervals are counted from.
             */
            anchor_date?: string | null;
            /** @description Five fields. */
            cron?: string | null;
            /** @description cron: either day of month or day of week is enough; true unless given. */
            day_or?: boolean | null;
            /** @description RFC 5545. */
            rrule?: string | null;
            /** @description An IANA name; UTC unless given. */
            timezone?: string | null;
        };
        DeploymentsFilterBody: components["schemas"]["ResourceFilterBody"] & {
            /** @description NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC. */
            sort?: string | null;
        };
        /** @description The error body of Director's routes. */
        DirectorErrorBody: {
            /** @description What was wrong. */
            error: string;
            /** @description One sentence for each violation, where there may be several. */
            errors?: string[] | null;
        };
        /** @description The body of a 401 of Director's routes. */
        DirectorUnauthorizedBody: {
            /**
             * Format: int32
             * @description 401.
             */
            status: number;
            /** @description Always unauthorized. */
            error: string;
            /** @description What to do. */
            message: string;
        };
        /** @description The error body of the provenance family. */
        ErrorBody: {
            /** @description One sentence: what was wrong. */
            detail: string;
        };
        /** @description What to execute. */
        ExecuteWorkflowBody: {
            /** @description The definition's project. */
            project: string;
            /** @description The definition's name. */
            name: string;
            /** @description Passed to every task; checked against the definition's schema. */
            payload: {
                [key: string]: unknown;
            };
            /** @description At most 255 characters. */
            comment?: string | null;
        };
        /** @description A failure. */
        FailBody: {
            /**
             * Format: guid
             * @description The token that the claim answered with.
             */
            lease_token: string;
            /** @description The exception's text. */
            exception: string;
            /** @description Where it happened. */
            traceback?: string | null;
            /** @description False where another attempt makes no sense, whatever the task's options say. */
            retry: boolean;
        };
        /** @description The answer to a change of a configuration. */
        FlowChangedBody: {
            /** @description What was done. */
            status: string;
            /** @description The flow. */
            flow_id: string;
            /**
             * Format: int32
             * @description Its version now: the ETag.
             */
            version: number;
            /** @description False where the text was the same and no version was made. */
            changed: boolean;
            /** @description True when nothing was stored. */
            dry_run?: boolean | null;
        };
        /**
         * @description What a flow can be told.
         * @enum {string}
         */
        FlowCommand: "start" | "soft_stop" | "hard_stop" | "pause" | "resume";
        /** @description A command to flows. Keys that are not known are ignored with a warning. */
        FlowCommandBody: {
            /** @description start, stop, pause or resume. */
            command: string;
            /** @description The flows; absent, null or empty for all. */
            flow_ids?: string[] | null;
            /**
             * Format: int32
             * @description For stop: 0 lets runs finish, 1 cancels them.
             */
            type?: number | null;
            /** @description Instead of flow_ids: the flows that bear all of these labels. */
            selector?: {
                [key: string]: string;
            } | null;
            /** @description All flows or none: 409 when one cannot be told so. */
            atomic?: boolean | null;
            /** @description Tells what would be, and changes nothing. */
            dry_run?: boolean | null;
        };
        /**
         * @description A configuration: a JSON object that comes back as it was sent, whatever else it holds. With tasks it defines a workflow, which this service
         *     executes; without, its desired state is for an external runner.
         */
        FlowConfigurationBody: {
            /** @description The flow's id: 1 to 255 characters without slash and control characters, not ., .., status or commands. May be absent in PUT. */
            flow_id?: string | null;
            /** @description Its text members can be filtered by and selected. */
            labels?: {
                [key: string]: string;
            } | null;
            /** @description The project of the workflow. */
            project?: string | null;
            /** @description The name of the workflow; with the project before it unique among all flows. */
            name?: string | null;
            /** @description Names of tasks, and groups of such. */
            tasks?: unknown[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The answer to a deletion. */
        FlowDeletedBody: {
            /** @description What was done. */
            status: string;
            /** @description The flow. */
            flow_id: string;
            /**
             * Format: int32
             * @description Its last version, which a rollback restores.
             */
            version: number;
            /**
             * Format: int32
             * @description How many runs were canceled.
             */
            canceled_runs: number;
            /** @description True when nothing was done. */
            dry_run?: boolean | null;
        };
        /** @description What a command meant for one flow. */
        FlowEntry: {
            /** @description The flow. */
            flow_id: string;
            /** @description Its status now, or not_found. */
            status: string;
            /** @description Why it could not be told so. */
            error?: string | null;
            /** @description True for a flow that was not named and could not be told so. */
            skipped?: boolean | null;
        };
        /** @description One change of a flow. */
        FlowEventEntry: {
            /**
             * Format: int64
             * @description Rises in the order of the changes.
             */
            id: number;
            /** @description The flow. */
            flow_id: string;
            /** @description What happened. */
            kind: components["schemas"]["FlowEventKind"];
            /** @description Who asked for it, as the caller said. */
            actor?: string | null;
            /** @description The request that asked for it; answers bear it as X-Request-Id. */
            request_id?: string | null;
            /** @description The command, where one caused the change. */
            command?: components["schemas"]["FlowCommand"] | null;
            /** @description The status before. */
            old_state?: components["schemas"]["FlowState"] | null;
            /** @description The status after. */
            new_state?: components["schemas"]["FlowState"] | null;
            /**
             * Format: int32
             * @description The configuration's version after it.
             */
            version: number;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        /**
         * @description What happened to a flow.
         * @enum {string}
         */
        FlowEventKind: "created" | "updated" | "rolled_back" | "deleted" | "commanded" | "drained" | "observed";
        /** @description What an external runner reports. */
        FlowObservedBody: {
            /** @description running, stopped, paused, stopping or failed. */
            status: string;
            /** @description Words for a person, at most 4,096 characters. */
            detail?: string | null;
        };
        /** @description A flow run. Director's workflows are flow runs too. */
        FlowRunBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            name: string;
            /** Format: guid */
            flow_id: string;
            /** Format: guid */
            state_id?: string | null;
            /** Format: guid */
            deployment_id?: string | null;
            work_queue_name?: string | null;
            /** @description The version of the client's code. */
            flow_version?: string | null;
            /** @description JSON object, as it was sent. */
            parameters: unknown;
            /** @description Unique for its flow. */
            idempotency_key?: string | null;
            /** @description JSON object. */
            context: unknown;
            empirical_policy: components["schemas"]["FlowRunPolicyBody"];
            tags: string[];
            /**
             * Format: guid
             * @description The task run that it stands for in its parent's run.
             */
            parent_task_run_id?: string | null;
            state_type?: string | null;
            state_name?: string | null;
            /**
             * Format: int32
             * @description How often it was RUNNING.
             */
            run_count: number;
            /**
             * Format: date-time
             * @description UTC; set once.
             */
            expected_start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC; while it is SCHEDULED.
             */
            next_scheduled_start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC; first RUNNING.
             */
            start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC; while its state is final.
             */
            end_time?: string | null;
            /**
             * Format: double
             * @description Seconds RUNNING, the present attempt left out.
             */
            total_run_time: number;
            /**
             * Format: double
             * @description Seconds RUNNING until now.
             */
            estimated_run_time: number;
            /**
             * Format: double
             * @description Seconds between expected and real start.
             */
            estimated_start_time_delta: number;
            /** @description Whether a schedule made it. */
            auto_scheduled: boolean;
            /** Format: guid */
            infrastructure_document_id?: string | null;
            /** @description What its agent calls the process or container. */
            infrastructure_pid?: string | null;
            /** @description Who made it. */
            created_by?: unknown;
            work_pool_name?: string | null;
            state?: components["schemas"]["PrefectStateBody"] | null;
        };
        /** @description One task run of a flow run's graph. */
        FlowRunGraphItemBody: {
            /** Format: guid */
            id: string;
            name: string;
            /** @description The task runs whose results it was given, each once. */
            upstream_dependencies: components["schemas"]["TaskRunInputBody"][];
            state?: components["schemas"]["PrefectStateBody"] | null;
            /** Format: date-time */
            expected_start_time?: string | null;
            /** Format: date-time */
            start_time?: string | null;
            /** Format: date-time */
            end_time?: string | null;
            /**
             * Format: double
             * @description Seconds.
             */
            total_run_time: number;
            /**
             * Format: double
             * @description Seconds.
             */
            estimated_run_time: number;
            untrackable_result: boolean;
        };
        /** @description A point of the dashboard's chart. */
        FlowRunPointBody: {
            /** Format: guid */
            id: string;
            state_type: string;
            /**
             * Format: date-time
             * @description Start, else expected start.
             */
            timestamp: string;
            /**
             * Format: double
             * @description Seconds.
             */
            duration: number;
            /**
             * Format: double
             * @description Seconds.
             */
            lateness: number;
        };
        /** @description How a flow run is retried and paused. */
        FlowRunPolicyBody: {
            /**
             * Format: int32
             * @description Deprecated: retries.
             */
            max_retries: number;
            /**
             * Format: double
             * @description Deprecated: retry_delay, in seconds.
             */
            retry_delay_seconds: number;
            /** Format: int32 */
            retries?: number | null;
            /**
             * Format: int32
             * @description Seconds.
             */
            retry_delay?: number | null;
            /** @description The pauses that took place. */
            pause_keys?: string[] | null;
            /** @description Whether its next RUNNING is the end of a pause. */
            resuming?: boolean | null;
        };
        /**
         * @description The states of a flow (contracts/director-and-flows.md 4.3). The first three are desired, all are observed.
         * @enum {string}
         */
        FlowState: "stopped" | "running" | "paused" | "stopping" | "failed";
        /** @description The state of a flow. */
        FlowStatus: {
            /** @description The flow. */
            flow_id: string;
            /**
             * @description The desired state, unless a soft stop still waits for runs or the runner reports that it stops (stopping), or the runner reports a failure
             *     (failed).
             */
            status: components["schemas"]["FlowState"];
            /** @description What the last command asked for: stopped, running or paused. */
            desired: components["schemas"]["FlowState"];
            /** @description What an external runner last reported; absent without a report, and for workflow definitions. */
            observed?: components["schemas"]["FlowState"] | null;
            /** @description The runner's words to it. */
            observed_detail?: string | null;
            /**
             * Format: date-time
             * @description When it reported.
             */
            observed_at?: string | null;
            /**
             * Format: int32
             * @description The configuration's version: its ETag.
             */
            version: number;
            /**
             * Format: int32
             * @description The version that is at work: that of the latest run that is not over, else the one that the next run starts from. A change of the
             *     configuration takes effect with the next run. Absent where nothing of the flow runs or may start, and for flows of an external runner.
             */
            active_version?: number | null;
            /**
             * Format: int32
             * @description Counts the changes of state, apart from the configuration's version.
             */
            state_version: number;
            /**
             * Format: date-time
             * @description When the state last changed.
             */
            state_changed_at: string;
            /**
             * Format: int32
             * @description How many runs are not over.
             */
            open_runs: number;
            /**
             * Format: date-time
             * @description When the schedule is due next; absent without a schedule or while it does not run.
             */
            next_fire_at?: string | null;
        };
        /** @description A version of a configuration, without its text. */
        FlowVersionEntry: {
            /**
             * Format: int32
             * @description Counts from 1, also over deletion and restoration.
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at: string;
            /** @description Who wrote it, as the caller said. */
            actor?: string | null;
            /**
             * Format: int32
             * @description The version that it brought back.
             */
            rollback_of?: number | null;
        };
        /** @description The answer to added configurations. */
        FlowsAddedBody: {
            /** @description What was done. */
            status: string;
            /** @description The ids, as they were sent. */
            flow_ids: string[];
            /** @description True when nothing was stored. */
            dry_run?: boolean | null;
        };
        /** @description The answer to a command. */
        FlowsCommandedBody: {
            /** @description Flows started, Flows stopped, Flows paused or Flows resumed. */
            status: string;
            /** @description One entry for each flow: in the order of the request, or of the ids. */
            details: components["schemas"]["FlowEntry"][];
            /** @description all or selector where the flows were not named. */
            scope?: string | null;
            /** @description True when nothing was changed. */
            dry_run?: boolean | null;
            /** @description What in the request was ignored. */
            warnings?: string[] | null;
        };
        /** @description The error body of the flows family. */
        FlowsErrorBody: {
            /** @description What was wrong, in one sentence. */
            error: string;
            /** @description Every single failure; absent where the sentence says it all. */
            errors?: components["schemas"]["FlowsErrorItem"][] | null;
        };
        /** @description One failure. */
        FlowsErrorItem: {
            /**
             * Format: int32
             * @description The position in the array that was sent.
             */
            index?: number | null;
            /** @description The flow it is about. */
            flow_id?: string | null;
            /** @description The place in the configuration or body as a JSON pointer, or the name of a parameter. */
            path?: string | null;
            /** @description One sentence for a person. */
            message: string;
        };
        FlowsFilterBody: components["schemas"]["ResourceFilterBody"] & {
            /** @description NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC. */
            sort?: string | null;
        };
        /** @description A command that was carried out for none of its flows, or one that is malformed. */
        FlowsNotCommandedBody: {
            /** @description What was wrong. */
            error: string;
            /** @description Every single failure of a malformed command. */
            errors?: components["schemas"]["FlowsErrorItem"][] | null;
            /** @description One entry for each flow of a command that is well formed. */
            details?: components["schemas"]["FlowEntry"][] | null;
        };
        /** @description A lease that goes on, or that a cancel has ended. */
        HeartbeatAnswer: {
            /**
             * Format: date-time
             * @description When it ends without another heartbeat, UTC; when it ended where the task was canceled.
             */
            lease_expires_at: string;
            /** @description The task was canceled: the worker should stop, results and failures are refused with 409. */
            cancel_requested: boolean;
        };
        /** @description Proof of a claim. */
        HeartbeatBody: {
            /**
             * Format: guid
             * @description The token that the claim answered with.
             */
            lease_token: string;
            /**
             * Format: double
             * @description Seconds from now that the task stays the worker's; absent: 60, or what is left of the lease where that is longer.
             */
            lease_seconds?: number | null;
        };
        /** @description What became of several leases. */
        HeartbeatsAnswer: {
            /** @description In the order of the request. */
            tasks: components["schemas"]["LeaseStateBody"][];
        };
        /** @description Several heartbeats. */
        HeartbeatsBody: {
            /** @description The leases to extend. */
            tasks: components["schemas"]["LeaseBody"][];
            /**
             * Format: double
             * @description Seconds from now that the tasks stay the worker's; absent: 60, or what is left of a lease where that is longer.
             */
            lease_seconds?: number | null;
        };
        /** @description One bucket of a chart. */
        HistoryBucketBody: {
            /** Format: date-time */
            interval_start: string;
            /** Format: date-time */
            interval_end: string;
            /** @description Empty where no run is expected to start in it. */
            states: components["schemas"]["HistoryStateBody"][];
        };
        HistoryFilterBody: components["schemas"]["RunsFilterBody"] & {
            /**
             * Format: date-time
             * @description The start of the first bucket.
             */
            history_start: string;
            /**
             * Format: date-time
             * @description No bucket starts here or later.
             */
            history_end: string;
            /**
             * Format: double
             * @description The width of the buckets in seconds, at least 1; there are 500 at most, the earliest.
             */
            history_interval_seconds: number;
        };
        /** @description Runs of one state in a bucket. */
        HistoryStateBody: {
            state_type: string;
            state_name: string;
            /** Format: int32 */
            count_runs: number;
            /**
             * Format: double
             * @description Seconds.
             */
            sum_estimated_run_time: number;
            /**
             * Format: double
             * @description Seconds.
             */
            sum_estimated_lateness: number;
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
        /**
         * @description The states that a flow can have from the beginning.
         * @enum {string}
         */
        InitialState: "stopped" | "running" | "paused";
        /** @description One lease. */
        LeaseBody: {
            /**
             * Format: guid
             * @description The task.
             */
            task_id: string;
            /**
             * Format: guid
             * @description The token that the claim answered with.
             */
            lease_token: string;
        };
        /** @description What became of a lease. */
        LeaseStateBody: {
            /**
             * Format: guid
             * @description The task.
             */
            task_id: string;
            /** @description held; canceled or lost: nothing the worker says of the task counts any more. */
            status: string;
            /**
             * Format: date-time
             * @description When it ends without another heartbeat, UTC; when it ended where the task was canceled.
             */
            lease_expires_at?: string | null;
            /** @description Whether the worker should stop. */
            cancel_requested: boolean;
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
        /** @description A log line of a run. */
        LogBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            /** @description The logger's name. */
            name: string;
            /**
             * Format: int32
             * @description 10 debug, 20 info, 30 warning, 40 error, 50 critical.
             */
            level: number;
            message: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            timestamp: string;
            /** Format: guid */
            flow_run_id: string;
            /** Format: guid */
            task_run_id?: string | null;
        };
        /** @description Filters of log lines. */
        LogsFilterBody: {
            /** @description Fields: level (ge_, le_), timestamp (before_, after_), flow_run_id (any_), task_run_id (any_, is_null_). */
            logs?: unknown;
            /**
             * Format: int32
             * @description 0 to 200.
             */
            limit?: number | null;
            /** Format: int32 */
            offset?: number | null;
            /** @description TIMESTAMP_ASC, TIMESTAMP_DESC, LEVEL_ASC, LEVEL_DESC, FLOW_RUN_ID_ASC, FLOW_RUN_ID_DESC, TASK_RUN_ID_ASC or TASK_RUN_ID_DESC. */
            sort?: string | null;
            /** @description Extension: X-Next-Cursor of the page before. */
            cursor?: string | null;
        };
        /** @description A word about the server. */
        MessageBody: {
            message: string;
        };
        /** @description A new token: the only time that its text is told. */
        NewTokenBody: {
            /** @description What to send, as Authorization: Bearer … or as the password of Basic credentials. */
            token: string;
            /**
             * Format: guid
             * @description Its id, to revoke it by.
             */
            id: string;
            /** @description What it is for. */
            name: string;
            /** @description The role that it is narrowed to; null for its user's. */
            role?: components["schemas"]["Role"] | null;
            /**
             * Format: date-time
             * @description When it ends, UTC; null for never.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created_at: string;
        };
        NotificationPoliciesFilterBody: components["schemas"]["PageFilterBody"] & {
            /** @description Fields: is_active (eq_). */
            flow_run_notification_policy_filter?: unknown;
        };
        /** @description A notification policy: which states of which flow runs somebody wants to hear of. It is stored and listed; nothing is sent. */
        NotificationPolicyBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            is_active: boolean;
            /** @description Empty for all. */
            state_names: string[];
            /** @description Empty for all. */
            tags: string[];
            /**
             * Format: guid
             * @description The block that would send it.
             */
            block_document_id: string;
            message_template?: string | null;
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
        /** @description Who may call an operation. */
        OperationRoles: {
            /** @description The operation, as the OpenAPI document names it. */
            operation_id: string;
            /** @description The HTTP method. */
            method: string;
            /** @description The path. */
            path: string;
            /** @description The role it needs at least: read, run, admin, or open for no credentials at all. */
            needs: string;
            /** @description Whether the role read may call it. */
            read: boolean;
            /** @description Whether the role run may. */
            run: boolean;
            /** @description Whether the role admin may. */
            admin: boolean;
        };
        /** @description What page is asked for. */
        PageFilterBody: {
            /**
             * Format: int32
             * @description At most so many, 0 to 200.
             */
            limit?: number | null;
            /**
             * Format: int32
             * @description So many are left out.
             */
            offset?: number | null;
        };
        /** @description A page with the number of all. */
        PaginatedBodyOfDeploymentBody: {
            results: components["schemas"]["DeploymentBody"][];
            /**
             * Format: int64
             * @description How many match.
             */
            count: number;
            /** Format: int32 */
            limit: number;
            /** Format: int64 */
            pages: number;
            /**
             * Format: int32
             * @description From 1.
             */
            page: number;
        };
        /** @description A page with the number of all. */
        PaginatedBodyOfFlowRunBody: {
            results: components["schemas"]["FlowRunBody"][];
            /**
             * Format: int64
             * @description How many match.
             */
            count: number;
            /** Format: int32 */
            limit: number;
            /** Format: int64 */
            pages: number;
            /**
             * Format: int32
             * @description From 1.
             */
            page: number;
        };
        /** @description A page with the number of all. */
        PaginatedBodyOfPrefectFlowBody: {
            results: components["schemas"]["PrefectFlowBody"][];
            /**
             * Format: int64
             * @description How many match.
             */
            count: number;
            /** Format: int32 */
            limit: number;
            /** Format: int64 */
            pages: number;
            /**
             * Format: int32
             * @description From 1.
             */
            page: number;
        };
        /** @description A page with the number of all. */
        PaginatedBodyOfTaskRunBody: {
            results: components["schemas"]["TaskRunBody"][];
            /**
             * Format: int64
             * @description How many match.
             */
            count: number;
            /** Format: int32 */
            limit: number;
            /** Format: int64 */
            pages: number;
            /**
             * Format: int32
             * @description From 1.
             */
            page: number;
        };
        /** @description The answer to a ping. */
        PongBody: {
            /** @description pong. */
            message: string;
        };
        /** @description A flow run for a worker. */
        PoolRunBody: {
            /** Format: guid */
            work_pool_id: string;
            /** Format: guid */
            work_queue_id: string;
            flow_run: components["schemas"]["FlowRunBody"];
        };
        /** @description A worker of a pool. */
        PoolWorkerBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            name: string;
            /** Format: guid */
            work_pool_id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            last_heartbeat_time: string;
        };
        /** @description The error body of most failures. */
        PrefectErrorBody: {
            /** @description What was wrong, in one sentence. */
            detail: string;
        };
        /** @description A flow: a workflow by its name. */
        PrefectFlowBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            /** @description Unique. */
            name: string;
            /** @description Order and duplicates are kept. */
            tags: string[];
        };
        /** @description A state of a flow run or task run. */
        PrefectStateBody: {
            /** Format: guid */
            id: string;
            /** @description SCHEDULED, PENDING, RUNNING, COMPLETED, FAILED, CANCELLED, CRASHED, PAUSED or CANCELLING. */
            type: string;
            /** @description Such as Late, AwaitingRetry, Retrying, Cached; the type, capitalised, where nobody gave one. */
            name: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            timestamp: string;
            message?: string | null;
            /** @description Whatever the client stored with it. */
            data?: unknown;
            state_details: components["schemas"]["PrefectStateDetailsBody"];
        };
        /** @description What belongs to a state. */
        PrefectStateDetailsBody: {
            /** Format: guid */
            flow_run_id?: string | null;
            /** Format: guid */
            task_run_id?: string | null;
            /**
             * Format: guid
             * @description The subflow's run that a task run stands for.
             */
            child_flow_run_id?: string | null;
            /**
             * Format: date-time
             * @description SCHEDULED: not to be started before.
             */
            scheduled_time?: string | null;
            /** @description Under which its result is cached, at most 2,000 characters. */
            cache_key?: string | null;
            /** Format: date-time */
            cache_expiration?: string | null;
            untrackable_result: boolean;
            /**
             * Format: date-time
             * @description PAUSED: when waiting ends.
             */
            pause_timeout?: string | null;
            /** @description PAUSED: the process ends and the run is scheduled anew when it is resumed. */
            pause_reschedule: boolean;
            /** @description PAUSED: a pause with a key takes place once. */
            pause_key?: string | null;
            /** @description RUNNING: do not take a cached result. */
            refresh_cache?: boolean | null;
        };
        /** @description The body of a 422: every wrong field, in Pydantic 1's form. */
        PrefectValidationBody: {
            /** @description Always the same sentence. */
            exception_message: string;
            /** @description One entry for each failure. */
            exception_detail: components["schemas"]["PrefectValidationItem"][];
            /** @description The body as it was received; null when there was none or it was no JSON. */
            request_body?: unknown;
        };
        /** @description One wrong field. */
        PrefectValidationItem: {
            /** @description The place, beginning with body, path or query; integers are array positions. */
            loc: unknown[];
            /** @description One sentence for a person. */
            msg: string;
            /** @description A stable word for the kind of failure, such as value_error.missing. */
            type: string;
            /** @description The limits that were broken, such as the permitted values of an enum. */
            ctx?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A state that a client proposes. */
        ProposedStateBody: {
            /** @description SCHEDULED, PENDING, RUNNING, COMPLETED, FAILED, CANCELLED, CRASHED, PAUSED or CANCELLING. */
            type: string;
            name?: string | null;
            message?: string | null;
            /** @description Any JSON. */
            data?: unknown;
            state_details?: components["schemas"]["PrefectStateDetailsBody"] | null;
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
        /** @description A queue. */
        QueueBody: {
            /** @description Its name. */
            name: string;
            /**
             * Format: int32
             * @description Its depth: tasks to be claimed now.
             */
            ready: number;
            /**
             * Format: int32
             * @description Tasks that wait for the time of another attempt.
             */
            scheduled: number;
            /**
             * Format: int32
             * @description Tasks of paused flows.
             */
            held: number;
            /**
             * Format: int32
             * @description Tasks that wait for other tasks.
             */
            waiting_for_dependencies: number;
            /**
             * Format: int32
             * @description Tasks in the hands of workers.
             */
            running: number;
            /**
             * Format: double
             * @description How long the first of the ready tasks has been ready; null without any.
             */
            oldest_wait_seconds?: number | null;
            /**
             * Format: int32
             * @description Workers online that ask for this queue.
             */
            workers: number;
        };
        /** @description What makes a queue unhealthy. */
        QueueHealthPolicyBody: {
            /** Format: int32 */
            maximum_late_runs: number;
            /** Format: int32 */
            maximum_seconds_since_last_polled: number;
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
        /** @description Who shall hold a limit's slots. */
        ResetConcurrencyLimitBody: {
            /** @description Task runs; none when it is absent. */
            slot_override?: string[] | null;
        };
        /**
         * @description Filters by object: each an object of fields, each of those an object of operators (any_, not_any_, all_, is_null_, like_, before_, after_, ...); all
         *     are joined with AND, or with OR where operator is or_. Filters on other objects ask for the existence of a related one.
         */
        ResourceFilterBody: {
            /** @description Fields: id, name, tags, deployment. */
            flows?: unknown;
            /**
             * @description Fields: id, name, tags, deployment_id, work_queue_name, state (type, name), flow_version, start_time, expected_start_time, next_scheduled_start_time,
             *     end_time, parent_task_run_id, parent_flow_run_id, idempotency_key.
             */
            flow_runs?: unknown;
            /** @description Fields: id, name, tags, state (type, name), start_time, end_time, subflow_runs, flow_run_id. */
            task_runs?: unknown;
            /** @description Fields: id, name, tags, work_queue_name, is_schedule_active. */
            deployments?: unknown;
            /**
             * Format: int32
             * @description At most so many, 0 to 200.
             */
            limit?: number | null;
            /**
             * Format: int32
             * @description So many are left out.
             */
            offset?: number | null;
            /** @description Extension: X-Next-Cursor of the page before; takes the place of offset. */
            cursor?: string | null;
        };
        /**
         * @description What a caller may do. Each role may do what those before it may.
         * @enum {string}
         */
        Role: "read" | "run" | "admin";
        /** @description The graph of a flow run, as clients since 2.20 read it. */
        RunGraphBody: {
            /**
             * Format: date-time
             * @description UTC.
             */
            start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            end_time?: string | null;
            /** @description Nodes without parents. */
            root_node_ids: string[];
            /** @description Pairs of an id and its node. */
            nodes: unknown[][];
            /** @description Always empty. */
            artifacts: unknown[];
            /** @description Always empty. */
            states: unknown[];
        };
        /**
         * @description The status of a flow run or of one of its tasks, in Director's words (contracts/director-and-flows.md 2.4).
         * @enum {string}
         */
        RunStatus: "pending" | "progress" | "success" | "error" | "canceled";
        RunsFilterBody: components["schemas"]["ResourceFilterBody"] & {
            /** @description Fields: id, name, type. */
            work_pools?: unknown;
            /** @description Fields: id, name. */
            work_pool_queues?: unknown;
            /** @description As the collection's list names them, such as EXPECTED_START_TIME_DESC. */
            sort?: string | null;
        };
        /** @description A concurrency limit to be stored. */
        SaveConcurrencyLimitBody: {
            /** @description Unique. */
            tag: string;
            /**
             * Format: int32
             * @description From 0.
             */
            concurrency_limit: number;
        };
        /** @description A notification policy to be stored. */
        SaveNotificationPolicyBody: {
            is_active: boolean;
            /** @description Empty for all. */
            state_names: string[];
            /** @description Empty for all. */
            tags: string[];
            /**
             * Format: guid
             * @description The block that would send it.
             */
            block_document_id: string;
            message_template?: string | null;
        };
        /** @description A saved search to be stored. */
        SaveSearchBody: {
            /** @description Unique. */
            name: string;
            /** @description Objects, kept as they are. */
            filters: unknown[];
        };
        /** @description What clients set of a work pool. */
        SaveWorkPoolBody: {
            /** @description Required for a new one, unless the path has it. */
            name?: string | null;
            /** @description Not for PATCH. */
            type?: string | null;
            description?: string | null;
            /** @description JSON object. */
            base_job_template?: unknown;
            is_paused?: boolean | null;
            /** Format: int32 */
            concurrency_limit?: number | null;
            /** Format: guid */
            default_queue_id?: string | null;
        };
        /** @description What clients set of a work queue. */
        SaveWorkQueueBody: {
            /** @description Required for a new one, unless the path has it. */
            name?: string | null;
            description?: string | null;
            is_paused?: boolean | null;
            /** Format: int32 */
            concurrency_limit?: number | null;
            /**
             * Format: int32
             * @description From 1; lower goes first.
             */
            priority?: number | null;
            /** Format: date-time */
            last_polled?: string | null;
            /** @description JSON object of older clients. */
            filter?: unknown;
        };
        /** @description A saved search: filters that a dashboard keeps under a name. */
        SavedSearchBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was last changed, UTC.
             */
            updated: string;
            /** @description Unique. */
            name: string;
            /** @description Objects of object, property, type, operation and value, which nobody but the dashboard reads. */
            filters: unknown[];
        };
        /** @description How far ahead runs are made. */
        ScheduleDeploymentBody: {
            /** Format: date-time */
            start_time?: string | null;
            /** Format: date-time */
            end_time?: string | null;
            /**
             * Format: double
             * @description Seconds.
             */
            min_time?: number | null;
            /** Format: int32 */
            min_runs?: number | null;
            /** Format: int32 */
            max_runs?: number | null;
        };
        /**
         * @description What a query route asks about. Datasets and models are views over objects (contracts/flowcept.md 1.6).
         * @enum {string}
         */
        Scope: "workflows" | "tasks" | "objects" | "datasets" | "models";
        /** @description The settings in effect, under the names by which they are configured; secrets are masked. */
        ServerSettingsBody: {
            /** @description The database. */
            ConnectionStrings: unknown;
            /** @description Everything else, by section. */
            FlowProv: unknown;
        };
        /** @description The proposal of a run's next state. */
        SetStateBody: {
            state: components["schemas"]["ProposedStateBody"];
            /** @description Skips all rules. */
            force: boolean;
        };
        /** @description Why, and for how long. */
        SetStateDetailsBody: {
            /** @description accept_details, reject_details, abort_details or wait_details. */
            type: string;
            reason?: string | null;
            /**
             * Format: int32
             * @description WAIT: seconds.
             */
            delay_seconds?: number | null;
        };
        /** @description What became of a proposal. */
        SetStateResultBody: {
            /** @description The state that the run has now. */
            state?: components["schemas"]["PrefectStateBody"] | null;
            /** @description ACCEPT: stored. REJECT: another state holds. ABORT: the client must stop. WAIT: try again later. */
            status: string;
            details: components["schemas"]["SetStateDetailsBody"];
        };
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
        /** @description What a worker asks for. */
        TakePoolRunsBody: {
            /** @description All of the pool's queues when absent. */
            work_queue_names?: string[] | null;
            /**
             * Format: date-time
             * @description Runs that are due by then.
             */
            scheduled_before?: string | null;
            /**
             * Format: date-time
             * @description Runs that are not due before.
             */
            scheduled_after?: string | null;
            /**
             * Format: int32
             * @description 0 to 200.
             */
            limit?: number | null;
        };
        /** @description What an agent asks for. */
        TakeQueueRunsBody: {
            /**
             * Format: int32
             * @description 0 to 200.
             */
            limit?: number | null;
            /**
             * Format: date-time
             * @description Runs that are due by then.
             */
            scheduled_before?: string | null;
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
        /** @description Named arguments of every task. */
        TaskKwargs: {
            /**
             * Format: guid
             * @description The run's id.
             */
            workflow_id: string;
            /** @description The run's payload, the same for each of its tasks. */
            payload: {
                [key: string]: unknown;
            };
        };
        /** @description A task run. */
        TaskRunBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            name: string;
            /** Format: guid */
            flow_run_id: string;
            /** @description The task. */
            task_key: string;
            /** @description Which call of the task in its run. */
            dynamic_key: string;
            cache_key?: string | null;
            /** Format: date-time */
            cache_expiration?: string | null;
            task_version?: string | null;
            empirical_policy: components["schemas"]["TaskRunPolicyBody"];
            tags: string[];
            /** Format: guid */
            state_id?: string | null;
            /** @description For each parameter what it is made of. */
            task_inputs: {
                [key: string]: components["schemas"]["TaskRunInputBody"][];
            };
            state_type?: string | null;
            state_name?: string | null;
            /**
             * Format: int32
             * @description How often it was RUNNING.
             */
            run_count: number;
            /**
             * Format: int32
             * @description The attempt of the flow run that it last ran in.
             */
            flow_run_run_count: number;
            /**
             * Format: date-time
             * @description UTC; set once.
             */
            expected_start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC; while it is SCHEDULED.
             */
            next_scheduled_start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC; first RUNNING.
             */
            start_time?: string | null;
            /**
             * Format: date-time
             * @description UTC; while its state is final.
             */
            end_time?: string | null;
            /**
             * Format: double
             * @description Seconds RUNNING, the present attempt left out.
             */
            total_run_time: number;
            /**
             * Format: double
             * @description Seconds RUNNING until now.
             */
            estimated_run_time: number;
            /**
             * Format: double
             * @description Seconds between expected and real start.
             */
            estimated_start_time_delta: number;
            state?: components["schemas"]["PrefectStateBody"] | null;
        };
        /** @description One source of a parameter. */
        TaskRunInputBody: {
            /** @description task_run, parameter or constant. */
            input_type: string;
            /**
             * Format: guid
             * @description task_run: the task run.
             */
            id?: string | null;
            /** @description parameter: the flow's parameter. */
            name?: string | null;
            /** @description constant: the name of its type. */
            type?: string | null;
        };
        /** @description How a task run is retried. */
        TaskRunPolicyBody: {
            /**
             * Format: int32
             * @description Deprecated: retries.
             */
            max_retries: number;
            /**
             * Format: double
             * @description Deprecated: retry_delay, in seconds.
             */
            retry_delay_seconds: number;
            /** Format: int32 */
            retries?: number | null;
            /** @description Seconds: a number, or a list of up to 50 by attempt. */
            retry_delay?: unknown;
            /**
             * Format: double
             * @description 0 or more; spreads the delays.
             */
            retry_jitter_factor?: number | null;
        };
        /** @description What became of a task. */
        TaskStateBody: {
            /**
             * Format: guid
             * @description The task.
             */
            task_id: string;
            /** @description success, error, pending (another attempt follows), or lost: the lease was another's, nothing is stored. */
            status: string;
        };
        /** @description What became of several results. */
        TaskStatesBody: {
            /** @description In the order of the request. */
            tasks: components["schemas"]["TaskStateBody"][];
        };
        /** @description A token, without its text. */
        TokenEntry: {
            /**
             * Format: guid
             * @description Its id, to revoke it by.
             */
            id: string;
            /** @description What it is for. */
            name: string;
            /** @description The role that it is narrowed to; null for its user's. */
            role?: components["schemas"]["Role"] | null;
            /**
             * Format: date-time
             * @description When it ends, UTC; null for never.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When it was last used, UTC, to a minute; null for never.
             */
            last_used_at?: string | null;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            created_at: string;
        };
        /** @description What a dashboard asks first. */
        UiSettingsBody: {
            /** @description Where the API is. */
            api_url: string;
            /** @description Features that are switched on. */
            flags: string[];
        };
        /** @description What changes of a block document. */
        UpdateBlockDocumentBody: {
            /** @description A secret that comes back as ******** stays as it is. */
            data?: unknown;
            /** @description Whether members that are not named stay. */
            merge_existing_data: boolean;
            /**
             * Format: guid
             * @description Another schema of the same block type.
             */
            block_schema_id?: string | null;
        };
        /** @description What changes of a block type; what is absent stays. */
        UpdateBlockTypeBody: {
            /** @description http or https. */
            logo_url?: string | null;
            /** @description http or https. */
            documentation_url?: string | null;
            description?: string | null;
            /** @description Markdown or code. */
            code_example?: string | null;
        };
        /** @description A change of a concurrency limit; what is absent stays. */
        UpdateConcurrencyLimitBody: {
            /** @description Unique. */
            tag?: string | null;
            /**
             * Format: int32
             * @description From 0.
             */
            concurrency_limit?: number | null;
        };
        /** @description What changes of a deployment. */
        UpdateDeploymentBody: {
            version?: string | null;
            description?: string | null;
            schedule?: components["schemas"]["DeploymentScheduleBody"] | null;
            is_schedule_active?: boolean | null;
            /** @description JSON object. */
            infra_overrides?: unknown;
            /** @description JSON object. */
            parameters?: unknown;
            tags?: string[] | null;
            /** @description Made where there is none. */
            work_queue_name?: string | null;
            /** @description Must exist. */
            work_pool_name?: string | null;
            /** @description JSON schema of the parameters. */
            parameter_openapi_schema?: unknown;
            path?: string | null;
            entrypoint?: string | null;
            manifest_path?: string | null;
            /** Format: guid */
            storage_document_id?: string | null;
            /** Format: guid */
            infrastructure_document_id?: string | null;
        };
        /** @description What changes of a flow. */
        UpdateFlowBody: {
            /** @description Replaces all tags; absent changes nothing. */
            tags?: string[] | null;
        };
        /** @description What changes of a flow run; values replace, never merge. */
        UpdateFlowRunBody: {
            /** @description Null or empty: two new words of the server's. */
            name?: string | null;
            flow_version?: string | null;
            /** @description JSON object. */
            parameters?: unknown;
            empirical_policy?: components["schemas"]["FlowRunPolicyBody"] | null;
            tags?: string[] | null;
            infrastructure_pid?: string | null;
        };
        /** @description What changes of a notification policy; what is absent stays. */
        UpdateNotificationPolicyBody: {
            is_active?: boolean | null;
            state_names?: string[] | null;
            tags?: string[] | null;
            /** Format: guid */
            block_document_id?: string | null;
            message_template?: string | null;
        };
        /** @description A change of a saved search; what is absent stays. */
        UpdateSearchBody: {
            /** @description Unique. */
            name?: string | null;
            /** @description Objects, kept as they are. */
            filters?: unknown[] | null;
        };
        /** @description What changes of a task run. */
        UpdateTaskRunBody: {
            /** @description Null or empty: two new words of the server's. */
            name?: string | null;
        };
        /** @description Changes of a user; what is absent stays as it is. */
        UpdateUserBody: {
            /** @description A new password. */
            password?: string | null;
            /** @description Another role. */
            role?: components["schemas"]["Role"] | null;
            /** @description Whether all credentials of the user are refused. */
            disabled?: boolean | null;
        };
        /** @description A user. */
        UserEntry: {
            /** @description The name. */
            name: string;
            /** @description What the user may do. */
            role: components["schemas"]["Role"];
            /** @description Whether all credentials of the user are refused. */
            disabled: boolean;
            /** @description False for one that comes with tokens only. */
            has_password: boolean;
            /**
             * Format: date-time
             * @description When the user was made, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was changed, UTC.
             */
            updated_at: string;
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
        /** @description A list of what there is. */
        WorkListOfOperationRoles: {
            /** @description The items. */
            items: components["schemas"]["OperationRoles"][];
            /**
             * Format: int32
             * @description Their number.
             */
            count: number;
        };
        /** @description A list of what there is. */
        WorkListOfQueueBody: {
            /** @description The items. */
            items: components["schemas"]["QueueBody"][];
            /**
             * Format: int32
             * @description Their number.
             */
            count: number;
        };
        /** @description A list of what there is. */
        WorkListOfTokenEntry: {
            /** @description The items. */
            items: components["schemas"]["TokenEntry"][];
            /**
             * Format: int32
             * @description Their number.
             */
            count: number;
        };
        /** @description A list of what there is. */
        WorkListOfUserEntry: {
            /** @description The items. */
            items: components["schemas"]["UserEntry"][];
            /**
             * Format: int32
             * @description Their number.
             */
            count: number;
        };
        /** @description A list of what there is. */
        WorkListOfWorkerBody: {
            /** @description The items. */
            items: components["schemas"]["WorkerBody"][];
            /**
             * Format: int32
             * @description Their number.
             */
            count: number;
        };
        /** @description A work pool: a kind of place that flow runs are executed in. */
        WorkPoolBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            /** @description Unique. */
            name: string;
            description?: string | null;
            type?: string | null;
            /** @description JSON object. */
            base_job_template: unknown;
            is_paused: boolean;
            /**
             * Format: int32
             * @description Over all of its queues; null for any number.
             */
            concurrency_limit?: number | null;
            /** Format: guid */
            default_queue_id?: string | null;
        };
        /** @description Filters of work pools. */
        WorkPoolsFilterBody: {
            /** @description Fields: id, name, type. */
            work_pools?: unknown;
            /**
             * Format: int32
             * @description 0 to 200.
             */
            limit?: number | null;
            /** Format: int32 */
            offset?: number | null;
        };
        /** @description A work queue: where agents and workers ask for flow runs. */
        WorkQueueBody: {
            /** Format: guid */
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            updated: string;
            /** @description Unique in its pool. */
            name: string;
            description?: string | null;
            /** @description A paused queue has no runs for anybody. */
            is_paused: boolean;
            /**
             * Format: int32
             * @description How many of its runs may be pending or running; null for any number.
             */
            concurrency_limit?: number | null;
            /**
             * Format: int32
             * @description Lower goes first.
             */
            priority: number;
            /** Format: guid */
            work_pool_id: string;
            /**
             * Format: date-time
             * @description When it was last asked, UTC.
             */
            last_polled?: string | null;
            /** @description JSON object of older clients. */
            filter?: unknown;
        };
        /** @description How a work queue fares. */
        WorkQueueStatusBody: {
            healthy: boolean;
            /** Format: int32 */
            late_runs_count: number;
            /** Format: date-time */
            last_polled?: string | null;
            health_check_policy: components["schemas"]["QueueHealthPolicyBody"];
        };
        /** @description Filters of work queues. */
        WorkQueuesFilterBody: {
            /** @description Fields: id, name (any_, startswith_). */
            work_queues?: unknown;
            /**
             * Format: int32
             * @description 0 to 200.
             */
            limit?: number | null;
            /** Format: int32 */
            offset?: number | null;
        };
        /** @description A worker. */
        WorkerBody: {
            /** @description The name it claims by. */
            id: string;
            /** @description online when it claimed in the last two minutes or holds a lease, else offline. */
            status: string;
            /** @description The queues it asks for; null: all but the server's own. */
            queues?: string[] | null;
            /** @description The task names it asks for; null: all. */
            keys?: string[] | null;
            /**
             * Format: date-time
             * @description Its first claim, UTC.
             */
            first_seen: string;
            /**
             * Format: date-time
             * @description Its last claim, UTC, to some seconds.
             */
            last_seen: string;
            /**
             * Format: int32
             * @description The tasks it holds leases of.
             */
            running: number;
        };
        /** @description A worker that lives. */
        WorkerHeartbeatBody: {
            /** @description Unique in its pool. */
            name: string;
        };
        /** @description A workflow: one execution of a definition. Keys come in alphabetical order. */
        WorkflowBody: {
            /** @description Present only when one was given. */
            comment?: string | null;
            /** @description UTC, ISO 8601 with microseconds. */
            created: string;
            /** @description Project, a dot, name. */
            fullname: string;
            /**
             * Format: guid
             * @description UUID.
             */
            id: string;
            /** @description The definition's name. */
            name: string;
            /** @description As it was sent; absent with with_payload=false. */
            payload?: unknown;
            /** @description Whether the schedule made it. */
            periodic: boolean;
            /** @description The definition's project. */
            project: string;
            /**
             * Format: guid
             * @description Extension: the workflow that this one repeats; present only in a relaunched one.
             */
            relaunch_of?: string | null;
            /** @description pending, progress, success, error or canceled. */
            status: string;
            /** @description UTC, ISO 8601 with microseconds. */
            updated: string;
        };
        WorkflowDetailBody: components["schemas"]["WorkflowBody"] & {
            /** @description Main tasks in a stable topological order, hooks last. */
            tasks: components["schemas"]["WorkflowTaskBody"][];
            /** @description Extension: present while tasks wait in queues that no worker has asked for lately. */
            warning?: string | null;
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
        /** @description One task of a workflow. */
        WorkflowTaskBody: {
            /**
             * Format: int32
             * @description Extension, with extended=true: how often it was given to a worker.
             */
            attempt?: number | null;
            /** @description UTC, ISO 8601 with microseconds. */
            created: string;
            /**
             * Format: guid
             * @description UUID.
             */
            id: string;
            /** @description Whether it is a hook. */
            is_hook: boolean;
            /** @description The task's name. */
            key: string;
            /**
             * Format: int32
             * @description Extension, with extended=true: how often its worker was lost.
             */
            lost?: number | null;
            /** @description The tasks before it. */
            previous: string[];
            /** @description Extension, with extended=true: the queue it waits or waited in. */
            queue?: string | null;
            /** @description Any JSON; null until done; an object with exception and traceback after a failure. */
            result?: unknown;
            /** @description pending, progress, success, error or canceled. */
            status: string;
            /**
             * Format: guid
             * @description The same as id.
             */
            task: string;
            /** @description UTC, ISO 8601 with microseconds. */
            updated: string;
            /** @description Extension, with extended=true: the worker that has or had it. */
            worker?: string | null;
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
    Admin_ClearDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is not confirmed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description FlowProv:Prefect:AllowDatabaseClear does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Admin_CreateDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            /** @description Never here: the original's answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is not confirmed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Always, when it is confirmed; the body names the operator's command. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Admin_DropDatabase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBody"];
            };
        };
        responses: {
            /** @description Never here: the original's answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is not confirmed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Always, when it is confirmed; the body names the operator's command. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Admin_GetSettings: {
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
                    "application/json": components["schemas"]["ServerSettingsBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Admin_GetVersion: {
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
                    "application/json": string;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockCapabilities_List: {
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
                    "application/json": string[];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_List: {
        parameters: {
            query?: {
                /** @description Whether secrets are shown. */
                include_secrets?: string;
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["BlockDocumentBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockDocumentBody"];
            };
        };
        responses: {
            /** @description A new block document, its secrets masked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDocumentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Its type has a document of that name, or a schema, type or referenced document does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockDocumentsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockDocumentsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDocumentBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Get: {
        parameters: {
            query?: {
                /** @description Whether secrets are shown. */
                include_secrets?: string;
            };
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["BlockDocumentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockDocumentBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDocumentBody"];
                };
            };
            /** @description A new block document, its secrets masked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockDocumentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Its type is another or has a document of that name, or a schema, type or referenced document does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockDocuments_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBlockDocumentBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The schema is not one of its type. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["BlockSchemaBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockSchemaBody"];
            };
        };
        responses: {
            /** @description There was one of that checksum and version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockSchemaBody"];
                };
            };
            /** @description A new block schema. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockSchemaBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_GetByChecksum: {
        parameters: {
            query?: {
                /** @description Its version; the latest without one. */
                version?: string;
            };
            header?: never;
            path: {
                /** @description Its checksum. */
                checksum: string;
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
                    "application/json": components["schemas"]["BlockSchemaBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockSchemasFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockSchemaBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["BlockSchemaBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block schema. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockSchemaBody"];
            };
        };
        responses: {
            /** @description It is stored as it was put. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockSchemaBody"];
                };
            };
            /** @description A new block schema. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockSchemaBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description It would change, or another one has its checksum and version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockSchemas_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block schema. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["BlockTypeBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockTypeBody"];
            };
        };
        responses: {
            /** @description A new block type. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockTypeBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Its slug is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockTypesFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockTypeBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_GetBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its slug. */
                slug: string;
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
                    "application/json": components["schemas"]["BlockTypeBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_ListDocuments: {
        parameters: {
            query?: {
                /** @description Whether secrets are shown. */
                include_secrets?: string;
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The block type's slug. */
                slug: string;
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
                    "application/json": components["schemas"]["BlockDocumentBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_GetDocument: {
        parameters: {
            query?: {
                /** @description Whether secrets are shown. */
                include_secrets?: string;
            };
            header?: never;
            path: {
                /** @description The block type's slug. */
                slug: string;
                /** @description The document's name. */
                name: string;
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
                    "application/json": components["schemas"]["BlockDocumentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["BlockTypeBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_Replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block type. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockTypeBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockTypeBody"];
                };
            };
            /** @description A new block type. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockTypeBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block type. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    BlockTypes_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The block type. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBlockTypeBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
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
                    "application/json": components["schemas"]["ConcurrencyLimitBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveConcurrencyLimitBody"];
            };
        };
        responses: {
            /** @description The limit, new or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrencyLimitBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrencyLimitBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_GetByTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its tag. */
                tag: string;
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
                    "application/json": components["schemas"]["ConcurrencyLimitBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_DeleteByTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tag. */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The limit's tag. */
                tag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetConcurrencyLimitBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["ConcurrencyLimitBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The concurrency limit. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveConcurrencyLimitBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrencyLimitBody"];
                };
            };
            /** @description A new concurrency limit. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcurrencyLimitBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Another one has its tag. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The concurrency limit. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    ConcurrencyLimits_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The concurrency limit. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConcurrencyLimitBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Another one has its tag. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Server_GetCsrfToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Never here. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Always: there are no tokens. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Definitions_List: {
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
                    "application/json": components["schemas"]["DefinitionBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorUnauthorizedBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Deployments_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC. */
                sort?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["DeploymentBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeploymentBody"];
            };
        };
        responses: {
            /** @description It replaced one; absent members went back to their defaults, only the work queue stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentBody"];
                };
            };
            /** @description A new deployment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_GetByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow's name. */
                flowName: string;
                /** @description Its name. */
                deploymentName: string;
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
                    "application/json": components["schemas"]["DeploymentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Paginate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBodyOfDeploymentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["DeploymentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeploymentBody"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentBody"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeploymentBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_CreateRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeploymentRunBody"];
            };
        };
        responses: {
            /** @description There was one with that idempotency key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description A new flow run. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Schedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleDeploymentBody"];
            };
        };
        responses: {
            /** @description Done; null. */
            200: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; null. */
            200: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_Deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; null. */
            200: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Deployments_ListQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deployment. */
                id: string;
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
                    "application/json": components["schemas"]["WorkQueueBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
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
                    "application/json": components["schemas"]["NotificationPolicyBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveNotificationPolicyBody"];
            };
        };
        responses: {
            /** @description A new notification policy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPolicyBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Its block document does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPoliciesFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPolicyBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["NotificationPolicyBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_Replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification policy. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveNotificationPolicyBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPolicyBody"];
                };
            };
            /** @description A new notification policy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPolicyBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Its block document does not exist. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification policy. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunNotificationPolicies_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification policy. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationPolicyBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunStates_List: {
        parameters: {
            query: {
                /** @description The flow run. */
                flow_run_id: string;
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
                    "application/json": components["schemas"]["PrefectStateBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRunStates_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["PrefectStateBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description ID_DESC, START_TIME_ASC, START_TIME_DESC, EXPECTED_START_TIME_ASC, EXPECTED_START_TIME_DESC, NAME_ASC, NAME_DESC, NEXT_SCHEDULED_START_TIME_ASC or END_TIME_DESC. */
                sort?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["FlowRunBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFlowRunBody"];
            };
        };
        responses: {
            /** @description There was one with that key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description A new flow run. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_History: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoryFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryBucketBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Lateness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number | null;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Paginate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBodyOfFlowRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFlowRunBody"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFlowRunBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Graph: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow run. */
                id: string;
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
                    "application/json": components["schemas"]["FlowRunGraphItemBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_GetNodes: {
        parameters: {
            query?: {
                /** @description Only what ended since then or has not ended. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description The flow run. */
                id: string;
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
                    "application/json": components["schemas"]["RunGraphBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_Resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetStateResultBody"];
                };
            };
            /** @description A state was stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetStateResultBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    FlowRuns_SetState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStateBody"];
            };
        };
        responses: {
            /** @description Nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetStateResultBody"];
                };
            };
            /** @description A state was stored: the proposed one (ACCEPT) or another (REJECT). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetStateResultBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description NAME_ASC, NAME_DESC, CREATED_DESC or UPDATED_DESC. */
                sort?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["PrefectFlowBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFlowBody"];
            };
        };
        responses: {
            /** @description There was one of that name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectFlowBody"];
                };
            };
            /** @description A new flow. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectFlowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectFlowBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_GetByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name. */
                name: string;
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
                    "application/json": components["schemas"]["PrefectFlowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Paginate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBodyOfPrefectFlowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["PrefectFlowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFlowBody"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectFlowBody"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectFlowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    PrefectFlows_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The flow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFlowBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Server_GetHealth: {
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
                    "application/json": boolean;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Server_SayHello: {
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
                    "application/json": string;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Logs_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description TIMESTAMP_ASC, TIMESTAMP_DESC and the like. */
                sort?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["LogBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Logs_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLogBody"][];
            };
        };
        responses: {
            /** @description All are stored. */
            201: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Logs_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Logs_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["LogBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Logs_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The log line. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Director_Ping: {
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
                    "application/json": components["schemas"]["PongBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Server_GetReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
                };
            };
            /** @description It cannot; the message says why. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageBody"];
                };
            };
        };
    };
    SavedSearches_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
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
                    "application/json": components["schemas"]["SavedSearchBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearchBody"];
            };
        };
        responses: {
            /** @description There was one of that name; it is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description A new saved search. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearchBody"];
            };
        };
        responses: {
            /** @description There was one of that name; it is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description A new saved search. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The saved search. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearchBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description A new saved search. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Another one has its name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The saved search. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    SavedSearches_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The saved search. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSearchBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description Another one has its name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRunStates_List: {
        parameters: {
            query: {
                /** @description The task run. */
                task_run_id: string;
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
                    "application/json": components["schemas"]["PrefectStateBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRunStates_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["PrefectStateBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description ID_DESC, EXPECTED_START_TIME_ASC, EXPECTED_START_TIME_DESC, NAME_ASC, NAME_DESC, NEXT_SCHEDULED_START_TIME_ASC or END_TIME_DESC. */
                sort?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["TaskRunBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRunBody"];
            };
        };
        responses: {
            /** @description There was one with those keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRunBody"];
                };
            };
            /** @description A new task run. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRunBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_History: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoryFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryBucketBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Paginate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedBodyOfTaskRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["TaskRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRunBody"];
            };
        };
        responses: {
            /** @description It was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRunBody"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRunBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTaskRunBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    TaskRuns_SetState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStateBody"];
            };
        };
        responses: {
            /** @description Nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetStateResultBody"];
                };
            };
            /** @description A state was stored: the proposed one (ACCEPT) or another (REJECT). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetStateResultBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Dashboard_ListFlowRunPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunPointBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
    Objects_History: {
        parameters: {
            query?: {
                /** @description The most rows to return. */
                limit?: number;
                /** @description The next_cursor of the page before. */
                cursor?: string;
                /** @description Also count all versions. */
                include_total?: boolean;
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
    Queues_List: {
        parameters: {
            query?: {
                /** @description The most queues to return. */
                limit?: number;
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
                    "application/json": components["schemas"]["WorkListOfQueueBody"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
    Roles_List: {
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
                    "application/json": components["schemas"]["WorkListOfOperationRoles"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
    Work_Claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the worker asks for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedTasksBody"];
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
        };
    };
    Work_CompleteMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The results. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionsBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStatesBody"];
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
        };
    };
    Work_HeartbeatMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The leases. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeartbeatsBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatsAnswer"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description The caller has this state already. */
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
    Work_Complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task. */
                task_id: string;
            };
            cookie?: never;
        };
        /** @description Proof of the claim, and the result. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStateBody"];
                };
            };
            /** @description The lease is lost or the task is final; nothing is stored. */
            409: {
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
        };
    };
    Work_Fail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task. */
                task_id: string;
            };
            cookie?: never;
        };
        /** @description Proof of the claim, and what happened. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStateBody"];
                };
            };
            /** @description The lease is lost or the task is final; nothing is stored. */
            409: {
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
        };
    };
    Work_Heartbeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task. */
                task_id: string;
            };
            cookie?: never;
        };
        /** @description Proof of the claim. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeartbeatBody"];
            };
        };
        responses: {
            /** @description The task is kept, or was canceled under this lease: cancel_requested tells the worker to stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatAnswer"];
                };
            };
            /** @description The lease is lost or the task is final: stop, nothing the worker says of it counts any more. */
            409: {
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
        };
    };
    Users_List: {
        parameters: {
            query?: {
                /** @description The most users to return. */
                limit?: number;
                /** @description Only users after this name: the last one of the page before. */
                after?: string;
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
                    "application/json": components["schemas"]["WorkListOfUserEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Users_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserBody"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The name is taken, or authentication is off. */
            409: {
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
    Account_Get: {
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
                    "application/json": components["schemas"]["CallerBody"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Account_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Account_ListTokens: {
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
                    "application/json": components["schemas"]["WorkListOfTokenEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Account_CreateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenBody"];
            };
        };
        responses: {
            /** @description The token. Its text is not told again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenBody"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Account_DeleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is worth nothing any more: here at once, on other servers within seconds. */
            204: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Users_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's name. */
                name: string;
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
                    "application/json": components["schemas"]["UserEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Users_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user is the last enabled admin, or authentication is off. */
            409: {
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
    Users_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                name: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user is the last enabled admin, or authentication is off. */
            409: {
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
    Users_ListTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                name: string;
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
                    "application/json": components["schemas"]["WorkListOfTokenEntry"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Users_CreateToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                name: string;
            };
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenBody"];
            };
        };
        responses: {
            /** @description The token. Its text is not told again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenBody"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Users_DeleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. */
                name: string;
                /** @description The token. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is worth nothing any more: here at once, on other servers within seconds. */
            204: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
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
    Workers_List: {
        parameters: {
            query?: {
                /** @description The most workers to return. */
                limit?: number;
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
                    "application/json": components["schemas"]["WorkListOfWorkerBody"];
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description The caller has this state already. */
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
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
    Server_GetVersion: {
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
                    "application/json": string;
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["WorkPoolBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkPoolBody"];
            };
        };
        responses: {
            /** @description A new work pool. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPoolBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPoolsFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPoolBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name. */
                name: string;
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
                    "application/json": components["schemas"]["WorkPoolBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkPoolBody"];
            };
        };
        responses: {
            /** @description It is replaced; its queues and workers stay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPoolBody"];
                };
            };
            /** @description A new work pool. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPoolBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkPoolBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_TakeRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePoolRunsBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolRunBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_CreateQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkQueueBody"];
            };
        };
        responses: {
            /** @description A new queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_FilterQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkQueuesFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_GetQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
                /** @description The queue. */
                queueName: string;
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
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_PutQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
                /** @description The queue. */
                queueName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkQueueBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description A new queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_DeleteQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
                /** @description The queue. */
                queueName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_UpdateQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
                /** @description The queue. */
                queueName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkQueueBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_ListWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolWorkerBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkPools_BeatWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work pool. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerHeartbeatBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_List: {
        parameters: {
            query?: {
                /** @description 0 to 200. */
                limit?: string;
                /** @description From 0. */
                offset?: string;
                /** @description Extension: X-Next-Cursor of the page before. */
                cursor?: string;
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
                    "application/json": components["schemas"]["WorkQueueBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkQueueBody"];
            };
        };
        responses: {
            /** @description A new work queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_Filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkQueuesFilterBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_GetByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name. */
                name: string;
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
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
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
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_Put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkQueueBody"];
            };
        };
        responses: {
            /** @description It is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description A new work queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueueBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkQueueBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_TakeRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work queue. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeQueueRunsBody"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRunBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    WorkQueues_GetStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The work queue. */
                id: string;
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
                    "application/json": components["schemas"]["WorkQueueStatusBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
    Workflows_ListRuns: {
        parameters: {
            query?: {
                /** @description The number of workflows to return. */
                per_page?: string;
                /** @description The page, from 1; past the end: 404. */
                page?: string;
                /** @description False leaves the payloads out. */
                with_payload?: string;
                /** @description Extension: only those with this status. */
                status?: components["schemas"]["RunStatus"];
                /** @description Extension: only those of this project. */
                project?: string;
                /** @description Extension: only those of this definition. */
                fullname?: string;
                /** @description Extension: only those that a schedule made, or only the others. */
                periodic?: boolean;
                /** @description Extension: only repetitions of this workflow. */
                relaunch_of?: string;
                /** @description Extension: X-Next-Cursor of the page before; takes the place of the page number. */
                cursor?: string;
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
                    /** @description Extension: the place of the next page; absent at the end. */
                    "X-Next-Cursor"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorUnauthorizedBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Workflows_Execute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: sent again within 24 hours it changes nothing and gets the first answer. A request that failed has changed nothing and is judged anew. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteWorkflowBody"];
            };
        };
        responses: {
            /** @description Stored with all of its tasks, for workers to take. */
            201: {
                headers: {
                    /** @description true where this is the answer to an earlier request with the same Idempotency-Key. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowBody"];
                };
            };
            /** @description The body or its payload is wrong; errors lists each violation. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorUnauthorizedBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such definition. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description Its flow is stopped. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description Extension: the Idempotency-Key was sent with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Workflows_GetRun: {
        parameters: {
            query?: {
                /** @description Extension: tasks also tell attempt, lost, queue and worker. */
                extended?: boolean;
            };
            header?: never;
            path: {
                /** @description The workflow's UUID, with dashes or without. */
                id: string;
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
                    "application/json": components["schemas"]["WorkflowDetailBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorUnauthorizedBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Workflows_Cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The workflow. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorUnauthorizedBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Workflows_Relaunch: {
        parameters: {
            query?: {
                /** @description Extension: keep the results of what succeeded and run only the rest. */
                from_failed?: boolean;
            };
            header?: {
                /** @description Makes the request safe to repeat: sent again within 24 hours it changes nothing and gets the first answer. A request that failed has changed nothing and is judged anew. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The workflow to repeat, whatever its status. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new workflow; relaunch_of links it to the other. */
            201: {
                headers: {
                    /** @description true where this is the answer to an earlier request with the same Idempotency-Key. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorUnauthorizedBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description There is no such workflow, or its definition is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description Its flow is stopped; with from_failed, the run has not failed or the definition has other tasks now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
            /** @description Extension: the Idempotency-Key was sent with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectorErrorBody"];
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
                    "application/json": components["schemas"]["DirectorErrorBody"];
                };
            };
        };
    };
    Flows_Watch: {
        parameters: {
            query?: {
                /** @description Only changes of this flow. */
                flow_id?: string;
                /** @description Like the header Last-Event-ID, for callers that cannot set it; 0 for all that ever was. */
                after?: number;
            };
            header?: {
                /** @description The last event that the caller has seen. */
                "Last-Event-ID"?: string;
            };
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
                    "application/octet-stream": Blob;
                };
            };
            /** @description Last-Event-ID is no id of an event. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_List: {
        parameters: {
            query?: {
                /** @description The most configurations to return; all when absent. */
                limit?: number;
                /** @description Only flows whose id comes after this one; the header Link names the next page. */
                after?: string;
                /** @description Only flows that bear all of these labels, written as key:value,key:value or one by one. */
                labels?: string[];
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
                    /** @description With limit and when there are more: the next page, as rel="next". */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowConfigurationBody"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_Add: {
        parameters: {
            query?: {
                /** @description The state that they begin in. */
                initial_state?: components["schemas"]["InitialState"];
                /** @description Checks everything and stores nothing; answers 200. An Idempotency-Key is left alone. */
                dry_run?: boolean;
            };
            header?: {
                /** @description Who asks, for the audit record. */
                "X-Actor"?: string;
                /** @description Makes the request safe to repeat: sent again within 24 hours it changes nothing and gets the first answer. A request that failed has changed nothing and is judged anew. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowConfigurationBody"][];
            };
        };
        responses: {
            /** @description With dry_run: they could be added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsAddedBody"];
                };
            };
            /** @description Added. */
            201: {
                headers: {
                    /** @description true where this is the answer to an earlier request with the same Idempotency-Key. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsAddedBody"];
                };
            };
            /** @description Some configuration is bad or its id is taken; every error names index and id, and nothing is stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The content type or the encoding is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The Idempotency-Key was sent with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_Command: {
        parameters: {
            query?: {
                /** @description Tells what would be, and changes nothing. */
                dry_run?: boolean;
            };
            header?: {
                /** @description Who asks, for the audit record. */
                "X-Actor"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowCommandBody"];
            };
        };
        responses: {
            /** @description The status of each flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsCommandedBody"];
                };
            };
            /** @description The command is malformed, or none of the named flows could be told so. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsNotCommandedBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With atomic: some flow could not be told so, and none was. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsNotCommandedBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The content type or the encoding is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_ListStatuses: {
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
                    "application/json": {
                        [key: string]: components["schemas"]["FlowStatus"];
                    };
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_GetStatus: {
        parameters: {
            query?: {
                /** @description Holds the answer until the flow has this status. */
                wait_for?: components["schemas"]["AwaitedState"] | null;
                /** @description With wait_for: answers after so many seconds with the status as it is then. */
                timeout?: number;
            };
            header?: never;
            path: {
                /** @description The flow's id. */
                flow_id: string;
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
                    "application/json": components["schemas"]["FlowStatus"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There is no such flow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_Get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version that the caller has: 304 while it stands. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The flow's id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description The version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description When the version was written. */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowConfigurationBody"];
                };
            };
            /** @description The caller has this version already. */
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There is no such flow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_Replace: {
        parameters: {
            query?: {
                /** @description Checks everything and stores nothing; the answer shows what would be. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The version that is replaced. */
                "If-Match"?: string;
                /** @description * creates the flow where it does not exist. */
                "If-None-Match"?: string;
                /** @description Who asks, for the audit record. */
                "X-Actor"?: string;
            };
            path: {
                /** @description The flow's id; the body's flow_id may be absent, else it is the same. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowConfigurationBody"];
            };
        };
        responses: {
            /** @description Replaced. */
            200: {
                headers: {
                    /** @description The new version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowChangedBody"];
                };
            };
            /** @description With If-None-Match: *: created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowChangedBody"];
                };
            };
            /** @description The configuration is bad, or there is no such flow. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description If-Match names another version, or If-None-Match finds the flow. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The content type or the encoding is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The service is set to demand If-Match, and there is none. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_Delete: {
        parameters: {
            query?: {
                /** @description Checks everything and deletes nothing. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The version that is deleted. */
                "If-Match"?: string;
                /** @description Who asks, for the audit record. */
                "X-Actor"?: string;
            };
            path: {
                /** @description The flow's id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowDeletedBody"];
                };
            };
            /** @description There is no such flow. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description If-Match names another version. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The service is set to demand If-Match, and there is none. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_ListEvents: {
        parameters: {
            query?: {
                /** @description The most events to return. */
                limit?: number;
                /** @description Only events after this one; the header Link names the next page. */
                after?: number;
            };
            header?: never;
            path: {
                /** @description The flow's id, also of a flow that was deleted. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description When there may be more: the next page, as rel="next". */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowEventEntry"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There never was such a flow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_Observe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Who asks, for the audit record. */
                "X-Actor"?: string;
            };
            path: {
                /** @description The flow's id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowObservedBody"];
            };
        };
        responses: {
            /** @description The status now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowStatus"];
                };
            };
            /** @description The report is malformed, or the flow is a workflow definition, which this service executes itself. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There is no such flow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_ListVersions: {
        parameters: {
            query?: {
                /** @description The most versions to return. */
                limit?: number;
                /** @description Only versions before this one; the header Link names the next page. */
                before?: number;
            };
            header?: never;
            path: {
                /** @description The flow's id, also of a flow that was deleted. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description When there are more: the next page, as rel="next". */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowVersionEntry"][];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There never was such a flow. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_GetVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A version that the caller has: 304 while it stands. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The flow's id. */
                flow_id: string;
                /** @description The version, from 1. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    /** @description When it was written. */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowConfigurationBody"];
                };
            };
            /** @description The caller has it already. */
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There is no such version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Flows_RollBack: {
        parameters: {
            query?: {
                /** @description Checks everything and stores nothing. */
                dry_run?: boolean;
            };
            header?: {
                /** @description The present version. */
                "If-Match"?: string;
                /** @description Who asks, for the audit record. */
                "X-Actor"?: string;
            };
            path: {
                /** @description The flow's id. */
                flow_id: string;
                /** @description The version to bring back. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It stands again. */
            200: {
                headers: {
                    /** @description The new version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowChangedBody"];
                };
            };
            /** @description The flow is restored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowChangedBody"];
                };
            };
            /** @description The old configuration is not valid any more, such as where another flow has its full name. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description There is no such version. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description If-Match names another version than the present one. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
            /** @description The service is set to demand If-Match, and there is none. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsErrorBody"];
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
                    "application/json": components["schemas"]["FlowsErrorBody"];
                };
            };
        };
    };
    Server_GetUiSettings: {
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
                    "application/json": components["schemas"]["UiSettingsBody"];
                };
            };
            /** @description The request cannot be understood, or asks for something that is not offered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the credentials are missing or refused. After too many failures: 429 with Retry-After. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description With authentication on: the caller's role does not suffice. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The state of the thing does not allow it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description The body or the answer would be too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
            /** @description A parameter or field has a wrong type or lies out of range. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectValidationBody"];
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
                    "application/json": components["schemas"]["PrefectErrorBody"];
                };
            };
        };
    };
}
