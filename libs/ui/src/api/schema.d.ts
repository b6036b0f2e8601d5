// Made by `npm run openapi`; do not edit.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Process, database, migrations and worker; 503 when the database does not answer */
        get: operations["Health_read"];
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
        DatabaseHealth: {
            ok: boolean;
            /** @description Milliseconds for one query. */
            latencyMs: number | null;
        };
        MigrationsHealth: {
            /** @description Migrations this build has and the database has not. */
            pending: number | null;
        };
        WorkerHealth: {
            /** @description True when a worker was heard of in the last 30 s. */
            alive: boolean;
            /** @description Jobs that could run now. */
            waiting: number | null;
            /** @description Age of the oldest of them, in seconds. */
            lagSeconds: number | null;
        };
        HealthView: {
            /** @enum {string} */
            status: "ok" | "degraded" | "failing";
            uptimeSeconds: number;
            database: components["schemas"]["DatabaseHealth"];
            migrations: components["schemas"]["MigrationsHealth"];
            worker: components["schemas"]["WorkerHealth"];
        };
        Refusal: {
            code: string;
            details: {
                [key: string]: unknown;
            };
            requestId: string;
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
    Health_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description request.invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
}
