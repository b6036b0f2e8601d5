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
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places directly below one; the countries when none is named */
        get: operations["Place_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places by part of a name or the beginning of a code, best matches first */
        get: operations["Place_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/by-code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The place with this code */
        get: operations["Place_byCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of every course */
        get: operations["Course_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The immutable document of one version: the very bytes that its SHA-256 names, without the keys of the closing test */
        get: operations["Course_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a figure or file that a course cites */
        get: operations["Course_asset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/frameworks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of a competency framework */
        get: operations["Course_framework"];
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
        PlaceView: {
            /** @enum {string} */
            level: "country" | "province" | "district" | "commune" | "school";
            /**
             * @description What sort of school; null for other places.
             * @enum {string|null}
             */
            kind: "preschool" | "primary" | "lower_secondary" | "upper_secondary" | "college" | null;
            /** @description Codes from the country down, each ended by `/`. */
            path: string;
            code: string;
            nameKm: string;
            nameLatin: string;
        };
        PlaceList: {
            items: components["schemas"]["PlaceView"][];
        };
        TextView: {
            km: string;
            en: string;
            fr: string;
        };
        TranslationsView: {
            /** @enum {string} */
            km: "draft" | "machine_draft" | "reviewed";
            /** @enum {string} */
            en: "draft" | "machine_draft" | "reviewed";
            /** @enum {string} */
            fr: "draft" | "machine_draft" | "reviewed";
        };
        CourseRow: {
            code: string;
            version: number;
            /** @description Names the document's bytes; the ETag of `GET /api/courses/{code}/{version}`. */
            sha256: string;
            title: components["schemas"]["TextView"];
            summary: components["schemas"]["TextView"];
            /** @description What a completed course is worth. */
            hours: number;
            /** @description Minutes of work: lessons and closing test. */
            minutes: number;
            lessons: number;
            /** @description Size of the document as it travels (brotli), in bytes. */
            bytes: number;
            /** @description Size of the figures and other files, in bytes. */
            filesBytes: number;
            translations: components["schemas"]["TranslationsView"];
            /** @description Codes of the competencies it builds. */
            competencies: string[];
            publishedAt: string;
        };
        CourseList: {
            items: components["schemas"]["CourseRow"][];
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
    Place_children: {
        parameters: {
            query?: {
                /** @description The path whose children are wanted; without it the countries. */
                under?: string;
            };
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
                    "application/json": components["schemas"]["PlaceList"];
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
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.required";
                    };
                };
            };
            /** @description role.required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required";
                    };
                };
            };
        };
    };
    Place_search: {
        parameters: {
            query: {
                /** @description Part of a name in Khmer or Latin letters, or the beginning of a code. */
                q: string;
                level?: "country" | "province" | "district" | "commune" | "school";
                under?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["PlaceList"];
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
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.required";
                    };
                };
            };
            /** @description role.required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required";
                    };
                };
            };
        };
    };
    Place_byCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
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
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.required";
                    };
                };
            };
            /** @description role.required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required";
                    };
                };
            };
            /** @description place.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "place.not_found";
                    };
                };
            };
        };
    };
    Course_list: {
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
                    "application/json": components["schemas"]["CourseList"];
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
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.required";
                    };
                };
            };
            /** @description role.required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required";
                    };
                };
            };
        };
    };
    Course_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CourseDocument of libs/contracts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
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
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.required";
                    };
                };
            };
            /** @description role.required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required";
                    };
                };
            };
            /** @description course.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "course.not_found";
                    };
                };
            };
        };
    };
    Course_asset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
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
            /** @description asset.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "asset.not_found";
                    };
                };
            };
        };
    };
    Course_framework: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "framework";
                        /** @enum {number} */
                        schema: 1;
                        code: string;
                        version: number;
                        title: {
                            km: string;
                            en: string;
                            fr: string;
                        };
                        source: string;
                        licence: string;
                        aspects: {
                            code: string;
                            title: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            competencies: {
                                code: string;
                                level: number;
                                title: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                                description: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                        }[];
                    };
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
            /** @description session.required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.required";
                    };
                };
            };
            /** @description role.required */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required";
                    };
                };
            };
            /** @description framework.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "framework.not_found";
                    };
                };
            };
        };
    };
}
