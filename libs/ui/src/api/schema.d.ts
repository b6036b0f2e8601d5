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
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a CSV file and says what would come of it; nothing is made yet */
        post: operations["Import_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own imports, the latest first */
        get: operations["Import_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import and how far it has come */
        get: operations["Import_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to apply the valid rows; the worker goes on chunk by chunk */
        post: operations["Import_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes exactly what the import made, all or nothing */
        post: operations["Import_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version ever published, by kind and code, the latest version first */
        get: operations["Document_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Announces a file that will come in parts, and says which parts are missing; ask it again to go on after a break */
        put: operations["Upload_announce"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{sha256}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One part, numbered from 0; in any order, and again as often as needed. The last one to come makes the file whole */
        put: operations["Upload_part"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An Open Badges 3.0 credential: the very bytes that were signed, a JSON Web Token, the printed page, or (303) the page of its award */
        get: operations["Credential_credential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signed Bitstring Status List: `1` for revocation, `1-suspension`, `1-refresh` */
        get: operations["Credential_statusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/award-credential-1.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every credential of ours answers to, as JSON Schema */
        get: operations["Credential_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institution’s public keys, those retired among them (did:web) */
        get: operations["Key_did"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mandate/{code}/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys with which this Kru signs by mandate of another institution (did:web) */
        get: operations["Key_mandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same keys as a JSON Web Key Set */
        get: operations["Key_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/kru-trust.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every institution whose certificates are checked here, with the history of its keys (`Trust` of contracts) */
        get: operations["Key_institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/kru-archive.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys, status lists and digests, with which certificates are checked when this server is gone */
        get: operations["Key_archived"];
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
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with staff id, phone or e-mail and a password; sets the cookie */
        post: operations["Session_begin"];
        /** Signs out; without effect when nobody is signed in */
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own sessions that still hold, the latest used first */
        get: operations["Session_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one’s own sessions */
        delete: operations["Session_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with their roles and places */
        get: operations["Me_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Chooses one’s language */
        patch: operations["Me_change"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one’s password; the other sessions end */
        post: operations["Password_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the first or a new password with a one-time code, and signs in */
        post: operations["Password_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/one-time-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Slips for everyone of a place, an import or a choice who has no password yet; at most 5,000 */
        post: operations["Password_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/one-time-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code with which someone sets a password, once; earlier codes no longer open */
        post: operations["Password_one"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of one’s territory, by Latin name */
        get: operations["Person_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person of one’s territory, or oneself */
        get: operations["Person_read"];
        /** Adds or changes a person; a change says which version it was made from */
        put: operations["Person_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives a role in a territory */
        put: operations["Person_grant"];
        post?: never;
        /** Takes a role back */
        delete: operations["Person_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this ministry is invented, and if so one account for each role */
        get: operations["Demo_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/name-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one asked for about one’s own names, and what became of it */
        get: operations["NameCorrection_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/name-corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Asks that one’s legal names be corrected, once the document is here (`/uploads`); may be sent again */
        put: operations["NameCorrection_ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/name-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections of names asked for in one’s territories */
        get: operations["NameCorrection_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/name-corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them; also for the person */
        get: operations["NameCorrection_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/name-corrections/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the names as they were asked for, with the document as their source */
        post: operations["NameCorrection_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/name-corrections/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves the names as they are, and says why */
        post: operations["NameCorrection_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/name-corrections/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document: for the person, and for who decides */
        get: operations["NameCorrection_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one is told, and what was taken back */
        get: operations["Notice_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Marks a notice of one’s own as read; again changes nothing */
        put: operations["Notice_read"];
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
    "/api/courses/{code}/{version}/row": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the list says of a course, of that very version: for who is still on an earlier one */
        get: operations["Course_rowOf"];
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
    "/api/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of every competency framework */
        get: operations["Framework_list"];
        put?: never;
        /** Publish a framework made at a desk, or its next version; the same again changes nothing */
        post: operations["Framework_publish"];
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
        get: operations["Framework_framework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crosswalks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of every crosswalk between frameworks */
        get: operations["Framework_crosswalkList"];
        put?: never;
        /** Publish a crosswalk made at a desk, or its next version; the same again changes nothing */
        post: operations["Framework_publishCrosswalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crosswalks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of a crosswalk */
        get: operations["Framework_crosswalk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of every path of courses */
        get: operations["Framework_pathList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paths/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of a path */
        get: operations["Framework_path"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which course builds and measures which competency of a framework, through crosswalks where a course cites another */
        get: operations["Coverage_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage/cell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lessons and questions of one course that build and measure one competency */
        get: operations["Coverage_cell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The coverage as a table, one line a competency and course: UTF-8 with a byte order mark */
        get: operations["Coverage_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The question bank, by code */
        get: operations["Bank_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question with its key */
        get: operations["Bank_read"];
        /** Keeps a new question, or changes one */
        put: operations["Bank_keep"];
        post?: never;
        /** Puts a question away; courses that took it keep theirs */
        delete: operations["Bank_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a GIFT or Moodle XML file and says what would come of it, and what cannot be kept; no question is made yet */
        post: operations["Bank_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank/arrivals/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the questions of a file that have no fault */
        post: operations["Bank_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank/arrivals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what a file brought, but for what was changed since */
        post: operations["Bank_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Questions as a GIFT or Moodle XML file, and what it cannot hold */
        post: operations["Bank_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses being written, the last changed first; those put away only when asked for */
        get: operations["Draft_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft whole */
        get: operations["Draft_read"];
        /** Begins a draft of the latest version of a course, or of a new one with a title */
        put: operations["Draft_begin"];
        post?: never;
        /** Puts a draft away; it can still be read and exported */
        delete: operations["Draft_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed since a revision, what waits for a decision, and who else is here */
        get: operations["Draft_since"];
        put?: never;
        /** Takes in changes of an open editor, and answers with all since their base; may be sent again */
        post: operations["Draft_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/edits/{editId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets a change go that was kept aside: what stands in the draft stays */
        delete: operations["Draft_letGo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says where in the draft one is; forgotten after a minute */
        put: operations["Draft_present"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A figure (SVG, PNG, WebP) or a file to download, at most 5 MB, by its SHA-256; gives how the draft cites it */
        put: operations["Draft_keepFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said about places of the draft, the oldest first */
        get: operations["Review_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says something about a place of the draft */
        put: operations["Review_comment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/comments/{commentId}/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a comment is dealt with, or that it is not */
        put: operations["Review_resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks someone else to look at the draft */
        post: operations["Review_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Approves the draft as it was looked at, or asks for changes; never one’s own work */
        put: operations["Review_review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document that the draft would be, or what keeps it from being one; and what would differ from the version before */
        get: operations["Publication_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes an approved draft as the next version */
        post: operations["Publication_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a course with what it changed, the latest first */
        get: operations["Publication_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft as the files of content/courses/, zipped */
        get: operations["Publication_export"];
        /** Begins a draft of zipped files */
        put: operations["Publication_import"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{code}/{version}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published version as the files of content/courses/, zipped */
        get: operations["Publication_exportVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cohorts of one’s territory, and those one helps, latest first */
        get: operations["Cohort_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cohort, with its counts */
        get: operations["Cohort_view"];
        /** Makes or changes a cohort */
        put: operations["Cohort_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of a cohort with their progress, by Latin name */
        get: operations["Cohort_people"];
        put?: never;
        /** Enrols people by id, or everyone posted inside a place; says who could not be, and why */
        post: operations["Cohort_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enrols oneself in the latest version of a course */
        put: operations["Enrolment_enrol"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes what was answered in a quiz, the diagnosis, a calibration or the closing test, and gives the mark */
        put: operations["Enrolment_attempt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/completions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes the completion of a lesson, with what was written for its reflections */
        put: operations["Enrolment_completion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calibrations/{course}/{activity}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one stands with an exam of rating: open, passed until when, or closed */
        get: operations["Enrolment_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new in one’s own learning */
        get: operations["Enrolment_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{code}/versions/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people of one’s territory are in each version of a course */
        get: operations["Version_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one shows and builds oneself, competency by competency */
        get: operations["Profile_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person shows and builds: oneself, or someone whose progress one may see */
        get: operations["Profile_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges what one has in hand on this device with what the others hold; says which could not be kept, and why */
        post: operations["Study_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes the answer to one question of practice, and gives the mark */
        put: operations["Study_practise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new in what one has in hand and practises */
        get: operations["Study_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One work with its rubric, its other rounds and what peers said */
        get: operations["Marking_view"];
        /** Takes work for an assignment, once its files are here (`/uploads`); may be sent again */
        put: operations["Submission_handIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coursework/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new in one’s own work, and in what one is asked to review */
        get: operations["Submission_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a review that one was asked for (its id is in the changes); may be sent again */
        put: operations["Submission_review"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a work: for its author, who may mark it, and who was asked to review it */
        get: operations["Submission_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work one may mark: what waits with the oldest first, what is marked with the latest first */
        get: operations["Marking_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/marks/{markId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Accepts or returns a work by its rubric; may be sent again */
        put: operations["Marking_mark"];
        post?: never;
        /** Takes one’s own mark back, within ten minutes and while nothing has followed from it */
        delete: operations["Marking_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own bulk actions, the latest first */
        get: operations["Bulk_list"];
        put?: never;
        /** Says for each of many people what would happen to them, and why not; nothing is done yet */
        post: operations["Bulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bulk action and how far it has come */
        get: operations["Bulk_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its people, by Latin name: what will happen to each, or did, or why not */
        get: operations["Bulk_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to apply it; the worker goes on chunk by chunk */
        post: operations["Bulk_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to put back everybody who still is as it left them */
        post: operations["Bulk_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the people of a cohort are: who is stuck in which lesson, who is behind, what waits to be marked */
        get: operations["Desk_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/desk/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind a number of the desk, by Latin name */
        get: operations["Desk_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paths one was given, with when they are due and by whom */
        get: operations["Path_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/path-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Paths assigned by rule in one’s territory; a bulk action of the kind assign_path makes one */
        get: operations["Path_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cohorts/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the first attempts of a cohort tell of the questions themselves */
        get: operations["Question_ofCohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{code}/{version}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of everybody of one’s territory, for one version of a course */
        get: operations["Question_ofCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be earned */
        get: operations["Achievement_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of an achievement, its very bytes */
        get: operations["Achievement_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards of one’s territories, newest first */
        get: operations["Award_list"];
        put?: never;
        /** Give an award by a recorded decision */
        post: operations["Award_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an award hold no more until it is restored */
        post: operations["Award_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the suspension of an award */
        post: operations["Award_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an award back for ever, with a reason that is shown to whoever checks it */
        post: operations["Award_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a corrected award in the place of one whose names or grade were wrong */
        post: operations["Award_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One award with its record, why it was given, and what was done to it */
        get: operations["AwardDetail_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who meets the rules that a jury has the last word on, in one’s territories */
        get: operations["Candidacy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many candidates of an achievement stand where */
        get: operations["Candidacy_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidacies/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the rule anew of those on whom a jury may decide */
        post: operations["Candidacy_recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jury-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide on one or many candidates */
        put: operations["Candidacy_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The canonical record of an award, its very bytes */
        get: operations["Record_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agreements with other institutions, and how many awards wait for each */
        get: operations["Invitation_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards of one’s territories that wait for an institution, oldest first */
        get: operations["Invitation_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/awards/{id}/alone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue an award by the ministry alone, by a recorded decision: its wording says so */
        post: operations["Invitation_alone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations to sign, newest first */
        get: operations["Invitation_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask an institution to sign; the answer shows the link, once */
        put: operations["Invitation_invite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/invitations/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link and a new term for what is not signed yet; the old link is dead */
        post: operations["Invitation_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The link opens nothing any more; what was signed stays */
        post: operations["Invitation_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/invitations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what a partner signed with a command and sent as a file */
        post: operations["Invitation_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of partners that sign for themselves, newest first */
        get: operations["Partner_list"];
        put?: never;
        /** Bring the did.json in which a partner publishes its keys: another officer confirms them */
        post: operations["Partner_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/keys/{kid}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Believe a key from now on, once its figures were compared by telephone */
        post: operations["Partner_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosigning/keys/{kid}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a key that was named; one that was confirmed signs no more */
        post: operations["Partner_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosign/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an institution is asked to sign, and with which key it may */
        get: operations["Cosigning_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosign/{token}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents to be signed, with the record that each cites and the ministry’s own credential */
        get: operations["Cosigning_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosign/{token}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name the key one will sign with: it counts once an officer has confirmed it */
        put: operations["Cosigning_key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cosign/{token}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in signed documents; each is taken or refused for itself */
        post: operations["Cosigning_signed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own certificates that changed, and what is missing for the next */
        get: operations["Certificate_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate on an A4 page */
        get: operations["Certificate_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed credential, to keep or to put in a wallet */
        get: operations["Certificate_credential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own orders, the latest first */
        get: operations["Print_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prints/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many certificates a choice means */
        get: operations["Print_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order and how far it has come */
        get: operations["Print_read"];
        /** Has certificates printed into one archive; the worker goes on chunk by chunk */
        put: operations["Print_ask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prints/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an order; what was printed of it is thrown away */
        post: operations["Print_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prints/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The archive: a PDF for each certificate, and a list of them */
        get: operations["Print_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/shares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opens a link to chosen parts of one’s own certificate; may be sent again */
        put: operations["Share_share"];
        post?: never;
        /** Takes a link back, for good; may be sent again */
        delete: operations["Share_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a holder chose to show by this link, and how the certificate stands at this moment */
        get: operations["Share_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/supplement.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The diploma supplement as a document, in three languages */
        get: operations["Supplement_supplement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/supplement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The diploma supplement on A4 pages */
        get: operations["Supplement_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/elm.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The award in the European Learning Model, for one of its institutions to seal */
        get: operations["Supplement_elm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a certificate says and whether it holds, by the code printed on it */
        get: operations["Verification_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{code}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record, the signed credentials and the status lists, to check them oneself */
        get: operations["Verification_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{code}/paper/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a PDF with this SHA-256 (hex) is the very file that is printed for the code */
        get: operations["Verification_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Up to 300 codes at once, for who has many certificates before them. Nothing of the question is kept. */
        post: operations["Verification_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest version of each instrument */
        get: operations["Instrument_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of an instrument, the very bytes that its SHA-256 names */
        get: operations["Instrument_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspections in one’s territory, the latest first */
        get: operations["Inspection_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspectors of the school’s territory, with the certificate that is valid on the day */
        get: operations["Inspection_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new for a phone: the inspections of one’s teams, and the final ones of a school one directs */
        get: operations["Inspection_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inspection_read"];
        /** Plans an inspection, or changes its dates, type and team while no work has begun; may be sent again */
        put: operations["Inspection_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inspection_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/close-fieldwork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lead says that every sheet is in, or why one is not; the judgements begin */
        post: operations["Inspection_closeFieldwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{inspectionId}/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes; a teammate’s stay hidden until one’s own sheet is in */
        get: operations["Evidence_read"];
        /** A photo (JPEG, PNG, WebP) or PDF of at most 20 MB, by its SHA-256; may be sent again */
        put: operations["Evidence_receive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rating-sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** All that one inspector rated; received once every file it declares is here; may be sent again */
        put: operations["RatingSheet_submit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every inspector’s ratings beside one another; a teammate’s are hidden until one’s own are in */
        get: operations["RatingSheet_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of the report: judgements and recommendations so far */
        get: operations["Judgement_read"];
        /** Saves the fields that were changed since `baseVersion`; may be sent again */
        put: operations["Judgement_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/recommendations/{recommendationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Judgement_recommend"];
        post?: never;
        delete: operations["Judgement_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/finalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the report, for ever, and an action of each recommendation; may be sent again */
        post: operations["Report_finalise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/report/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Report_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The school’s answer to the report: once */
        put: operations["Report_respond"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Improvement actions by due date: of one’s territory, of the school one directs, of one’s teams */
        get: operations["Action_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The school agrees, begins, says that it is done; the lead or an officer verifies, reopens, drops */
        post: operations["Action_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has begun, completed and been certified in a place and each place below it; its inspections by state and mean level by standard */
        get: operations["Board_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind a number of the board */
        get: operations["Board_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inspections behind a number of the board */
        get: operations["Board_inspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board of a place and of every place inside it, for a spreadsheet: UTF-8 with a byte order mark */
        get: operations["Board_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people of a place and each place below it show or build each competency of a framework, through crosswalks where courses cite another */
        get: operations["Competency_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/competencies/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind a number of the board of competencies */
        get: operations["Competency_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/competencies/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board of competencies of a place and of every place inside it, for a spreadsheet: UTF-8 with a byte order mark */
        get: operations["Competency_csv"];
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
        RowFaultView: {
            /** @description Line of the file as a spreadsheet counts: the heading is 1. */
            row: number;
            column: string;
            /** @description A refusal code, whose words are in the web apps. */
            code: string;
            /** @description What stands there. */
            value: string;
        };
        ImportView: {
            /** @enum {string} */
            state: "previewed" | "applying" | "applied" | "undone";
            /** @description The first valid rows, as they will be kept. */
            sample: {
                [key: string]: unknown;
            }[];
            id: string;
            kind: string;
            /** @description Rows in the file. */
            total: number;
            /** @description Rows without fault: those that are applied. */
            valid: number;
            /** @description Of the valid rows, how many have been gone through. */
            done: number;
            /** @description How many things were made of them. */
            made: number;
            errorCount: number;
            /** @description The first 200. */
            errors: components["schemas"]["RowFaultView"][];
            /** @description ISO 8601, UTC. */
            createdAt: string;
        };
        ImportList: {
            items: components["schemas"]["ImportView"][];
        };
        DocumentVersion: {
            kind: string;
            code: string;
            version: number;
            sha256: string;
            publishedAt: string;
        };
        DocumentList: {
            items: components["schemas"]["DocumentVersion"][];
        };
        UploadBody: {
            name: string;
            /** @description One of the kinds that can be received. */
            mime: string;
            /** @description Size of the whole. */
            bytes: number;
        };
        UploadView: {
            sha256: string;
            bytes: number;
            /** @description Size of every part but the last. */
            partBytes: number;
            /** @description How many parts it takes. */
            parts: number;
            /** @description Numbers, from 0, of those that are not here yet. */
            missing: number[];
            /** @description True once the file is here whole and its hash was right. */
            complete: boolean;
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
        SignInBody: {
            /** @description Staff id, phone number or e-mail. */
            login: string;
            password: string;
        };
        HeldRoleView: {
            /** @enum {string} */
            role: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
            place: components["schemas"]["PlaceView"];
        };
        MeView: {
            /** @enum {string} */
            nameSource: "identity_card" | "birth_certificate" | "civil_service_register" | "officer" | "import" | "self_declared";
            /** @enum {string} */
            gender: "f" | "m" | "x";
            /** @enum {string} */
            locale: "km" | "en" | "fr";
            /** @enum {string} */
            post: "teacher" | "school_director" | "inspector" | "officer" | "trainer" | "staff";
            personId: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            phone: string | null;
            email: string | null;
            place: components["schemas"]["PlaceView"];
            roles: components["schemas"]["HeldRoleView"][];
            /** @description True when the ministry shown is invented. */
            demo: boolean;
        };
        SessionView: {
            id: string;
            /** @description ISO 8601, UTC. */
            createdAt: string;
            /** @description ISO 8601, UTC; to the hour. */
            lastSeenAt: string;
            /** @description The user agent the device named itself with. */
            device: string;
            /** @description True for the session that asks. */
            current: boolean;
        };
        SessionList: {
            items: components["schemas"]["SessionView"][];
        };
        MeBody: {
            /** @enum {string} */
            locale: "km" | "en" | "fr";
        };
        PasswordChange: {
            current: string;
            next: string;
        };
        PasswordByCode: {
            /** @description Staff id, phone number or e-mail. */
            login: string;
            /** @description As printed; dashes, spaces and small letters do not matter. */
            code: string;
            password: string;
        };
        SlipsBody: {
            /** @description People posted inside this path… */
            under?: string;
            /**
             * Format: uuid
             * @description …or those that this import made…
             */
            importId?: string;
            /** @description …or these. */
            personIds?: string[];
        };
        SlipView: {
            personId: string;
            login: string;
            nameKm: string;
            nameLatin: string;
            /** @description Path of the post. */
            place: string;
            placeNameKm: string;
            placeNameLatin: string;
            code: string;
            /** @description ISO 8601, UTC. */
            expiresAt: string;
            /** @description The page that takes the code, filled in. */
            link: string;
        };
        SlipList: {
            items: components["schemas"]["SlipView"][];
            /** @description People left out because they hold a role that is managed at a higher level. */
            skipped: number;
        };
        OneTimeCodeView: {
            code: string;
            /** @description ISO 8601, UTC. */
            expiresAt: string;
            /** @description The page that takes the code, filled in. */
            link: string;
        };
        PlaceNamed: {
            path: string;
            nameKm: string;
            nameLatin: string;
        };
        RoleRow: {
            /** @enum {string} */
            role: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
            place: components["schemas"]["PlaceNamed"];
        };
        PersonRow: {
            /** @enum {string} */
            gender: "f" | "m" | "x";
            /** @enum {string} */
            post: "teacher" | "school_director" | "inspector" | "officer" | "trainer" | "staff";
            id: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceNamed"];
            roles: components["schemas"]["RoleRow"][];
            active: boolean;
            /** @description False until the first password is set with a one-time code. */
            hasPassword: boolean;
        };
        PersonList: {
            items: components["schemas"]["PersonRow"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
            /** @description How many in all; only with the first page. */
            total?: number;
        };
        PersonView: {
            /** @enum {string} */
            gender: "f" | "m" | "x";
            /** @enum {string} */
            post: "teacher" | "school_director" | "inspector" | "officer" | "trainer" | "staff";
            /**
             * @description Where both forms of the legal name come from.
             * @enum {string}
             */
            nameSource: "identity_card" | "birth_certificate" | "civil_service_register" | "officer" | "import" | "self_declared";
            /** @enum {string} */
            locale: "km" | "en" | "fr";
            /**
             * @description What a teacher teaches most; null where it is not known.
             * @enum {string|null}
             */
            subject: "khmer" | "maths" | "science" | "social" | "foreign_language" | "ict" | "primary_all" | "other" | null;
            phone: string | null;
            email: string | null;
            /** @description ISO 8601, UTC. */
            createdAt: string;
            /** @description To be sent back as `baseVersion` with a change. */
            version: number;
            id: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceNamed"];
            roles: components["schemas"]["RoleRow"][];
            active: boolean;
            /** @description False until the first password is set with a one-time code. */
            hasPassword: boolean;
        };
        PersonBody: {
            staffId?: string | null;
            nameKm: string;
            nameLatin: string;
            /**
             * @description What shows the names. Absent: as it was, or `officer` where a name changes.
             * @enum {string}
             */
            nameSource?: "identity_card" | "birth_certificate" | "civil_service_register" | "officer" | "import" | "self_declared";
            /** @enum {string} */
            gender: "x" | "f" | "m";
            phone?: string | null;
            email?: string | null;
            /** @enum {string} */
            locale: "km" | "en" | "fr";
            /** @description Path of the school or office where the person is posted. */
            place: string;
            /** @enum {string} */
            post: "teacher" | "inspector" | "school_director" | "officer" | "trainer" | "staff";
            /**
             * @description Absent: as it was.
             * @enum {string|null}
             */
            subject?: "other" | "khmer" | "maths" | "science" | "social" | "foreign_language" | "ict" | "primary_all" | null;
            active?: boolean;
            /** @description The version this change was made from; absent for a new person. */
            baseVersion?: number;
        };
        RoleBody: {
            /** @enum {string} */
            role: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
            place: string;
        };
        DemoAccountView: {
            /** @enum {string} */
            role: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
            login: string;
            password: string;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceNamed"];
        };
        DemoView: {
            /** @description True when the ministry shown is invented. */
            demo: boolean;
            accounts: components["schemas"]["DemoAccountView"][];
        };
        NameDocumentFile: {
            sha256: string;
            name: string;
            mime: string;
            bytes: number;
        };
        NameCorrectionView: {
            /** @enum {string} */
            document: "identity_card" | "birth_certificate" | "civil_service_register";
            /** @enum {string} */
            state: "waiting" | "accepted" | "refused";
            id: string;
            nameKm: string;
            nameLatin: string;
            /** @description As the names were written when it was received. */
            fromKm: string;
            fromLatin: string;
            reason: string;
            files: components["schemas"]["NameDocumentFile"][];
            /** @description The device's clock, ISO 8601. */
            askedAt: string;
            receivedAt: string;
            decidedAt: string | null;
            /** @description Why it was refused, in the officer's words. */
            words: string | null;
        };
        NameCorrectionList: {
            items: components["schemas"]["NameCorrectionView"][];
        };
        PersonOfCorrection: {
            /** @enum {string} */
            nameSource: "identity_card" | "birth_certificate" | "civil_service_register" | "officer" | "import" | "self_declared";
            id: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceNamed"];
            /** @description To be sent back as `baseVersion` with the decision. */
            version: number;
        };
        DecidedBy: {
            id: string;
            nameKm: string;
            nameLatin: string;
        };
        NameCorrectionRow: {
            /** @enum {string} */
            document: "identity_card" | "birth_certificate" | "civil_service_register";
            /** @enum {string} */
            state: "waiting" | "accepted" | "refused";
            id: string;
            nameKm: string;
            nameLatin: string;
            /** @description As the names were written when it was received. */
            fromKm: string;
            fromLatin: string;
            reason: string;
            files: components["schemas"]["NameDocumentFile"][];
            /** @description The device's clock, ISO 8601. */
            askedAt: string;
            receivedAt: string;
            decidedAt: string | null;
            /** @description Why it was refused, in the officer's words. */
            words: string | null;
            person: components["schemas"]["PersonOfCorrection"];
            /** @description Who decided; null while it waits. */
            decidedBy: components["schemas"]["DecidedBy"] | null;
        };
        NameCorrectionPage: {
            items: components["schemas"]["NameCorrectionRow"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
            /** @description How many in all; only with the first page. */
            total?: number;
        };
        AcceptNames: {
            /** @description The version of the person's record that the officer looked at. */
            baseVersion: number;
        };
        RefuseNames: {
            /** @description Why, and what to do instead: the person reads it. */
            words: string;
        };
        NoticePerson: {
            id: string;
            nameKm: string;
            nameLatin: string;
        };
        NoticeTitle: {
            km: string;
            en: string;
            fr: string;
        };
        NoticeAbout: {
            /**
             * @description What became of the enrolment.
             * @enum {string}
             */
            change?: "assigned" | "extended" | "moved" | "withdrawn" | "restored";
            /**
             * @description What the marker decided, or the officer on a name.
             * @enum {string}
             */
            decision?: "accepted" | "returned" | "refused";
            course?: string;
            cohort?: string;
            activity?: string;
            path?: string;
            /** @description Of a partner that is to sign awards; `title` is then its name. */
            agreement?: string;
            /** @description Title of the course, the activity or the path: whatever is named in the sentence. */
            title?: components["schemas"]["NoticeTitle"];
            /** @description ISO date. */
            dueOn?: string | null;
            version?: number;
            /** @description Whose certificates carry an older name. */
            person?: components["schemas"]["NoticePerson"];
            /** @description How many. */
            count?: number;
        };
        NoticeView: {
            /** @enum {string} */
            kind: "message" | "submission_marked" | "enrolment_changed" | "path_assigned" | "review_wanted" | "course_moved" | "cosign_silent" | "cosign_expired" | "name_decided" | "names_on_certificates";
            id: string;
            /** @description Null when Kru itself tells. */
            sender: components["schemas"]["NoticePerson"] | null;
            about: components["schemas"]["NoticeAbout"];
            /** @description What someone typed; null for all other kinds, and once it was taken back. */
            body: string | null;
            /** @description ISO 8601, UTC. */
            createdAt: string;
            readAt: string | null;
            /** @description When it was taken back, unread: it is no longer to be shown. */
            retractedAt: string | null;
        };
        NoticeChanges: {
            /** @description Ask with `after` next time. */
            cursor: string;
            notices: components["schemas"]["NoticeView"][];
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
        FrameworkRow: {
            code: string;
            version: number;
            sha256: string;
            title: components["schemas"]["TextView"];
            source: string;
            licence: string;
            aspects: number;
            competencies: number;
            publishedAt: string;
            /** @description It came from files, and its next version does too: it cannot be changed in the office. */
            fromFiles: boolean;
        };
        FrameworkList: {
            items: components["schemas"]["FrameworkRow"][];
            /** @description The asker may publish frameworks and crosswalks. */
            mayPublish: boolean;
        };
        PublishedVersion: {
            code: string;
            version: number;
            sha256: string;
            publishedAt: string;
        };
        CrosswalkRow: {
            code: string;
            version: number;
            sha256: string;
            title: components["schemas"]["TextView"];
            /** @description Code of the framework it leads from. */
            from: string;
            /** @description Code of the framework it leads to. */
            to: string;
            source: string;
            licence: string;
            links: number;
            publishedAt: string;
            /** @description It came from files, and its next version does too: it cannot be changed in the office. */
            fromFiles: boolean;
        };
        CrosswalkList: {
            items: components["schemas"]["CrosswalkRow"][];
        };
        PathRow: {
            code: string;
            version: number;
            sha256: string;
            title: components["schemas"]["TextView"];
            summary: components["schemas"]["TextView"];
            translations: components["schemas"]["TranslationsView"];
            /** @description Codes of its courses, in order. */
            courses: string[];
            publishedAt: string;
        };
        PathList: {
            items: components["schemas"]["PathRow"][];
        };
        CompetencyView: {
            code: string;
            level: number | null;
            title: components["schemas"]["TextView"];
        };
        AspectView: {
            code: string;
            title: components["schemas"]["TextView"];
            competencies: components["schemas"]["CompetencyView"][];
        };
        CoveringCourse: {
            code: string;
            version: number;
            title: components["schemas"]["TextView"];
        };
        CoverageCount: {
            competency: string;
            course: string;
            /** @description Lessons that build the competency. */
            lessons: number;
            /** @description Questions that measure it. */
            questions: number;
        };
        CoverageView: {
            framework: string;
            version: number;
            title: components["schemas"]["TextView"];
            aspects: components["schemas"]["AspectView"][];
            courses: components["schemas"]["CoveringCourse"][];
            /** @description Where there is something; any other cell is empty. */
            cells: components["schemas"]["CoverageCount"][];
        };
        CoveringView: {
            id: string;
            /** @description A lesson's title or a question's prompt. */
            title: components["schemas"]["TextView"];
            /** @description The codes that the course itself cites; others than the competency's when read through a crosswalk. */
            codes: string[];
        };
        CoverageCellView: {
            lessons: components["schemas"]["CoveringView"][];
            questions: components["schemas"]["CoveringView"][];
        };
        BankRow: {
            /** @enum {string} */
            type: "single" | "multiple" | "true_false" | "matching" | "ordering" | "short_text" | "numeric" | "gap_fill" | "hotspot" | "likert";
            languages: ("km" | "en" | "fr")[];
            id: string;
            code: string;
            prompt: components["schemas"]["TextView"];
            measures: string[];
            tags: string[];
            /** @description The feedback that it still lacks before a course may take it. */
            lacks: string[];
            revision: number;
            changedAt: string;
        };
        BankList: {
            items: components["schemas"]["BankRow"][];
            total: number;
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
        };
        BankQuestionView: {
            /** @enum {string} */
            type: "single" | "multiple" | "true_false" | "matching" | "ordering" | "short_text" | "numeric" | "gap_fill" | "hotspot" | "likert";
            languages: ("km" | "en" | "fr")[];
            /** @description The question and its key, `Asked` of libs/contracts. */
            asked: {
                [key: string]: unknown;
            };
            id: string;
            code: string;
            prompt: components["schemas"]["TextView"];
            measures: string[];
            tags: string[];
            /** @description The feedback that it still lacks before a course may take it. */
            lacks: string[];
            revision: number;
            changedAt: string;
        };
        ArrivingQuestion: {
            /** @enum {string} */
            type: "single" | "multiple" | "true_false" | "matching" | "ordering" | "short_text" | "numeric" | "gap_fill" | "hotspot" | "likert";
            languages: ("km" | "en" | "fr")[];
            code: string;
            prompt: components["schemas"]["TextView"];
            /** @description What is wrong with it, in English sentences for authors; empty when it can be kept. */
            faults: string[];
            /** @description The feedback that it still lacks before a course may take it. */
            lacks: string[];
            /** @description Another question of the bank has this code: this one will get a number behind it. */
            taken: boolean;
        };
        LossView: {
            /** @enum {string} */
            code: "type_unknown" | "only_text" | "formatting" | "picture" | "feedback" | "explanation_missing" | "weights" | "penalty" | "case" | "one_language" | "language_missing" | "tolerance" | "duplicate" | "malformed";
            details: {
                [key: string]: string | number;
            };
            /** @description The name of the question, or its first words. */
            question: string;
        };
        ArrivalView: {
            /** @enum {string} */
            format: "gift" | "moodle_xml";
            /** @enum {string} */
            state: "previewed" | "applied" | "undone";
            id: string;
            questions: components["schemas"]["ArrivingQuestion"][];
            losses: components["schemas"]["LossView"][];
            /** @description How many were kept, or after an undo were left because they had been changed since. */
            kept: number;
        };
        DepartureBody: {
            /** @enum {string} */
            format: "gift" | "moodle_xml";
            /**
             * @description The language of what the format can say in one only.
             * @enum {string}
             */
            locale: "km" | "en" | "fr";
            /** @description These questions; all that match the filter when absent. */
            ids?: string[];
            search?: string;
            /** @enum {string} */
            type?: "single" | "multiple" | "true_false" | "matching" | "ordering" | "short_text" | "numeric" | "gap_fill" | "hotspot" | "likert";
            tag?: string;
            competency?: string;
        };
        DepartureView: {
            /** @description The file, in UTF-8. */
            text: string;
            count: number;
            losses: components["schemas"]["LossView"][];
        };
        PersonNamedView: {
            id: string;
            nameKm: string;
            nameLatin: string;
        };
        DraftRow: {
            /** @enum {string} */
            state: "writing" | "in_review" | "approved" | "published" | "dropped";
            id: string;
            code: string;
            title: components["schemas"]["TextView"];
            baseVersion: number | null;
            publishedVersion: number | null;
            revision: number;
            createdBy: components["schemas"]["PersonNamedView"] | null;
            changedAt: string;
            /** @description How many texts are stale in some language, comments open, changes kept aside. */
            stale: number;
            comments: number;
            clashes: number;
        };
        DraftList: {
            items: components["schemas"]["DraftRow"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
        };
        DraftBody: {
            /** @description Code of the course, published or new. */
            code: string;
            /** @description Of a new course, in the language of who begins it. */
            title?: string;
        };
        EditView: {
            op: {
                [key: string]: unknown;
            };
            /** @description What takes it back; null when it was not applied. */
            inverse: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            state: "applied" | "void" | "clash" | "settled" | "dropped";
            /** @enum {string|null} */
            reason: "same_field" | "edited_inside" | "id_taken" | "gone" | null;
            id: string;
            revision: number;
            desk: string;
            author: components["schemas"]["PersonNamedView"] | null;
            /** @description The change it met. */
            rival: string | null;
            at: string;
        };
        ReviewView: {
            /** @enum {string} */
            verdict: "approved" | "changes_asked";
            id: string;
            revision: number;
            body: string;
            reviewer: components["schemas"]["PersonNamedView"] | null;
            at: string;
        };
        CourseDraftView: {
            /** @enum {string} */
            state: "writing" | "in_review" | "approved" | "published" | "dropped";
            /** @description DraftSource of libs/contracts. */
            source: {
                [key: string]: unknown;
            };
            /** @description By path: the languages of a text that are stale. */
            stale: {
                [key: string]: unknown;
            };
            id: string;
            code: string;
            baseVersion: number | null;
            /** @description The latest published version of the course; null when there is none. */
            latestVersion: number | null;
            publishedVersion: number | null;
            revision: number;
            clashes: components["schemas"]["EditView"][];
            reviews: components["schemas"]["ReviewView"][];
            submittedBy: components["schemas"]["PersonNamedView"] | null;
            approvedBy: components["schemas"]["PersonNamedView"] | null;
            /** @description Whether the asker may approve it once it is submitted: not their own work. */
            mayApprove: boolean;
        };
        PresenceView: {
            person: components["schemas"]["PersonNamedView"];
            path: string[];
        };
        DraftNews: {
            /** @enum {string} */
            state: "writing" | "in_review" | "approved" | "published" | "dropped";
            revision: number;
            /** @description Since the revision asked for, in order. */
            edits: components["schemas"]["EditView"][];
            /** @description Every change that waits for a person to decide. */
            clashes: components["schemas"]["EditView"][];
            /** @description Others who have the draft open. */
            present: components["schemas"]["PresenceView"][];
            /** @description When a comment was last made or resolved. */
            commentsAt: string | null;
        };
        PresenceBody: {
            path: string[];
        };
        FileView: {
            sha256: string;
            name: string;
            mime: string;
            bytes: number;
        };
        CommentView: {
            id: string;
            path: string[];
            body: string;
            author: components["schemas"]["PersonNamedView"] | null;
            at: string;
            resolvedBy: components["schemas"]["PersonNamedView"] | null;
            resolvedAt: string | null;
        };
        CommentList: {
            items: components["schemas"]["CommentView"][];
        };
        CommentBody: {
            path: string[];
            body: string;
        };
        ResolvedBody: {
            resolved: boolean;
        };
        ReviewBody: {
            /** @enum {string} */
            verdict: "approved" | "changes_asked";
            /** @description The revision that was looked at. */
            revision: number;
            body: string;
        };
        FaultView: {
            /** @enum {string} */
            code: "text_missing" | "module_empty" | "module_unknown" | "lesson_empty" | "minutes_unlikely" | "hours_unlikely" | "builds_missing" | "competencies_missing" | "questions_missing" | "choices_few" | "answer_missing" | "feedback_missing" | "feedback_unread" | "file_missing" | "rubric_incomplete" | "master_missing" | "translation_stale" | "compiler";
            details: {
                [key: string]: unknown;
            };
            path: string[];
        };
        ChangeView: {
            /** @enum {string} */
            code: "title_changed" | "summary_changed" | "hours_changed" | "competencies_changed" | "translation_changed" | "module_added" | "module_removed" | "module_moved" | "lesson_added" | "lesson_removed" | "lesson_moved" | "block_added" | "block_removed" | "block_moved" | "question_added" | "question_removed" | "question_moved" | "name_changed" | "minutes_changed" | "builds_changed" | "words_changed" | "file_changed" | "question_changed" | "answer_changed" | "task_changed" | "pass_mark_changed" | "diagnosis_added" | "diagnosis_removed" | "diagnosis_changed";
            languages: ("km" | "en" | "fr")[];
            from: (string | number) | null;
            to: (string | number) | null;
            what: components["schemas"]["TextView"] | null;
            inside: components["schemas"]["TextView"] | null;
            /** @description Type of the block or question. */
            sort: string | null;
        };
        PreviewView: {
            /** @description CourseDocument of libs/contracts; null while there are faults. */
            document: {
                [key: string]: unknown;
            } | null;
            revision: number;
            /** @description The version it would be. */
            version: number;
            faults: components["schemas"]["FaultView"][];
            /** @description What differs from the latest published version. Empty while there are faults. */
            changes: components["schemas"]["ChangeView"][];
            /** @description People who have begun the course and not completed it. */
            underWay: number;
        };
        PublicationBody: {
            revision: number;
        };
        PublicationView: {
            code: string;
            version: number;
            sha256: string;
            publishedAt: string;
            /** @description Null of what was published from files. */
            draftId: string | null;
            publishedBy: components["schemas"]["PersonNamedView"] | null;
            changes: components["schemas"]["ChangeView"][];
        };
        PublicationList: {
            items: components["schemas"]["PublicationView"][];
        };
        PersonNamed: {
            id: string;
            nameKm: string;
            nameLatin: string;
        };
        CohortView: {
            id: string;
            name: string;
            courseCode: string;
            courseVersion: number;
            courseTitle: components["schemas"]["TextView"];
            place: components["schemas"]["PlaceNamed"];
            facilitator: components["schemas"]["PersonNamed"] | null;
            startsOn: string;
            endsOn: string;
            /** @description How many others of the cohort look at each piece of work. */
            peerReviews: number;
            /** @description How many people are in it, and those who were withdrawn left out, and how many of them have begun, passed the closing test, completed. */
            members: number;
            begun: number;
            passed: number;
            completed: number;
        };
        CohortList: {
            items: components["schemas"]["CohortView"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
        };
        CohortBody: {
            name: string;
            courseCode: string;
            /** @description A path: the members are posted inside it. */
            place: string;
            /** @description ISO date. */
            startsOn: string;
            endsOn: string;
            /**
             * Format: uuid
             * @description Someone who holds the role of facilitator for the place.
             */
            facilitatorId?: string | null;
            /** @description How many others of the cohort look at each piece of work; none unless said. */
            peerReviews?: number;
        };
        MemberRow: {
            /** @enum {string} */
            state: "assigned" | "self_enrolled" | "active" | "completed" | "withdrawn" | "expired";
            personId: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceNamed"];
            enrolledAt: string;
            /** @description ISO date by which the course is to be completed. */
            dueOn: string | null;
            lessonsDone: number;
            lessonsTotal: number;
            bestScore: number | null;
            bestMax: number | null;
            testPassed: boolean;
            completedAt: string | null;
            /** @description When the last record came; null before the first. */
            lastAt: string | null;
        };
        MemberList: {
            items: components["schemas"]["MemberRow"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
        };
        MembersBody: {
            personIds?: string[];
            /** @description A path. */
            under?: string;
            /** @enum {string} */
            role?: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
        };
        SkippedMember: {
            /**
             * @description Why, as a refusal code.
             * @enum {string}
             */
            code: "person.not_found" | "cohort.person_outside_place" | "enrolment.in_other_cohort";
            personId: string;
        };
        EnrolledMembers: {
            /** @description How many the request brought into the cohort; those who were in it already are not counted. */
            enrolled: number;
            skipped: components["schemas"]["SkippedMember"][];
        };
        QuestionMarkView: {
            /** @description 0 to 1. */
            score: number;
            correct: boolean;
            /** @description What the answer calls for; after the closing test only what belongs to choices that were made. */
            teaches: components["schemas"]["TextView"][];
        };
        EnrolmentBody: {
            courseCode: string;
        };
        EnrolmentView: {
            /** @enum {string} */
            state: "assigned" | "self_enrolled" | "active" | "completed" | "withdrawn" | "expired";
            /** @description The id that was sent, or that of the enrolment in this course which stood already. */
            id: string;
            courseCode: string;
            /** @description The version that counts until the course is completed. */
            courseVersion: number;
            cohortId: string | null;
            /** @description ISO date by which it is to be completed. */
            dueOn: string | null;
            /** @description ISO 8601, UTC. */
            createdAt: string;
        };
        DiagnosedView: {
            lessonId: string;
            score: number;
            asked: number;
            mastered: boolean;
        };
        LessonReliabilityView: {
            lessonId: string;
            reliable: string[];
            unreliable: string[];
        };
        CalibrationMarkView: {
            /** @description The set of lessons that were rated. */
            setId: string;
            /** @description Null for practice. */
            passed: boolean | null;
            lessons: components["schemas"]["LessonReliabilityView"][];
        };
        AttemptView: {
            /** @enum {string} */
            kind: "quiz" | "diagnosis" | "test" | "calibration";
            /** @description By question id. */
            questions: {
                [key: string]: components["schemas"]["QuestionMarkView"];
            };
            id: string;
            courseCode: string;
            courseVersion: number;
            activityId: string;
            /** @description The server's mark, which stands; in points, one a question, or one an element of each lesson in a calibration. */
            score: number;
            max: number;
            /** @description Of a closing test and an exam; null for what is practice. */
            passed: boolean | null;
            /** @description Lessons that a first diagnosis lets one leave out; null for everything else. */
            skips: string[] | null;
            /** @description The device's clock. */
            startedAt: string;
            finishedAt: string;
            /** @description The server's clock. */
            receivedAt: string;
            /** @description Of a diagnosis: each of its lessons, with the reason why it may be left out or not. */
            diagnosed: components["schemas"]["DiagnosedView"][] | null;
            /** @description Of a calibration. */
            calibration: components["schemas"]["CalibrationMarkView"] | null;
        };
        CompletionReceipt: {
            id: string;
            receivedAt: string;
        };
        ExamStandingView: {
            /** @enum {string} */
            state: "open" | "passed" | "closed";
            attemptsLeft?: number;
            nextSet?: string;
            validUntil?: number;
        };
        AttemptChange: {
            /** @enum {string} */
            kind: "quiz" | "diagnosis" | "test" | "calibration";
            /** @description By question id. */
            questions: {
                [key: string]: components["schemas"]["QuestionMarkView"];
            };
            /** @description The record as it was sent. */
            record: {
                [key: string]: unknown;
            };
            id: string;
            courseCode: string;
            courseVersion: number;
            activityId: string;
            /** @description The server's mark, which stands; in points, one a question, or one an element of each lesson in a calibration. */
            score: number;
            max: number;
            /** @description Of a closing test and an exam; null for what is practice. */
            passed: boolean | null;
            /** @description Lessons that a first diagnosis lets one leave out; null for everything else. */
            skips: string[] | null;
            /** @description The device's clock. */
            startedAt: string;
            finishedAt: string;
            /** @description The server's clock. */
            receivedAt: string;
            /** @description Of a diagnosis: each of its lessons, with the reason why it may be left out or not. */
            diagnosed: components["schemas"]["DiagnosedView"][] | null;
            /** @description Of a calibration. */
            calibration: components["schemas"]["CalibrationMarkView"] | null;
        };
        CompletionChange: {
            /** @description The record as it was sent. */
            record: {
                [key: string]: unknown;
            };
            id: string;
            courseCode: string;
            courseVersion: number;
            lessonId: string;
            completedAt: string;
            receivedAt: string;
        };
        ProgressView: {
            courseCode: string;
            courseVersion: number;
            lessonsDone: number;
            lessonsTotal: number;
            /** @description Of the lessons done, how many a diagnosis found mastered and nobody took. */
            skipped: number;
            bestScore: number | null;
            bestMax: number | null;
            testPassed: boolean;
            completedAt: string | null;
            beganAt: string;
            lastAt: string;
        };
        OutcomeView: {
            courseCode: string;
            activityId: string;
            accepted: boolean;
        };
        LearningChanges: {
            /** @description Ask with `after` next time. */
            cursor: string;
            enrolments: components["schemas"]["EnrolmentView"][];
            attempts: components["schemas"]["AttemptChange"][];
            completions: components["schemas"]["CompletionChange"][];
            progress: components["schemas"]["ProgressView"][];
            outcomes: components["schemas"]["OutcomeView"][];
        };
        VersionPeople: {
            version: number;
            /** @description Enrolled and not withdrawn, expired or done. */
            underWay: number;
            completed: number;
        };
        VersionPeopleList: {
            /** @description Newest version first; versions with nobody are left out. */
            items: components["schemas"]["VersionPeople"][];
        };
        ProfileView: {
            personId: string;
            /** @description Code of the framework it is read in; null when no framework was published. */
            framework: string | null;
            /** @description Every competency of the framework, in its order. */
            competencies: components["schemas"]["CompetencyView"][];
        };
        StudyStateView: {
            /** @description By name: its value, the revision and the device's time of its last change, and what was written elsewhere at the same time. */
            fields: {
                [key: string]: {
                    value: unknown;
                    revision: number;
                    at: string;
                    others?: {
                        value: unknown;
                        at: string;
                    }[];
                };
            };
            key: string;
            /** @description How often it changed; the `base` of the next change. */
            revision: number;
            /** @description Put away. */
            gone: boolean;
        };
        RefusedStudy: {
            /**
             * @description Why, as a refusal code; what the device holds is its own still.
             * @enum {string}
             */
            code: "study.state_too_large" | "study.too_many_states";
            key: string;
        };
        StudyMerged: {
            /** @description Each state that was sent, as it stands now. */
            states: components["schemas"]["StudyStateView"][];
            /** @description Those that could not be kept. */
            refused: components["schemas"]["RefusedStudy"][];
        };
        PracticeView: {
            id: string;
            /** @description The server's mark: 0 to 1. */
            score: number;
            correct: boolean;
            receivedAt: string;
        };
        PracticeChange: {
            id: string;
            courseCode: string;
            questionId: string;
            score: number;
            correct: boolean;
            /** @description The device's clock. */
            answeredAt: string;
            receivedAt: string;
        };
        StudyChanges: {
            /** @description Ask with `after` next time. */
            cursor: string;
            states: components["schemas"]["StudyStateView"][];
            practice: components["schemas"]["PracticeChange"][];
        };
        SubmissionReceipt: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned";
            id: string;
            round: number;
            receivedAt: string;
        };
        WorkFileRef: {
            sha256: string;
            name: string;
            mime: string;
            bytes: number;
        };
        WorkFile: {
            file: components["schemas"]["WorkFileRef"];
            caption: string;
        };
        OwnMark: {
            marks: {
                [key: string]: {
                    level: string;
                    comment: string;
                };
            };
            /** @enum {string} */
            decision: "accepted" | "returned";
            comment: string;
            points: number;
            max: number;
            markedAt: string;
            /** @description Who marked, in Khmer letters and in Latin ones. */
            markerName: string;
            markerNameLatin: string;
        };
        PeerWords: {
            marks: {
                [key: string]: {
                    level: string;
                    comment: string;
                };
            };
            comment: string;
        };
        OwnSubmission: {
            /** @enum {string} */
            locale: "km" | "en" | "fr";
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned";
            id: string;
            courseCode: string;
            courseVersion: number;
            activityId: string;
            startedAt: string;
            submittedAt: string;
            text: string;
            files: components["schemas"]["WorkFile"][];
            round: number;
            receivedAt: string;
            mark: components["schemas"]["OwnMark"] | null;
            peer: components["schemas"]["PeerWords"][];
        };
        AskedReview: {
            /** @description The review as it was sent. */
            record: {
                [key: string]: unknown;
            } | null;
            id: string;
            /** @description Opens its files. */
            submissionId: string;
            courseCode: string;
            courseVersion: number;
            activityId: string;
            text: string;
            files: components["schemas"]["WorkFile"][];
            askedAt: string;
            /** @description When one's own review was received; null until then. */
            doneAt: string | null;
        };
        CourseworkChanges: {
            /** @description Ask with `after` next time. */
            cursor: string;
            submissions: components["schemas"]["OwnSubmission"][];
            reviews: components["schemas"]["AskedReview"][];
        };
        PeerReviewReceipt: {
            id: string;
            receivedAt: string;
        };
        CohortNamed: {
            id: string;
            name: string;
        };
        SubmissionRow: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned";
            id: string;
            author: components["schemas"]["PersonNamed"];
            place: components["schemas"]["PlaceNamed"];
            cohort: components["schemas"]["CohortNamed"] | null;
            courseCode: string;
            courseVersion: number;
            courseTitle: components["schemas"]["TextView"];
            activityId: string;
            activityTitle: components["schemas"]["TextView"];
            round: number;
            /** @description How many files it has. */
            files: number;
            /** @description How many peers were asked to review it, and how many did. */
            peersAsked: number;
            peersDone: number;
            /** @description The server's clock. */
            receivedAt: string;
            markedAt: string | null;
        };
        SubmissionList: {
            items: components["schemas"]["SubmissionRow"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
            /** @description How many there are in all; with the first page only. */
            total?: number;
        };
        MarkView: {
            marks: {
                [key: string]: {
                    level: string;
                    comment: string;
                };
            };
            /** @enum {string} */
            decision: "accepted" | "returned";
            id: string;
            comment: string;
            points: number;
            max: number;
            marker: components["schemas"]["PersonNamed"];
            markedAt: string;
            /** @description Until when the one who asks can take it back; null when they cannot. */
            undoUntil: string | null;
        };
        RoundView: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned";
            /**
             * @description The language it was made in.
             * @enum {string}
             */
            locale: "km" | "en" | "fr";
            id: string;
            round: number;
            text: string;
            files: components["schemas"]["WorkFile"][];
            /** @description The device's clock. */
            submittedAt: string;
            receivedAt: string;
            mark: components["schemas"]["MarkView"] | null;
        };
        PeerReviewView: {
            marks: {
                [key: string]: {
                    level: string;
                    comment: string;
                };
            } | null;
            reviewer: components["schemas"]["PersonNamed"];
            askedAt: string;
            /** @description Null until it is done. */
            receivedAt: string | null;
            comment: string;
        };
        SubmissionView: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned";
            /** @description What was asked for, with its rubric, as that version of the course has it. */
            assignment: {
                [key: string]: unknown;
            };
            lessonTitle: components["schemas"]["TextView"];
            work: components["schemas"]["RoundView"];
            /** @description The other rounds of the same work, the latest first. */
            rounds: components["schemas"]["RoundView"][];
            peers: components["schemas"]["PeerReviewView"][];
            id: string;
            author: components["schemas"]["PersonNamed"];
            place: components["schemas"]["PlaceNamed"];
            cohort: components["schemas"]["CohortNamed"] | null;
            courseCode: string;
            courseVersion: number;
            courseTitle: components["schemas"]["TextView"];
            activityId: string;
            activityTitle: components["schemas"]["TextView"];
            round: number;
            /** @description How many files it has. */
            files: number;
            /** @description How many peers were asked to review it, and how many did. */
            peersAsked: number;
            peersDone: number;
            /** @description The server's clock. */
            receivedAt: string;
            markedAt: string | null;
        };
        MarkReceipt: {
            /** @enum {string} */
            state: "waiting" | "accepted" | "returned";
            submissionId: string;
            /** @description Null once it was taken back. */
            mark: components["schemas"]["MarkView"] | null;
        };
        AudienceRule: {
            /** @description A path: posted inside it. */
            place?: string;
            /** @enum {string} */
            post?: "teacher" | "inspector" | "school_director" | "officer" | "trainer" | "staff";
            /** @enum {string} */
            role?: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
            /** @enum {string} */
            schoolKind?: "preschool" | "primary" | "lower_secondary" | "upper_secondary" | "college";
            /** @enum {string} */
            subject?: "other" | "khmer" | "maths" | "science" | "social" | "foreign_language" | "ict" | "primary_all";
            /**
             * @description Members only: the state of their enrolment.
             * @enum {string}
             */
            state?: "expired" | "active" | "assigned" | "self_enrolled" | "completed" | "withdrawn";
            /** @description Members only. */
            behind?: boolean;
            /** @description Members only. */
            quiet?: boolean;
            /** @description Members only: a lesson's id, `test`, `not_begun`, `completed`. */
            at?: string;
            /** @description `assign` only: who has not begun the course and is in no cohort of it. */
            notBegun?: boolean;
            /** @description `assign` only: at most so many, by Latin name. */
            limit?: number;
        };
        BulkAudience: {
            personIds?: string[];
            rule?: components["schemas"]["AudienceRule"];
        };
        BulkParams: {
            /** @description assign, assign_path: by when, if another day than the cohort's last. extend: the new day. ISO date. */
            dueOn?: string;
            /**
             * Format: uuid
             * @description move: where to.
             */
            toCohort?: string;
            /** @description remind: what they are told. */
            message?: string;
            /** @description withdraw: kept in the record of what was done. */
            reason?: string;
            /** @description assign_path: the path's code. */
            path?: string;
        };
        BulkBody: {
            /** @enum {string} */
            kind: "move" | "withdraw" | "remind" | "assign" | "extend" | "assign_path";
            /**
             * Format: uuid
             * @description The cohort whose people it is about, or into which they come; absent for a path.
             */
            cohortId?: string;
            audience: components["schemas"]["BulkAudience"];
            params: components["schemas"]["BulkParams"];
        };
        BulkStanding: {
            /** @enum {string} */
            state?: "assigned" | "self_enrolled" | "active" | "completed" | "withdrawn" | "expired";
            dueOn?: string | null;
            cohortId?: string | null;
            cohortName?: string | null;
        };
        BulkPersonRow: {
            /** @enum {string} */
            outcome: "will" | "will_not" | "done" | "hindered" | "undone" | "kept";
            /**
             * @description Why not, as a refusal code; its words are in the web apps.
             * @enum {string|null}
             */
            code: "inspection.not_found" | "inspection.dates_impossible" | "inspection.not_a_school" | "inspection.inspector_not_certified" | "inspection.inspector_outside_territory" | "inspection.conflict_of_interest" | "inspection.already_planned" | "inspection.state_refuses" | "inspection.lead_only" | "inspection.sheets_missing" | "evidence.not_found" | "evidence.empty" | "rating_sheet.already_received" | "rating_sheet.already_submitted" | "rating_sheet.evidence_missing" | "rating_sheet.incomplete" | "judgement.changed_meanwhile" | "judgement.impossible" | "recommendation.standard_unknown" | "recommendation.due_in_past" | "report.judgements_incomplete" | "report.not_found" | "school_response.already_given" | "action.not_found" | "action.move_refused" | "action.not_yours_to_move" | "action.note_missing" | "award.code_unknown" | "certificate.not_issued" | "certificate.withdrawn" | "certificate.sealer_unknown" | "print.not_found" | "print.nothing_chosen" | "print.too_many" | "print.id_taken" | "print.not_printing" | "print.not_ready" | "print.outside_territory" | "share.not_found" | "share.already_received" | "share.too_many" | "agreement.not_found" | "agreement.party_not_found" | "agreement.party_signs_not" | "invitation.not_found" | "invitation.already_made" | "invitation.award_unfit" | "invitation.award_taken" | "invitation.expired" | "invitation.revoked" | "cosign.not_asked" | "cosign.key_missing" | "cosign.key_unconfirmed" | "cosign.other_key" | "cosign.other_award" | "cosign.document_changed" | "cosign.signature_wrong" | "cosign.clock_ahead" | "cosign.award_withdrawn" | "partner_key.other_identifier" | "partner_key.document_unreadable" | "partner_key.own_invitation" | "achievement.not_found" | "award.not_found" | "award.outside_territory" | "award.to_oneself" | "award.conditions_missing" | "award.already_held" | "award.already_revoked" | "award.jury_decides" | "award.partner_key_missing" | "award.of_oneself" | "award.not_issued" | "award.not_waiting" | "award.suspended" | "award.not_suspended" | "award.superseded" | "award.nothing_corrected" | "award.names_missing" | "award.cosignature_missing" | "candidacy.not_found" | "candidacy.oneself" | "candidacy.same_eyes" | "candidacy.decided" | "candidacy.not_refused" | "candidacy.no_longer_eligible" | "candidacy.several_achievements" | "candidacy.until_past" | "jury_decision.already_taken" | "credential.not_found" | "credential.form_unknown" | "credential.unfit" | "status_list.not_found" | "archive.not_found" | "did.not_found" | "signing_key.not_found" | "signing_key.since_in_future" | "partner_key.not_found" | "partner_key.of_another" | "partner_key.retired" | "partner_key.unusable" | "activity.not_found" | "bulk.not_found" | "bulk.wrong_state" | "bulk.nobody" | "notice.already_read" | "path.outside_territory" | "path.already_assigned" | "path.not_assigned" | "submission.not_found" | "submission.activity_unknown" | "submission.text_short" | "submission.files_missing" | "submission.files_unfit" | "submission.already_accepted" | "submission.waiting" | "submission.already_received" | "submission.file_not_found" | "mark.not_found" | "mark.incomplete" | "mark.below_pass" | "mark.words_missing" | "mark.already_marked" | "mark.already_received" | "mark.undo_late" | "mark.followed" | "peer_review.not_found" | "peer_review.incomplete" | "peer_review.already_received" | "study.state_too_large" | "study.too_many_states" | "practice.question_unknown" | "practice.response_misshapen" | "practice.already_received" | "enrolment.already_made" | "enrolment.in_other_cohort" | "enrolment.not_found" | "enrolment.not_in_cohort" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.unchanged" | "enrolment.changed_since" | "enrolment.due_in_past" | "attempt.already_received" | "attempt.activity_unknown" | "attempt.question_unknown" | "attempt.response_misshapen" | "calibration.not_found" | "calibration.material_unknown" | "calibration.material_seen" | "calibration.door_closed" | "calibration.still_valid" | "completion.already_received" | "completion.lesson_unknown" | "completion.reflection_unknown" | "cohort.not_found" | "cohort.outside_territory" | "cohort.dates_reversed" | "cohort.course_fixed" | "cohort.facilitator_unfit" | "cohort.person_outside_place" | "cohort.other_course" | "bank.not_found" | "bank.question_faulty" | "bank.changed_meanwhile" | "bank.code_taken" | "bank.unreadable" | "bank.too_many" | "bank.nothing_to_keep" | "bank.arrival_not_found" | "bank.arrival_wrong_state" | "draft.not_found" | "draft.outside_territory" | "draft.already_open" | "draft.code_taken" | "draft.closed" | "draft.state_refuses" | "edit.misshapen" | "edit.base_unknown" | "comment.not_found" | "comment.already_made" | "review.own_work" | "review.draft_changed" | "review.already_given" | "publication.faulty" | "publication.not_approved" | "publication.base_behind" | "archive.unreadable" | "archive.too_large" | "course.not_found" | "framework.not_found" | "framework.forbidden" | "framework.kept_in_files" | "framework.version_taken" | "framework.competency_twice" | "framework.competency_in_use" | "crosswalk.not_found" | "crosswalk.version_taken" | "crosswalk.kept_in_files" | "crosswalk.same_framework" | "crosswalk.framework_unknown" | "crosswalk.competency_unknown" | "crosswalk.link_twice" | "path.not_found" | "asset.not_found" | "notice.not_found" | "session.refused" | "session.slow_down" | "session.not_found" | "person.not_found" | "person.change_forbidden" | "person.outside_territory" | "person.ranks_above" | "person.changed_since" | "person.staff_id_taken" | "person.phone_taken" | "person.email_taken" | "person.no_login" | "person.name_not_khmer" | "person.name_not_latin" | "person.phone_invalid" | "person.email_invalid" | "password.wrong" | "password.too_short" | "password.too_easy" | "one_time_code.wrong" | "one_time_code.used" | "one_time_code.expired" | "role.above_own" | "role.outside_territory" | "role.not_held" | "role.last_administrator" | "role.place_unfit" | "administrator.exists" | "name_correction.not_found" | "name_correction.nothing" | "name_correction.files_unfit" | "name_correction.files_missing" | "name_correction.waiting" | "name_correction.already_received" | "name_correction.decided" | "name_correction.own" | "name_correction.file_not_found" | "place.not_found" | "place.code_taken" | "place.path_broken" | "request.invalid" | "request.too_large" | "request.too_many" | "request.cross_site" | "session.required" | "role.required" | "thing.not_found" | "document.not_found" | "document.version_published" | "file.hash_mismatch" | "file.type_refused" | "upload.not_found" | "upload.too_large" | "upload.type_refused" | "upload.too_much_waiting" | "upload.announced_otherwise" | "upload.part_unfit" | "upload.hash_mismatch" | "import.forbidden" | "import.not_found" | "import.kind_unknown" | "import.wrong_state" | "import.in_use" | "import.unreadable" | "import.empty" | "import.too_many_rows" | "import.columns_missing" | "import.nothing_valid" | "import.value_missing" | "import.value_unknown" | "import.value_too_long" | "import.duplicate" | "import.already_exists" | "import.code_malformed" | "import.level_wrong" | "import.parent_unknown" | "import.place_unknown" | "import.place_outside_territory" | "import.name_not_khmer" | "import.name_not_latin" | "import.phone_invalid" | "import.email_invalid" | "import.no_login" | "server.failed" | "server.unavailable" | null;
            personId: string;
            /** @description Null for someone who is not to be seen, or is not there. */
            nameKm: string | null;
            nameLatin: string | null;
            place: components["schemas"]["PlaceNamed"] | null;
            before: components["schemas"]["BulkStanding"] | null;
            after: components["schemas"]["BulkStanding"] | null;
        };
        BulkReason: {
            /** @enum {string} */
            outcome: "will" | "will_not" | "done" | "hindered" | "undone" | "kept";
            /** @enum {string} */
            code: "inspection.not_found" | "inspection.dates_impossible" | "inspection.not_a_school" | "inspection.inspector_not_certified" | "inspection.inspector_outside_territory" | "inspection.conflict_of_interest" | "inspection.already_planned" | "inspection.state_refuses" | "inspection.lead_only" | "inspection.sheets_missing" | "evidence.not_found" | "evidence.empty" | "rating_sheet.already_received" | "rating_sheet.already_submitted" | "rating_sheet.evidence_missing" | "rating_sheet.incomplete" | "judgement.changed_meanwhile" | "judgement.impossible" | "recommendation.standard_unknown" | "recommendation.due_in_past" | "report.judgements_incomplete" | "report.not_found" | "school_response.already_given" | "action.not_found" | "action.move_refused" | "action.not_yours_to_move" | "action.note_missing" | "award.code_unknown" | "certificate.not_issued" | "certificate.withdrawn" | "certificate.sealer_unknown" | "print.not_found" | "print.nothing_chosen" | "print.too_many" | "print.id_taken" | "print.not_printing" | "print.not_ready" | "print.outside_territory" | "share.not_found" | "share.already_received" | "share.too_many" | "agreement.not_found" | "agreement.party_not_found" | "agreement.party_signs_not" | "invitation.not_found" | "invitation.already_made" | "invitation.award_unfit" | "invitation.award_taken" | "invitation.expired" | "invitation.revoked" | "cosign.not_asked" | "cosign.key_missing" | "cosign.key_unconfirmed" | "cosign.other_key" | "cosign.other_award" | "cosign.document_changed" | "cosign.signature_wrong" | "cosign.clock_ahead" | "cosign.award_withdrawn" | "partner_key.other_identifier" | "partner_key.document_unreadable" | "partner_key.own_invitation" | "achievement.not_found" | "award.not_found" | "award.outside_territory" | "award.to_oneself" | "award.conditions_missing" | "award.already_held" | "award.already_revoked" | "award.jury_decides" | "award.partner_key_missing" | "award.of_oneself" | "award.not_issued" | "award.not_waiting" | "award.suspended" | "award.not_suspended" | "award.superseded" | "award.nothing_corrected" | "award.names_missing" | "award.cosignature_missing" | "candidacy.not_found" | "candidacy.oneself" | "candidacy.same_eyes" | "candidacy.decided" | "candidacy.not_refused" | "candidacy.no_longer_eligible" | "candidacy.several_achievements" | "candidacy.until_past" | "jury_decision.already_taken" | "credential.not_found" | "credential.form_unknown" | "credential.unfit" | "status_list.not_found" | "archive.not_found" | "did.not_found" | "signing_key.not_found" | "signing_key.since_in_future" | "partner_key.not_found" | "partner_key.of_another" | "partner_key.retired" | "partner_key.unusable" | "activity.not_found" | "bulk.not_found" | "bulk.wrong_state" | "bulk.nobody" | "notice.already_read" | "path.outside_territory" | "path.already_assigned" | "path.not_assigned" | "submission.not_found" | "submission.activity_unknown" | "submission.text_short" | "submission.files_missing" | "submission.files_unfit" | "submission.already_accepted" | "submission.waiting" | "submission.already_received" | "submission.file_not_found" | "mark.not_found" | "mark.incomplete" | "mark.below_pass" | "mark.words_missing" | "mark.already_marked" | "mark.already_received" | "mark.undo_late" | "mark.followed" | "peer_review.not_found" | "peer_review.incomplete" | "peer_review.already_received" | "study.state_too_large" | "study.too_many_states" | "practice.question_unknown" | "practice.response_misshapen" | "practice.already_received" | "enrolment.already_made" | "enrolment.in_other_cohort" | "enrolment.not_found" | "enrolment.not_in_cohort" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.unchanged" | "enrolment.changed_since" | "enrolment.due_in_past" | "attempt.already_received" | "attempt.activity_unknown" | "attempt.question_unknown" | "attempt.response_misshapen" | "calibration.not_found" | "calibration.material_unknown" | "calibration.material_seen" | "calibration.door_closed" | "calibration.still_valid" | "completion.already_received" | "completion.lesson_unknown" | "completion.reflection_unknown" | "cohort.not_found" | "cohort.outside_territory" | "cohort.dates_reversed" | "cohort.course_fixed" | "cohort.facilitator_unfit" | "cohort.person_outside_place" | "cohort.other_course" | "bank.not_found" | "bank.question_faulty" | "bank.changed_meanwhile" | "bank.code_taken" | "bank.unreadable" | "bank.too_many" | "bank.nothing_to_keep" | "bank.arrival_not_found" | "bank.arrival_wrong_state" | "draft.not_found" | "draft.outside_territory" | "draft.already_open" | "draft.code_taken" | "draft.closed" | "draft.state_refuses" | "edit.misshapen" | "edit.base_unknown" | "comment.not_found" | "comment.already_made" | "review.own_work" | "review.draft_changed" | "review.already_given" | "publication.faulty" | "publication.not_approved" | "publication.base_behind" | "archive.unreadable" | "archive.too_large" | "course.not_found" | "framework.not_found" | "framework.forbidden" | "framework.kept_in_files" | "framework.version_taken" | "framework.competency_twice" | "framework.competency_in_use" | "crosswalk.not_found" | "crosswalk.version_taken" | "crosswalk.kept_in_files" | "crosswalk.same_framework" | "crosswalk.framework_unknown" | "crosswalk.competency_unknown" | "crosswalk.link_twice" | "path.not_found" | "asset.not_found" | "notice.not_found" | "session.refused" | "session.slow_down" | "session.not_found" | "person.not_found" | "person.change_forbidden" | "person.outside_territory" | "person.ranks_above" | "person.changed_since" | "person.staff_id_taken" | "person.phone_taken" | "person.email_taken" | "person.no_login" | "person.name_not_khmer" | "person.name_not_latin" | "person.phone_invalid" | "person.email_invalid" | "password.wrong" | "password.too_short" | "password.too_easy" | "one_time_code.wrong" | "one_time_code.used" | "one_time_code.expired" | "role.above_own" | "role.outside_territory" | "role.not_held" | "role.last_administrator" | "role.place_unfit" | "administrator.exists" | "name_correction.not_found" | "name_correction.nothing" | "name_correction.files_unfit" | "name_correction.files_missing" | "name_correction.waiting" | "name_correction.already_received" | "name_correction.decided" | "name_correction.own" | "name_correction.file_not_found" | "place.not_found" | "place.code_taken" | "place.path_broken" | "request.invalid" | "request.too_large" | "request.too_many" | "request.cross_site" | "session.required" | "role.required" | "thing.not_found" | "document.not_found" | "document.version_published" | "file.hash_mismatch" | "file.type_refused" | "upload.not_found" | "upload.too_large" | "upload.type_refused" | "upload.too_much_waiting" | "upload.announced_otherwise" | "upload.part_unfit" | "upload.hash_mismatch" | "import.forbidden" | "import.not_found" | "import.kind_unknown" | "import.wrong_state" | "import.in_use" | "import.unreadable" | "import.empty" | "import.too_many_rows" | "import.columns_missing" | "import.nothing_valid" | "import.value_missing" | "import.value_unknown" | "import.value_too_long" | "import.duplicate" | "import.already_exists" | "import.code_malformed" | "import.level_wrong" | "import.parent_unknown" | "import.place_unknown" | "import.place_outside_territory" | "import.name_not_khmer" | "import.name_not_latin" | "import.phone_invalid" | "import.email_invalid" | "import.no_login" | "server.failed" | "server.unavailable";
            people: number;
        };
        BulkPreview: {
            /** @enum {string} */
            kind: "assign" | "extend" | "remind" | "move" | "withdraw" | "assign_path";
            /** @enum {string} */
            state: "previewed" | "applying" | "applied" | "undoing" | "undone";
            /** @description The first people, by Latin name. */
            sample: components["schemas"]["BulkPersonRow"][];
            id: string;
            cohortId: string | null;
            audience: components["schemas"]["BulkAudience"];
            params: components["schemas"]["BulkParams"];
            /** @description Everybody it is about, to whom of them it will happen, and to whom not. */
            total: number;
            will: number;
            willNot: number;
            /** @description Of what is under way: how many people have been gone through. */
            done: number;
            /** @description To whom it happened, and to whom it could not after all. */
            changed: number;
            hindered: number;
            /** @description Who was put back, and who could not be. */
            undone: number;
            kept: number;
            /** @description Why not, with how many each. */
            reasons: components["schemas"]["BulkReason"][];
            /** @description ISO 8601, UTC. */
            createdAt: string;
            appliedAt: string | null;
        };
        BulkView: {
            /** @enum {string} */
            kind: "assign" | "extend" | "remind" | "move" | "withdraw" | "assign_path";
            /** @enum {string} */
            state: "previewed" | "applying" | "applied" | "undoing" | "undone";
            id: string;
            cohortId: string | null;
            audience: components["schemas"]["BulkAudience"];
            params: components["schemas"]["BulkParams"];
            /** @description Everybody it is about, to whom of them it will happen, and to whom not. */
            total: number;
            will: number;
            willNot: number;
            /** @description Of what is under way: how many people have been gone through. */
            done: number;
            /** @description To whom it happened, and to whom it could not after all. */
            changed: number;
            hindered: number;
            /** @description Who was put back, and who could not be. */
            undone: number;
            kept: number;
            /** @description Why not, with how many each. */
            reasons: components["schemas"]["BulkReason"][];
            /** @description ISO 8601, UTC. */
            createdAt: string;
            appliedAt: string | null;
        };
        BulkList: {
            items: components["schemas"]["BulkView"][];
        };
        BulkPeople: {
            items: components["schemas"]["BulkPersonRow"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
        };
        LessonStand: {
            /** @description Of the lesson, or `test`: all lessons are done, the closing test is not passed. */
            id: string;
            title: components["schemas"]["TextView"];
            /** @description People whose first unfinished lesson it is. */
            people: number;
            /** @description Those of them of whom no record came for a week. */
            stuck: number;
        };
        DeskView: {
            members: number;
            notBegun: number;
            underWay: number;
            completed: number;
            /** @description Of those who have not completed: more of their time has passed than of the lessons is done. */
            behind: number;
            /** @description Of those who have not completed: no record for a week, or none since they were enrolled a week ago. */
            quiet: number;
            expired: number;
            /** @description Works handed in that wait to be marked. */
            waitingSubmissions: number;
            /** @description In the order of the course; the closing test is the last. */
            byLesson: components["schemas"]["LessonStand"][];
        };
        DeskPerson: {
            /** @enum {string} */
            state: "assigned" | "self_enrolled" | "active" | "completed" | "withdrawn" | "expired";
            personId: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceNamed"];
            /** @description A lesson's id, `test`, `not_begun`, `completed`. */
            at: string;
            behind: boolean;
            quiet: boolean;
            /** @description ISO date; null when it is the cohort's last day. */
            dueOn: string | null;
            lessonsDone: number;
            lessonsTotal: number;
            bestScore: number | null;
            bestMax: number | null;
            testPassed: boolean;
            completedAt: string | null;
            /** @description When the last record came; null before the first. */
            lastAt: string | null;
        };
        DeskPeople: {
            items: components["schemas"]["DeskPerson"][];
            /** @description Ask with `after` for what follows; null at the end. */
            next: string | null;
            /** @description How many in all; only with the first page. */
            total?: number;
        };
        PathStepView: {
            course: string;
            /** @description Courses of the path to be completed first. */
            after: string[];
            why: components["schemas"]["TextView"];
            optional: boolean;
        };
        AssignedPath: {
            code: string;
            version: number;
            title: components["schemas"]["TextView"];
            summary: components["schemas"]["TextView"];
            steps: components["schemas"]["PathStepView"][];
        };
        PathWayView: {
            path: components["schemas"]["AssignedPath"];
            /** @description ISO date. */
            dueOn: string | null;
            /** @description Null for someone who is no longer there. */
            assignedBy: components["schemas"]["PersonNamed"] | null;
            /** @description ISO 8601, UTC. */
            assignedAt: string;
        };
        PathWays: {
            items: components["schemas"]["PathWayView"][];
        };
        PathAssignmentRow: {
            /** @description Also of the bulk action that made it, which can undo it. */
            id: string;
            pathCode: string;
            title: components["schemas"]["TextView"];
            /** @description Null for people who were named. */
            rule: components["schemas"]["AudienceRule"] | null;
            dueOn: string | null;
            createdBy: components["schemas"]["PersonNamed"] | null;
            createdAt: string;
            /** @description How many have it. */
            people: number;
        };
        PathAssignmentList: {
            items: components["schemas"]["PathAssignmentRow"][];
        };
        LocaleFiguresView: {
            answered: number;
            /** @description Null for fewer than five. */
            difficulty: number | null;
        };
        ActivityNamed: {
            /** @enum {string} */
            kind: "test" | "quiz" | "diagnosis";
            id: string;
            /** @description Of a quiz its lesson's. */
            title: components["schemas"]["TextView"];
        };
        OptionFigures: {
            id: string;
            /** @description Null for true and false. */
            label: components["schemas"]["TextView"] | null;
            right: boolean;
            /** @description How many first attempts chose it. */
            chosen: number;
        };
        TranslationGapView: {
            /**
             * @description The language in which the question earns fewer points, or more.
             * @enum {string}
             */
            locale: "km" | "en" | "fr";
            answered: number;
            difficulty: number;
            /** @description Difficulty in the other languages together. */
            others: number;
            difference: number;
            /** @description Of the two-proportion test. */
            z: number;
        };
        QuestionAnalysisRow: {
            /** @description By language in which it was answered. */
            byLocale: {
                [key: string]: components["schemas"]["LocaleFiguresView"];
            };
            flags: ("too_hard" | "too_easy" | "negative" | "does_not_discriminate" | "distractor_wins" | "translation_differs")[];
            id: string;
            type: string;
            prompt: components["schemas"]["TextView"];
            /** @description First attempts that asked it, and those of them that left it blank. */
            answered: number;
            blank: number;
            /** @description Mean share of the point, 0 to 1: the higher, the easier. Null for fewer than five. */
            difficulty: number | null;
            /** @description Point-biserial correlation with the rest score, −1 to 1. Null for fewer than five, or when all are alike. */
            discrimination: number | null;
            options: components["schemas"]["OptionFigures"][];
            translation: components["schemas"]["TranslationGapView"] | null;
        };
        QuestionAnalysis: {
            courseCode: string;
            /** @description The version whose questions are shown. Answers to other versions count where question and key are the same. */
            courseVersion: number;
            activity: components["schemas"]["ActivityNamed"];
            /** @description All that can be asked for. */
            activities: components["schemas"]["ActivityNamed"][];
            /** @description How many people answered it; of each only the first attempt counts. */
            people: number;
            /** @description True when only the latest of very many are counted. */
            sampled: boolean;
            /** @description True when what was chosen is kept back: it would tell the keys of the closing test, which only authors and officers may know. */
            optionsWithheld: boolean;
            questions: components["schemas"]["QuestionAnalysisRow"][];
        };
        FrameworkLevelView: {
            /** @description `EQF`, `CNCP`, `CNQF`. */
            framework: string;
            level: string;
        };
        AchievementRow: {
            /**
             * @description Nobody once the rule is met, or a jury.
             * @enum {string}
             */
            decidedBy: "automatic" | "jury";
            code: string;
            version: number;
            sha256: string;
            title: components["schemas"]["TextView"];
            description: components["schemas"]["TextView"];
            criteria: components["schemas"]["TextView"];
            hours: number;
            /** @description ECTS credits. */
            ects: number | null;
            levels: components["schemas"]["FrameworkLevelView"][];
            competencies: string[];
            series: string;
            /** @description Null when it never ends. */
            validMonths: number | null;
            /** @description Two members of the jury must agree. */
            fourEyes: boolean;
            /** @description An officer's recorded decision can give it. */
            byOfficer: boolean;
            /** @description The course to complete, where that is the whole rule. */
            course: string | null;
            /** @description The agreement under which several institutions award it. */
            agreement: string | null;
            /** @description Holders may lead and rate inspections while it is valid. */
            allowsInspecting: boolean;
        };
        AchievementList: {
            items: components["schemas"]["AchievementRow"][];
        };
        AwardPlace: {
            path: string;
            nameKm: string;
            nameLatin: string;
        };
        AwardRow: {
            /** @enum {string} */
            status: "valid" | "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "expired";
            /** @enum {string|null} */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            id: string;
            personId: string;
            achievementCode: string;
            title: components["schemas"]["TextView"];
            number: string;
            code: string;
            nameKm: string;
            nameLatin: string;
            /** @description Where the person stood on the day. */
            place: components["schemas"]["AwardPlace"];
            awardedAt: string;
            expiresAt: string | null;
            changedAt: string;
        };
        AwardPage: {
            items: components["schemas"]["AwardRow"][];
            next: string | null;
        };
        NewAward: {
            /** Format: uuid */
            personId: string;
            achievement: string;
            /** @description The decision's reason, kept with the award. */
            reason: string;
        };
        ChangeAward: {
            /**
             * @description Shown in words to whoever checks the certificate.
             * @enum {string}
             */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason";
            /** @description The officer's own words, kept inside. */
            reason: string;
        };
        NamesCorrected: {
            /** @description The legal name in Khmer letters. */
            km: string;
            /** @description The legal name in Latin letters. */
            latin: string;
            /**
             * @description Where both forms come from.
             * @enum {string}
             */
            source: "identity_card" | "birth_certificate" | "civil_service_register" | "officer" | "import" | "self_declared";
        };
        CorrectAward: {
            /**
             * @description Shown in words to whoever checks the certificate.
             * @enum {string}
             */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason";
            /** @description The officer's own words, kept inside. */
            reason: string;
            /** @description Absent: the names stay. */
            names?: components["schemas"]["NamesCorrected"];
            /** @description In per cent; absent: it stays, null: none. */
            grade?: number | null;
        };
        AwardIssuerView: {
            code: string;
            name: components["schemas"]["TextView"];
            required: boolean;
            /** @description Signed with a key that the ministry holds for it. */
            byMandate: boolean;
            signed: boolean;
        };
        ConditionSubject: {
            code: string;
            title: components["schemas"]["TextView"];
        };
        ConditionView: {
            /** @description The condition's figures. */
            details: {
                [key: string]: string | number;
            };
            /** @description What a choice among several is made of. */
            parts?: components["schemas"]["ConditionView"][];
            /** @description What is missing while it is not met: `lessons_missing`, `test_not_passed`, `too_few`, `legal_name_missing` ... */
            code: string;
            met: boolean;
            /** @description The course or award it speaks of. */
            subject?: components["schemas"]["ConditionSubject"];
        };
        EvaluationView: {
            met: boolean;
            conditions: components["schemas"]["ConditionView"][];
        };
        AwardDecisionView: {
            by: components["schemas"]["PersonNamed"] | null;
            reason: string;
            /** @description Who agreed second, where two must. */
            second: components["schemas"]["PersonNamed"] | null;
        };
        AwardEventView: {
            /** @enum {string} */
            what: "issued" | "suspended" | "restored" | "revoked" | "superseded" | "cosigned" | "single_decided";
            /** @enum {string|null} */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            /** @description Of the award to which it was done. */
            generation: number;
            at: string;
            /** @description Null for Kru itself, or who is not in Kru any more. */
            by: components["schemas"]["PersonNamed"] | null;
            /** @description The officer's own words, which stay inside. */
            note: string | null;
        };
        AwardOfNumber: {
            /** @enum {string} */
            status: "valid" | "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "expired";
            id: string;
            generation: number;
            code: string;
            nameKm: string;
            nameLatin: string;
        };
        AwardDetail: {
            /** @enum {string} */
            status: "valid" | "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "expired";
            /** @enum {string|null} */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            /**
             * @description Where the names come from.
             * @enum {string}
             */
            nameSource: "identity_card" | "birth_certificate" | "civil_service_register" | "officer" | "import" | "self_declared";
            /** @enum {string} */
            joint: "none" | "joint" | "single_by_decision";
            generation: number;
            grade: number | null;
            hours: number;
            /** @description ECTS credits. */
            ects: number | null;
            issuers: components["schemas"]["AwardIssuerView"][];
            /** @description Why it was given. */
            evaluation: components["schemas"]["EvaluationView"];
            decision: components["schemas"]["AwardDecisionView"] | null;
            /** @description What was done to all awards of this number, the first first. */
            events: components["schemas"]["AwardEventView"][];
            /** @description All awards that ever had this number: each corrects the one before. */
            generations: components["schemas"]["AwardOfNumber"][];
            /** @description Whether who asks may suspend, restore, revoke or correct it. */
            mayChange: boolean;
            id: string;
            personId: string;
            achievementCode: string;
            title: components["schemas"]["TextView"];
            number: string;
            code: string;
            nameKm: string;
            nameLatin: string;
            /** @description Where the person stood on the day. */
            place: components["schemas"]["AwardPlace"];
            awardedAt: string;
            expiresAt: string | null;
            changedAt: string;
        };
        JuryWordView: {
            /** @enum {string} */
            verdict: "validate" | "refuse" | "postpone" | "reconsider";
            /** @description Null for who is not in Kru any more. */
            by: components["schemas"]["PersonNamed"] | null;
            at: string;
            reason: string;
            until: string | null;
            grade: number | null;
        };
        CandidacyRow: {
            /** @enum {string} */
            state: "eligible" | "proposed" | "postponed" | "validated" | "refused" | "withdrawn";
            /**
             * @description Why whoever asks may not validate this one now.
             * @enum {string|null}
             */
            hindrance: "candidacy.oneself" | "candidacy.same_eyes" | "candidacy.decided" | "candidacy.not_refused" | "candidacy.no_longer_eligible" | null;
            id: string;
            personId: string;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["AwardPlace"];
            achievementCode: string;
            title: components["schemas"]["TextView"];
            /** @description Why the rule is met, or what is missing since. */
            evaluation: components["schemas"]["EvaluationView"];
            words: components["schemas"]["JuryWordView"][];
            postponedUntil: string | null;
            awardId: string | null;
            since: string;
        };
        CandidacyPage: {
            items: components["schemas"]["CandidacyRow"][];
            next: string | null;
        };
        CandidacyCount: {
            /** @enum {string} */
            state: "eligible" | "proposed" | "postponed" | "validated" | "refused" | "withdrawn";
            count: number;
        };
        CandidacyCounts: {
            items: components["schemas"]["CandidacyCount"][];
        };
        OfAchievement: {
            achievement: string;
        };
        DecidedCandidacy: {
            /** Format: uuid */
            id: string;
            /** @description The grade to be given, in per cent; without it none. */
            grade?: number;
        };
        NewJuryDecision: {
            /** @enum {string} */
            verdict: "refuse" | "validate" | "postpone" | "reconsider";
            /** @description Kept with each award, and inside. */
            reason: string;
            /** @description The day on which those postponed are eligible again. */
            until?: string;
            /** @description Candidates of one achievement. */
            candidacies: components["schemas"]["DecidedCandidacy"][];
        };
        JuryOutcomeView: {
            /** @enum {string} */
            state: "eligible" | "proposed" | "postponed" | "validated" | "refused" | "withdrawn";
            /**
             * @description Why nothing was decided on this one.
             * @enum {string|null}
             */
            hindrance: "candidacy.oneself" | "candidacy.same_eyes" | "candidacy.decided" | "candidacy.not_refused" | "candidacy.no_longer_eligible" | null;
            candidacyId: string;
            awardId: string | null;
            number: string | null;
        };
        JuryDecisionView: {
            id: string;
            at: string;
            outcomes: components["schemas"]["JuryOutcomeView"][];
        };
        AgreementPartyView: {
            /** @enum {string} */
            signs: "own_key" | "mandate";
            code: string;
            name: components["schemas"]["TextView"];
            country: string;
            required: boolean;
            /** @description Awards not issued yet, by what was asked of this institution. */
            notAsked: number;
            asked: number;
            lapsed: number;
            signed: number;
        };
        AgreementView: {
            code: string;
            version: number;
            reference: string;
            title: components["schemas"]["TextView"];
            signingDays: number;
            remindAfterDays: number;
            parties: components["schemas"]["AgreementPartyView"][];
        };
        AgreementList: {
            items: components["schemas"]["AgreementView"][];
        };
        WaitingAwardRow: {
            /** @enum {string} */
            state: "not_asked" | "waiting" | "signed" | "expired" | "set_aside";
            id: string;
            personId: string;
            nameKm: string;
            nameLatin: string;
            number: string;
            title: components["schemas"]["TextView"];
            awardedAt: string;
            invitationId: string | null;
        };
        WaitingAwardPage: {
            items: components["schemas"]["WaitingAwardRow"][];
            next: string | null;
        };
        AloneBody: {
            /** @description Why the partner’s signature is not waited for; kept inside. */
            reason: string;
        };
        InvitationSender: {
            id: string;
            nameKm: string;
            nameLatin: string;
        };
        InvitationView: {
            /** @enum {string} */
            state: "open" | "expired" | "revoked" | "done";
            id: string;
            agreement: string;
            party: string;
            partyName: components["schemas"]["TextView"];
            sentBy: components["schemas"]["InvitationSender"] | null;
            sentAt: string;
            expiresAt: string;
            total: number;
            signed: number;
            /** @description The partner was silent for as long as the agreement allows. */
            remindDue: boolean;
            /** @description Shown once, when it was made: only its hash is kept. */
            link: string | null;
        };
        InvitationList: {
            items: components["schemas"]["InvitationView"][];
        };
        InviteBody: {
            agreement: string;
            party: string;
            /** @description Awards to be signed; none, for a partner that is to name its key first. */
            awardIds: string[];
        };
        SignedDocumentBody: {
            /** @description The whole credential with its proof. */
            credential: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            awardId: string;
        };
        SignedBody: {
            documents: components["schemas"]["SignedDocumentBody"][];
        };
        RefusedDocument: {
            /** @enum {string} */
            code: "inspection.not_found" | "inspection.dates_impossible" | "inspection.not_a_school" | "inspection.inspector_not_certified" | "inspection.inspector_outside_territory" | "inspection.conflict_of_interest" | "inspection.already_planned" | "inspection.state_refuses" | "inspection.lead_only" | "inspection.sheets_missing" | "evidence.not_found" | "evidence.empty" | "rating_sheet.already_received" | "rating_sheet.already_submitted" | "rating_sheet.evidence_missing" | "rating_sheet.incomplete" | "judgement.changed_meanwhile" | "judgement.impossible" | "recommendation.standard_unknown" | "recommendation.due_in_past" | "report.judgements_incomplete" | "report.not_found" | "school_response.already_given" | "action.not_found" | "action.move_refused" | "action.not_yours_to_move" | "action.note_missing" | "award.code_unknown" | "certificate.not_issued" | "certificate.withdrawn" | "certificate.sealer_unknown" | "print.not_found" | "print.nothing_chosen" | "print.too_many" | "print.id_taken" | "print.not_printing" | "print.not_ready" | "print.outside_territory" | "share.not_found" | "share.already_received" | "share.too_many" | "agreement.not_found" | "agreement.party_not_found" | "agreement.party_signs_not" | "invitation.not_found" | "invitation.already_made" | "invitation.award_unfit" | "invitation.award_taken" | "invitation.expired" | "invitation.revoked" | "cosign.not_asked" | "cosign.key_missing" | "cosign.key_unconfirmed" | "cosign.other_key" | "cosign.other_award" | "cosign.document_changed" | "cosign.signature_wrong" | "cosign.clock_ahead" | "cosign.award_withdrawn" | "partner_key.other_identifier" | "partner_key.document_unreadable" | "partner_key.own_invitation" | "achievement.not_found" | "award.not_found" | "award.outside_territory" | "award.to_oneself" | "award.conditions_missing" | "award.already_held" | "award.already_revoked" | "award.jury_decides" | "award.partner_key_missing" | "award.of_oneself" | "award.not_issued" | "award.not_waiting" | "award.suspended" | "award.not_suspended" | "award.superseded" | "award.nothing_corrected" | "award.names_missing" | "award.cosignature_missing" | "candidacy.not_found" | "candidacy.oneself" | "candidacy.same_eyes" | "candidacy.decided" | "candidacy.not_refused" | "candidacy.no_longer_eligible" | "candidacy.several_achievements" | "candidacy.until_past" | "jury_decision.already_taken" | "credential.not_found" | "credential.form_unknown" | "credential.unfit" | "status_list.not_found" | "archive.not_found" | "did.not_found" | "signing_key.not_found" | "signing_key.since_in_future" | "partner_key.not_found" | "partner_key.of_another" | "partner_key.retired" | "partner_key.unusable" | "activity.not_found" | "bulk.not_found" | "bulk.wrong_state" | "bulk.nobody" | "notice.already_read" | "path.outside_territory" | "path.already_assigned" | "path.not_assigned" | "submission.not_found" | "submission.activity_unknown" | "submission.text_short" | "submission.files_missing" | "submission.files_unfit" | "submission.already_accepted" | "submission.waiting" | "submission.already_received" | "submission.file_not_found" | "mark.not_found" | "mark.incomplete" | "mark.below_pass" | "mark.words_missing" | "mark.already_marked" | "mark.already_received" | "mark.undo_late" | "mark.followed" | "peer_review.not_found" | "peer_review.incomplete" | "peer_review.already_received" | "study.state_too_large" | "study.too_many_states" | "practice.question_unknown" | "practice.response_misshapen" | "practice.already_received" | "enrolment.already_made" | "enrolment.in_other_cohort" | "enrolment.not_found" | "enrolment.not_in_cohort" | "enrolment.completed" | "enrolment.withdrawn" | "enrolment.unchanged" | "enrolment.changed_since" | "enrolment.due_in_past" | "attempt.already_received" | "attempt.activity_unknown" | "attempt.question_unknown" | "attempt.response_misshapen" | "calibration.not_found" | "calibration.material_unknown" | "calibration.material_seen" | "calibration.door_closed" | "calibration.still_valid" | "completion.already_received" | "completion.lesson_unknown" | "completion.reflection_unknown" | "cohort.not_found" | "cohort.outside_territory" | "cohort.dates_reversed" | "cohort.course_fixed" | "cohort.facilitator_unfit" | "cohort.person_outside_place" | "cohort.other_course" | "bank.not_found" | "bank.question_faulty" | "bank.changed_meanwhile" | "bank.code_taken" | "bank.unreadable" | "bank.too_many" | "bank.nothing_to_keep" | "bank.arrival_not_found" | "bank.arrival_wrong_state" | "draft.not_found" | "draft.outside_territory" | "draft.already_open" | "draft.code_taken" | "draft.closed" | "draft.state_refuses" | "edit.misshapen" | "edit.base_unknown" | "comment.not_found" | "comment.already_made" | "review.own_work" | "review.draft_changed" | "review.already_given" | "publication.faulty" | "publication.not_approved" | "publication.base_behind" | "archive.unreadable" | "archive.too_large" | "course.not_found" | "framework.not_found" | "framework.forbidden" | "framework.kept_in_files" | "framework.version_taken" | "framework.competency_twice" | "framework.competency_in_use" | "crosswalk.not_found" | "crosswalk.version_taken" | "crosswalk.kept_in_files" | "crosswalk.same_framework" | "crosswalk.framework_unknown" | "crosswalk.competency_unknown" | "crosswalk.link_twice" | "path.not_found" | "asset.not_found" | "notice.not_found" | "session.refused" | "session.slow_down" | "session.not_found" | "person.not_found" | "person.change_forbidden" | "person.outside_territory" | "person.ranks_above" | "person.changed_since" | "person.staff_id_taken" | "person.phone_taken" | "person.email_taken" | "person.no_login" | "person.name_not_khmer" | "person.name_not_latin" | "person.phone_invalid" | "person.email_invalid" | "password.wrong" | "password.too_short" | "password.too_easy" | "one_time_code.wrong" | "one_time_code.used" | "one_time_code.expired" | "role.above_own" | "role.outside_territory" | "role.not_held" | "role.last_administrator" | "role.place_unfit" | "administrator.exists" | "name_correction.not_found" | "name_correction.nothing" | "name_correction.files_unfit" | "name_correction.files_missing" | "name_correction.waiting" | "name_correction.already_received" | "name_correction.decided" | "name_correction.own" | "name_correction.file_not_found" | "place.not_found" | "place.code_taken" | "place.path_broken" | "request.invalid" | "request.too_large" | "request.too_many" | "request.cross_site" | "session.required" | "role.required" | "thing.not_found" | "document.not_found" | "document.version_published" | "file.hash_mismatch" | "file.type_refused" | "upload.not_found" | "upload.too_large" | "upload.type_refused" | "upload.too_much_waiting" | "upload.announced_otherwise" | "upload.part_unfit" | "upload.hash_mismatch" | "import.forbidden" | "import.not_found" | "import.kind_unknown" | "import.wrong_state" | "import.in_use" | "import.unreadable" | "import.empty" | "import.too_many_rows" | "import.columns_missing" | "import.nothing_valid" | "import.value_missing" | "import.value_unknown" | "import.value_too_long" | "import.duplicate" | "import.already_exists" | "import.code_malformed" | "import.level_wrong" | "import.parent_unknown" | "import.place_unknown" | "import.place_outside_territory" | "import.name_not_khmer" | "import.name_not_latin" | "import.phone_invalid" | "import.email_invalid" | "import.no_login" | "server.failed" | "server.unavailable";
            awardId: string;
        };
        ReceivedView: {
            /** @description Awards whose document is kept, now or before. */
            signed: string[];
            refused: components["schemas"]["RefusedDocument"][];
        };
        PartnerKeyView: {
            /** @enum {string} */
            state: "proposed" | "confirmed" | "retired" | "compromised";
            /** @description Thumbprint (RFC 7638). */
            kid: string;
            did: string;
            party: string;
            publicKeyMultibase: string;
            proposedAt: string;
            confirmedAt: string | null;
            /** @description The same person may not confirm it who sent the invitation or brought the key. */
            mayConfirm: boolean;
        };
        PartnerKeyList: {
            items: components["schemas"]["PartnerKeyView"][];
        };
        DidDocumentBody: {
            /** @description The partner’s `did.json`, as it was published. */
            document: {
                [key: string]: unknown;
            };
            agreement: string;
            party: string;
            did: string;
        };
        CosignKeyView: {
            /** @enum {string} */
            state: "proposed" | "confirmed";
            kid: string;
            did: string;
            publicKeyMultibase: string;
        };
        CosignView: {
            /** @description Keys of the ministry, to check its own credentials with (`Trust`). */
            trust: {
                [key: string]: unknown;
            };
            id: string;
            /** @description The ministry, which keeps the register. */
            ministry: components["schemas"]["TextView"];
            ministryDid: string;
            agreement: string;
            reference: string;
            programme: components["schemas"]["TextView"];
            party: string;
            partyName: components["schemas"]["TextView"];
            expiresAt: string;
            /** @description The server’s time: signatures are dated by it. */
            now: string;
            total: number;
            signed: number;
            /** @description The identifier that the awards name for this institution; null while there are none. */
            did: string | null;
            /** @description Its keys that wait for an officer, or count. */
            keys: components["schemas"]["CosignKeyView"][];
        };
        ToSignRow: {
            /** @enum {string} */
            state: "waiting" | "signed" | "expired" | "set_aside";
            /** @description `AwardRecord`: what the certificate says. */
            record: {
                [key: string]: unknown;
            };
            /** @description The ministry’s own credential for it, signed. */
            own: {
                [key: string]: unknown;
            } | null;
            /** @description What is to be signed, word for word. */
            document: {
                [key: string]: unknown;
            };
            awardId: string;
        };
        ToSignPage: {
            items: components["schemas"]["ToSignRow"][];
            next: string | null;
        };
        PartnerKeyBody: {
            /** @description `did:key:…` of this very key, or the partner’s own `did:web:…`. */
            did: string;
            /** @description Ed25519 public key as Multikey text. */
            publicKeyMultibase: string;
        };
        CredentialAddress: {
            /** @description Code of the institution that signed. */
            issuer: string;
            /** @description Where wallets and backpacks fetch it. */
            url: string;
        };
        CertificateView: {
            /** @enum {string} */
            state: "numbered" | "awaiting_cosign" | "issued" | "suspended" | "revoked" | "superseded";
            /** @enum {string|null} */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            /** @description Everything that is printed: `AwardRecord` of contracts. */
            record: {
                [key: string]: unknown;
            };
            id: string;
            achievementCode: string;
            title: components["schemas"]["TextView"];
            number: string;
            code: string;
            awardedAt: string;
            expiresAt: string | null;
            nameKm: string;
            nameLatin: string;
            /** @description The public page that tells anyone whether it holds. */
            verifyUrl: string;
            /** @description What the small printed QR code holds: an address in capitals. */
            smallQr: string;
            /** @description Since when its state is what it is. */
            changedAt: string;
            /** @description The corrected one that stands in its place. */
            supersededBy: string | null;
            /** @description Codes of the institutions that must sign and have not. */
            awaiting: string[];
            credentials: components["schemas"]["CredentialAddress"][];
        };
        ReachableView: {
            /**
             * @description Who lets it pass once everything is met: nobody, or a jury.
             * @enum {string}
             */
            decision: "automatic" | "jury";
            achievementCode: string;
            title: components["schemas"]["TextView"];
            evaluation: components["schemas"]["EvaluationView"];
        };
        ShareDay: {
            /** @description Cambodian calendar day. */
            day: string;
            count: number;
        };
        ShareView: {
            fields: ("title" | "issuer" | "date" | "nameKm" | "nameLatin" | "number" | "competencies" | "workload" | "grade" | "credential")[];
            id: string;
            awardId: string;
            /** @description For whom, in the holder's words. */
            label: string;
            createdAt: string;
            expiresAt: string;
            revokedAt: string | null;
            /** @description The days on which it was opened, the latest first, and how often. */
            views: components["schemas"]["ShareDay"][];
        };
        CertificateChanges: {
            /** @description To be sent as `after` the next time. */
            cursor: string;
            certificates: components["schemas"]["CertificateView"][];
            /** @description What the person works towards, and what is missing. */
            reachable: components["schemas"]["ReachableView"][];
            /** @description One's own links, all of them each time. */
            shares: components["schemas"]["ShareView"][];
        };
        PrintView: {
            /** @enum {string} */
            lang: "km" | "en" | "fr";
            /** @enum {string} */
            state: "printing" | "ready" | "cancelled" | "failed";
            id: string;
            under: string | null;
            cohort: string | null;
            achievement: string | null;
            total: number;
            /** @description How many were gone through. */
            done: number;
            /** @description Left out, because they hold no more. */
            skipped: number;
            /** @description Of the archive. */
            bytes: number | null;
            createdAt: string;
            /** @description Until when the archive can be fetched. */
            expiresAt: string;
        };
        PrintList: {
            items: components["schemas"]["PrintView"][];
        };
        PrintCount: {
            /** @description How many certificates in force there are to print. */
            count: number;
            /** @description More cannot be printed at once. */
            most: number;
        };
        NewPrint: {
            /** @description Of people who stood in this place or below when they were given theirs. */
            under?: string;
            /**
             * Format: uuid
             * @description Of a cohort's members.
             */
            cohort?: string;
            /** @description Of this achievement. */
            achievement?: string;
            /**
             * @description The language of the wording.
             * @enum {string}
             */
            lang: "km" | "en" | "fr";
            /** @description Just these. */
            awards?: string[];
        };
        IssuerTold: {
            code: string;
            name: components["schemas"]["TextView"];
            /** @description Its signature was made by the coordinator, which holds a key for it. */
            byMandate: boolean;
        };
        CompetencyTold: {
            framework: string;
            code: string;
            title: components["schemas"]["TextView"];
        };
        SharedView: {
            /** @enum {string} */
            standing: "valid" | "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "expired";
            /** @description The signed documents, one for each institution. */
            credentials?: Record<string, never>[];
            /** @description When this was asked of the register; ISO 8601, UTC. */
            asOf: string;
            /** @description Until when the link is open. */
            openUntil: string;
            title?: components["schemas"]["TextView"];
            issuers?: components["schemas"]["IssuerTold"][];
            awardedAt?: string;
            expiresAt?: string | null;
            nameKm?: string;
            nameLatin?: string;
            number?: string;
            competencies?: components["schemas"]["CompetencyTold"][];
            hours?: number;
            ects?: number | null;
            /** @description In per cent; null where none was given. */
            grade?: number | null;
            /** @description The public page of the certificate; with the credential only. */
            verifyUrl?: string;
        };
        SignatureView: {
            /** @enum {string} */
            state: "valid" | "invalid";
            /** @enum {string|null} */
            reason: "malformed" | "shape_unknown" | "altered" | "record_altered" | "key_unknown" | "key_retired" | "key_compromised" | "issuer_unknown" | null;
            issuer: string | null;
            kid: string | null;
            signedAt: string | null;
        };
        StatusView: {
            /** @enum {string} */
            state: "valid" | "revoked" | "suspended" | "superseded" | "expired" | "not_yet_valid" | "awaiting_cosign" | "unknown";
            /** @enum {string|null} */
            reason: "list_unreachable" | "list_stale" | "list_foreign" | "list_forged" | null;
            since: string | null;
        };
        InstitutionView: {
            /** @enum {string} */
            state: "valid" | "credential_missing" | "credential_forged" | "credential_of_another_award" | "record_missing";
            did: string;
            code: string;
            required: boolean;
            /** @description Signed by the coordinator, which holds a key for it. */
            byMandate: boolean;
        };
        JointView: {
            /** @enum {string} */
            state: "not_joint" | "joint" | "broken" | "single_by_decision";
            institutions: components["schemas"]["InstitutionView"][];
        };
        PaperView: {
            /**
             * @description `same`: the very file that is printed from the record, byte for byte.
             * @enum {string}
             */
            state: "none" | "same" | "altered" | "unknown";
        };
        VerdictView: {
            signature: components["schemas"]["SignatureView"];
            status: components["schemas"]["StatusView"];
            joint: components["schemas"]["JointView"];
            paper: components["schemas"]["PaperView"];
        };
        HappeningView: {
            /** @enum {string} */
            what: "issued" | "suspended" | "restored" | "revoked" | "superseded" | "cosigned" | "single_decided";
            /** @enum {string|null} */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            /** @enum {string} */
            by: "institution";
            at: string;
        };
        SignedView: {
            /** @description Identifier of the institution. */
            issuer: string;
            code: string;
            /** @description The Open Badges 3.0 credential. */
            url: string;
            byMandate: boolean;
        };
        VerificationView: {
            /** @description The canonical record of the award (`AwardRecord` of contracts). */
            record: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "valid" | "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "expired";
            /**
             * @description Why it was revoked, suspended or replaced.
             * @enum {string|null}
             */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            verdict: components["schemas"]["VerdictView"];
            /** @description What became of it, oldest first. */
            history: components["schemas"]["HappeningView"][];
            credentials: components["schemas"]["SignedView"][];
            /** @description When the status last changed. */
            changedAt: string;
            /** @description A corrected one was issued: with the same number, and a code of its own that only its holder has. */
            superseded: boolean;
        };
        BundleView: {
            record: {
                [key: string]: unknown;
            };
            credentials: {
                [key: string]: unknown;
            }[];
            /** @description Signed status lists by their address. */
            lists: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        ManyCodes: {
            /** @description As they were typed or copied; spaces, hyphens and small letters do not matter. */
            codes: string[];
        };
        VerifiedNames: {
            km: string;
            latin: string;
        };
        VerifiedTitle: {
            km: string;
            en: string;
            fr: string;
        };
        VerifiedRow: {
            /** @enum {string} */
            state: "valid" | "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "expired" | "forged" | "unknown" | "mistyped";
            /** @enum {string|null} */
            publicReason: "awarded_in_error" | "dishonest_work" | "name_corrected" | "grade_corrected" | "text_corrected" | "under_review" | "review_ended" | "holder_asked" | "cosignature_missing" | "another_reason" | null;
            code: string;
            names: components["schemas"]["VerifiedNames"] | null;
            title: components["schemas"]["VerifiedTitle"] | null;
            number: string | null;
            awardedAt: string | null;
            expiresAt: string | null;
        };
        VerifiedMany: {
            /** @description In the order of the question. */
            items: components["schemas"]["VerifiedRow"][];
        };
        InText: {
            km: string;
            en: string;
            fr: string;
        };
        InstrumentRow: {
            code: string;
            version: number;
            sha256: string;
            title: components["schemas"]["InText"];
            summary: components["schemas"]["InText"];
            /** @description A sample shows how Kru works; it is not a ministry's approved instrument. */
            sample: boolean;
            standards: number;
            criteria: number;
            /** @description Size of the document before compression. */
            bytes: number;
        };
        InstrumentList: {
            items: components["schemas"]["InstrumentRow"][];
        };
        PersonName: {
            personId: string;
            nameKm: string;
            nameLatin: string;
        };
        ScoreView: {
            /** @description Weighted mean level; null when too little of the standard applied. */
            mean: number | null;
            /** @description Share (0 to 1) of the standard's weight that applied. */
            applicable: number;
        };
        ReportSummary: {
            /** @description By standard id. */
            scores: {
                [key: string]: components["schemas"]["ScoreView"];
            };
            version: number;
            sha256: string;
            finalisedAt: string;
        };
        ActionCount: {
            total: number;
            settled: number;
            overdue: number;
        };
        InspectionRow: {
            /** @enum {string} */
            type: "regular" | "thematic" | "follow_up" | "unannounced";
            /** @enum {string} */
            state: "planned" | "in_progress" | "drafting" | "finalised" | "follow_up" | "closed" | "cancelled";
            id: string;
            school: components["schemas"]["PlaceView"];
            /** @description The province and the district, widest first. */
            within: components["schemas"]["PlaceView"][];
            startsOn: string;
            endsOn: string;
            lead: components["schemas"]["PersonName"];
            teamSize: number;
            sheetsReceived: number;
            report: components["schemas"]["ReportSummary"] | null;
            actions: components["schemas"]["ActionCount"];
        };
        InspectionList: {
            items: components["schemas"]["InspectionRow"][];
            next: string | null;
            total: number;
        };
        CertificateOf: {
            awardId: string;
            number: string;
            expiresAt: string | null;
        };
        CandidateView: {
            personId: string;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["PlaceView"] | null;
            /** @description The certificate that is valid on the day; null when there is none. */
            certificate: components["schemas"]["CertificateOf"] | null;
            /** @description Works at the school and so may not inspect it. */
            conflict: boolean;
            /** @description Already in a team on that day. */
            busy: boolean;
        };
        CandidateList: {
            items: components["schemas"]["CandidateView"][];
        };
        InstrumentVersion: {
            code: string;
            version: number;
            sha256: string;
        };
        TeamMemberView: {
            /** @enum {string} */
            part: "lead" | "member";
            /** @description When their sheet was received; null while it is not. */
            receivedAt: string | null;
            personId: string;
            nameKm: string;
            nameLatin: string;
        };
        OwnSheet: {
            id: string;
            submittedAt: string;
            receivedAt: string;
        };
        SchoolResponseView: {
            text: string;
            by: components["schemas"]["PersonName"];
            at: string;
        };
        ActionView: {
            /** @enum {string} */
            state: "proposed" | "agreed" | "in_progress" | "done_claimed" | "verified" | "reopened" | "dropped";
            /** @description Where the reader may move it now. */
            moves: ("proposed" | "agreed" | "in_progress" | "done_claimed" | "verified" | "reopened" | "dropped")[];
            id: string;
            inspectionId: string;
            standardId: string;
            text: string;
            dueOn: string;
            /** @description Words that came with the last move. */
            note: string;
            overdue: boolean;
            changedAt: string;
            version: number;
        };
        InspectionView: {
            /** @enum {string} */
            type: "regular" | "thematic" | "follow_up" | "unannounced";
            /** @enum {string} */
            state: "planned" | "in_progress" | "drafting" | "finalised" | "follow_up" | "closed" | "cancelled";
            /**
             * @description What the reader is in the team; null for others.
             * @enum {string|null}
             */
            part: "lead" | "member" | null;
            id: string;
            school: components["schemas"]["PlaceView"];
            /** @description The places that contain the school, widest first. */
            within: components["schemas"]["PlaceView"][];
            instrument: components["schemas"]["InstrumentVersion"];
            startsOn: string;
            endsOn: string;
            plannedAt: string;
            team: components["schemas"]["TeamMemberView"][];
            /** @description The reader's own sheet as the server has it. */
            ownSheet: components["schemas"]["OwnSheet"] | null;
            cancelledReason: string | null;
            /** @description Why the fieldwork was closed without a member's sheet. */
            missingSheets: string | null;
            report: components["schemas"]["ReportSummary"] | null;
            response: components["schemas"]["SchoolResponseView"] | null;
            actions: components["schemas"]["ActionView"][];
        };
        InspectionChanges: {
            cursor: string;
            inspections: components["schemas"]["InspectionView"][];
            /** @description Inspections that the reader was taken out of. */
            gone: string[];
        };
        PlanInspection: {
            /** @enum {string} */
            type: "regular" | "thematic" | "follow_up" | "unannounced";
            /** @description Path of the school. */
            school: string;
            instrumentCode: string;
            /** @description First day of the visit, `2026-11-22`. */
            startsOn: string;
            endsOn: string;
            /** Format: uuid */
            leadId: string;
            memberIds: string[];
        };
        Because: {
            reason: string;
        };
        CloseFieldwork: {
            /** @description Why a member's sheet is not here; needed only when one is not. */
            reason?: string;
        };
        EvidenceReceipt: {
            sha256: string;
            bytes: number;
            /** @description When the server first had it whole. */
            receivedAt: string;
        };
        RatingSheetView: {
            /** @enum {string} */
            part: "lead" | "member";
            /** @description The RatingSheet as it was sent; null while it is hidden: a teammate's, until one's own is in. */
            record: ({
                /** Format: uuid */
                inspectionId: string;
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                submittedAt: string;
                ratings: {
                    [key: string]: {
                        level: number | "not_applicable";
                        note: string;
                        evidence: {
                            file: {
                                sha256: string;
                                name: string;
                                mime: string;
                                bytes: number;
                            };
                            /** Format: date-time */
                            takenAt: string;
                            /** @default  */
                            caption: string;
                            position?: {
                                latitude: number;
                                longitude: number;
                                accuracyMetres: number;
                            };
                        }[];
                    };
                };
            } | null) | null;
            id: string;
            inspectionId: string;
            person: components["schemas"]["PersonName"];
            sha256: string;
            /** @description The device's time. */
            submittedAt: string;
            /** @description The server's time. */
            receivedAt: string;
        };
        RatingsView: {
            sheets: components["schemas"]["RatingSheetView"][];
            /** @description Members whose sheet is not in. */
            waitingFor: components["schemas"]["PersonName"][];
        };
        DraftJudgementView: {
            level: (number | "not_applicable" | null) | null;
            rationale: string;
        };
        RecommendationView: {
            id: string;
            standardId: string;
            text: string;
            dueOn: string;
        };
        DraftView: {
            /** @description By criterion id. */
            judgements: {
                [key: string]: components["schemas"]["DraftJudgementView"];
            };
            /** @description To be sent back as `baseVersion`. */
            version: number;
            recommendations: components["schemas"]["RecommendationView"][];
        };
        ReportView: {
            /** @description By standard. */
            scores: {
                [key: string]: components["schemas"]["ScoreView"];
            };
            document: {
                [key: string]: unknown;
            } & {
                /** @constant */
                kind: "report";
                /** @constant */
                schema: 1;
                /** Format: uuid */
                inspectionId: string;
                version: number;
                school: {
                    path: string;
                    code: string;
                    nameKm: string;
                    nameLatin: string;
                };
                within: {
                    path: string;
                    code: string;
                    nameKm: string;
                    nameLatin: string;
                }[];
                /** @enum {string} */
                type: "regular" | "thematic" | "follow_up" | "unannounced";
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                instrument: {
                    code: string;
                    version: number;
                    sha256: string;
                    title: {
                        km: string;
                        en: string;
                        fr: string;
                    };
                    sample: boolean;
                };
                team: {
                    /** Format: uuid */
                    personId: string;
                    nameKm: string;
                    nameLatin: string;
                    /** @enum {string} */
                    part: "lead" | "member";
                    /** Format: uuid */
                    awardId: string;
                    sheet: {
                        /** Format: uuid */
                        id: string;
                        sha256: string;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        receivedAt: string;
                    } | null;
                }[];
                missingSheets: string | null;
                judgements: {
                    [key: string]: {
                        level: number | "not_applicable";
                        rationale: string;
                    };
                };
                ratings: {
                    [key: string]: {
                        /** Format: uuid */
                        personId: string;
                        level: number | "not_applicable";
                        note: string;
                        evidence: {
                            file: {
                                sha256: string;
                                name: string;
                                mime: string;
                                bytes: number;
                            };
                            /** Format: date-time */
                            takenAt: string;
                            caption: string;
                        }[];
                    }[];
                };
                scores: {
                    [key: string]: {
                        mean: number | null;
                        applicable: number;
                    };
                };
                recommendations: {
                    /** Format: uuid */
                    id: string;
                    standardId: string;
                    text: string;
                    /** Format: date */
                    dueOn: string;
                }[];
                /** Format: date-time */
                finalisedAt: string;
                /** Format: uuid */
                finalisedBy: string;
            };
            inspectionId: string;
            version: number;
            /** @description Of the document's canonical JSON. */
            sha256: string;
            finalisedAt: string;
        };
        AnswerReport: {
            text: string;
        };
        ActionRow: {
            /** @enum {string} */
            state: "proposed" | "agreed" | "in_progress" | "done_claimed" | "verified" | "reopened" | "dropped";
            /** @description Where the reader may move it now. */
            moves: ("proposed" | "agreed" | "in_progress" | "done_claimed" | "verified" | "reopened" | "dropped")[];
            id: string;
            inspectionId: string;
            standardId: string;
            text: string;
            dueOn: string;
            /** @description Words that came with the last move. */
            note: string;
            overdue: boolean;
            changedAt: string;
            version: number;
            school: components["schemas"]["PlaceView"];
        };
        ActionList: {
            items: components["schemas"]["ActionRow"][];
            next: string | null;
        };
        MoveAction: {
            /** @enum {string} */
            to: "proposed" | "agreed" | "in_progress" | "done_claimed" | "verified" | "reopened" | "dropped";
            note?: string;
        };
        BoardText: {
            km: string;
            en: string;
            fr: string;
        };
        BoardCourse: {
            code: string;
            title: components["schemas"]["BoardText"];
        };
        PeopleCounts: {
            total: number;
            begun: number;
            completed: number;
            certified: number;
        };
        CountsByGender: {
            f: components["schemas"]["PeopleCounts"];
            m: components["schemas"]["PeopleCounts"];
            x: components["schemas"]["PeopleCounts"];
        };
        PeopleBoard: {
            byGender: components["schemas"]["CountsByGender"];
            total: number;
            begun: number;
            completed: number;
            certified: number;
        };
        ChildCounts: {
            total: number;
            begun: number;
            completed: number;
            certified: number;
            place: components["schemas"]["PlaceView"];
        };
        StandardMean: {
            id: string;
            instrumentCode: string;
            title: components["schemas"]["BoardText"];
            /** @description Mean level over the final reports that score it, to three decimals. */
            mean: number;
            inspections: number;
        };
        InspectionBoard: {
            /** @description How many inspections stand in each state; states without any are absent. */
            byState: {
                [key: string]: number;
            };
            standards: components["schemas"]["StandardMean"][];
        };
        ChildInspections: {
            /** @description How many inspections stand in each state; states without any are absent. */
            byState: {
                [key: string]: number;
            };
            standards: components["schemas"]["StandardMean"][];
            place: components["schemas"]["PlaceView"];
        };
        BoardView: {
            /** @description The course counted; null for any. */
            course: components["schemas"]["BoardCourse"] | null;
            place: components["schemas"]["PlaceView"];
            /** @description The places above that the asker may also read, widest first. */
            trail: components["schemas"]["PlaceView"][];
            /** @description The territories of the asker, widest first. */
            territories: components["schemas"]["PlaceView"][];
            /** @description Everything committed by then is counted. */
            asOf: string;
            courses: components["schemas"]["BoardCourse"][];
            people: components["schemas"]["PeopleBoard"];
            children: components["schemas"]["ChildCounts"][];
            inspections: components["schemas"]["InspectionBoard"];
            childrenInspections: components["schemas"]["ChildInspections"][];
        };
        BoardPlace: {
            path: string;
            nameKm: string;
            nameLatin: string;
        };
        BoardPersonRow: {
            /** @enum {string} */
            gender: "f" | "m" | "x";
            personId: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            post: string;
            place: components["schemas"]["BoardPlace"];
            begunAt: string | null;
            completedAt: string | null;
            certifiedAt: string | null;
        };
        BoardPeoplePage: {
            items: components["schemas"]["BoardPersonRow"][];
            /** @description Give it as `after` for the next page; null on the last. */
            next: string | null;
            total: number;
        };
        BoardInspectionRow: {
            inspectionId: string;
            school: components["schemas"]["BoardPlace"];
            state: string;
            startsOn: string;
            finalisedAt: string | null;
            /** @description The level of the standard asked for, else the mean over the report's standards; null before the report. */
            mean: number | null;
        };
        BoardInspectionPage: {
            items: components["schemas"]["BoardInspectionRow"][];
            next: string | null;
            total: number;
        };
        BoardFramework: {
            code: string;
            title: components["schemas"]["BoardText"];
        };
        BoardCompetencyView: {
            code: string;
            level: number | null;
            title: components["schemas"]["BoardText"];
            building: number;
            shown: number;
        };
        BoardAspectView: {
            code: string;
            title: components["schemas"]["BoardText"];
            competencies: components["schemas"]["BoardCompetencyView"][];
        };
        CompetencyCount: {
            competency: string;
            building: number;
            shown: number;
        };
        ChildCompetencies: {
            place: components["schemas"]["PlaceView"];
            total: number;
            /** @description Those that somebody there shows or builds. */
            competencies: components["schemas"]["CompetencyCount"][];
        };
        CompetencyBoardView: {
            place: components["schemas"]["PlaceView"];
            /** @description The places above that the asker may also read, widest first. */
            trail: components["schemas"]["PlaceView"][];
            /** @description The territories of the asker, widest first. */
            territories: components["schemas"]["PlaceView"][];
            /** @description Everything committed by then is counted. */
            asOf: string;
            framework: components["schemas"]["BoardFramework"];
            frameworks: components["schemas"]["BoardFramework"][];
            /** @description Active people of the place, whatever they did. */
            total: number;
            aspects: components["schemas"]["BoardAspectView"][];
            children: components["schemas"]["ChildCompetencies"][];
        };
        CompetencyPersonRow: {
            /** @enum {string} */
            state: "building" | "shown";
            personId: string;
            staffId: string | null;
            nameKm: string;
            nameLatin: string;
            place: components["schemas"]["BoardPlace"];
        };
        CompetencyPeoplePage: {
            items: components["schemas"]["CompetencyPersonRow"][];
            /** @description Give it as `after` for the next page; null on the last. */
            next: string | null;
            total: number;
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
    Import_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
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
            /** @description role.required, request.cross_site, import.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "import.forbidden";
                    };
                };
            };
            /** @description import.kind_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.kind_unknown";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description import.unreadable, import.empty, import.too_many_rows, import.columns_missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.unreadable" | "import.empty" | "import.too_many_rows" | "import.columns_missing";
                    };
                };
            };
        };
    };
    Import_list: {
        parameters: {
            query?: {
                kind?: string;
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
                    "application/json": components["schemas"]["ImportList"];
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
    Import_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ImportView"];
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
            /** @description import.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.not_found";
                    };
                };
            };
        };
    };
    Import_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
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
            /** @description role.required, request.cross_site, import.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "import.forbidden";
                    };
                };
            };
            /** @description import.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.not_found";
                    };
                };
            };
            /** @description import.wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.wrong_state";
                    };
                };
            };
            /** @description import.nothing_valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.nothing_valid";
                    };
                };
            };
        };
    };
    Import_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ImportView"];
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
            /** @description role.required, request.cross_site, import.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "import.forbidden";
                    };
                };
            };
            /** @description import.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.not_found";
                    };
                };
            };
            /** @description import.wrong_state, import.in_use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.wrong_state" | "import.in_use";
                    };
                };
            };
        };
    };
    Document_list: {
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
                    "application/json": components["schemas"]["DocumentList"];
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
    Upload_announce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description upload.announced_otherwise */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "upload.announced_otherwise";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description upload.too_large, upload.type_refused, upload.too_much_waiting */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "upload.too_large" | "upload.type_refused" | "upload.too_much_waiting";
                    };
                };
            };
        };
    };
    Upload_part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
                part: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description upload.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "upload.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description upload.part_unfit, upload.hash_mismatch, upload.type_refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "upload.part_unfit" | "upload.hash_mismatch" | "upload.type_refused";
                    };
                };
            };
        };
    };
    Credential_credential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/vc": Record<string, never>;
                    "application/vc+jwt": Record<string, never>;
                    "application/pdf": Record<string, never>;
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
            /** @description credential.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "credential.not_found";
                    };
                };
            };
            /** @description credential.form_unknown */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "credential.form_unknown";
                    };
                };
            };
            /** @description certificate.not_issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "certificate.not_issued";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Credential_statusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
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
                    "application/vc": Record<string, never>;
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
            /** @description status_list.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "status_list.not_found";
                    };
                };
            };
        };
    };
    Credential_schema: {
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
                    "application/json": Record<string, never>;
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
    Key_did: {
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
                    "application/json": Record<string, never>;
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
    Key_mandate: {
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
                    "application/json": Record<string, never>;
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
            /** @description did.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "did.not_found";
                    };
                };
            };
        };
    };
    Key_jwks: {
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
                    "application/json": Record<string, never>;
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
    Key_institutions: {
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
                    "application/json": Record<string, never>;
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
    Key_archived: {
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
                    "application/zip": string;
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
            /** @description archive.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "archive.not_found";
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
    Session_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
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
            /** @description session.refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.refused";
                    };
                };
            };
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description session.slow_down */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.slow_down";
                    };
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
        };
    };
    Session_list: {
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
                    "application/json": components["schemas"]["SessionList"];
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
        };
    };
    Session_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description session.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.not_found";
                    };
                };
            };
        };
    };
    Me_read: {
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
                    "application/json": components["schemas"]["MeView"];
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
        };
    };
    Me_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Password_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description password.wrong, password.too_short, password.too_easy */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "password.wrong" | "password.too_short" | "password.too_easy";
                    };
                };
            };
            /** @description session.slow_down */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.slow_down";
                    };
                };
            };
        };
    };
    Password_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordByCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description one_time_code.wrong, one_time_code.used, one_time_code.expired, password.too_short, password.too_easy */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "one_time_code.wrong" | "one_time_code.used" | "one_time_code.expired" | "password.too_short" | "password.too_easy";
                    };
                };
            };
            /** @description session.slow_down */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "session.slow_down";
                    };
                };
            };
        };
    };
    Password_many: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipList"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description import.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "import.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Password_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["OneTimeCodeView"];
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
            /** @description role.required, request.cross_site, person.ranks_above */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "person.ranks_above";
                    };
                };
            };
            /** @description person.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found";
                    };
                };
            };
        };
    };
    Person_list: {
        parameters: {
            query?: {
                /** @description A path: only people posted inside it. */
                under?: string;
                role?: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
                /** @description Part of a name, or a staff id, phone or e-mail. */
                q?: string;
                after?: string;
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
                    "application/json": components["schemas"]["PersonList"];
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
    Person_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PersonView"];
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
            /** @description person.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found";
                    };
                };
            };
        };
    };
    Person_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
            /** @description role.required, request.cross_site, person.change_forbidden, person.outside_territory, person.ranks_above */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "person.change_forbidden" | "person.outside_territory" | "person.ranks_above";
                    };
                };
            };
            /** @description person.not_found, place.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found" | "place.not_found";
                    };
                };
            };
            /** @description person.changed_since, person.staff_id_taken, person.phone_taken, person.email_taken, role.last_administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.changed_since" | "person.staff_id_taken" | "person.phone_taken" | "person.email_taken" | "role.last_administrator";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description person.no_login, person.name_not_khmer, person.name_not_latin, person.phone_invalid, person.email_invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.no_login" | "person.name_not_khmer" | "person.name_not_latin" | "person.phone_invalid" | "person.email_invalid";
                    };
                };
            };
        };
    };
    Person_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
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
            /** @description role.required, request.cross_site, role.above_own, role.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "role.above_own" | "role.outside_territory";
                    };
                };
            };
            /** @description person.not_found, place.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found" | "place.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description role.place_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.place_unfit";
                    };
                };
            };
        };
    };
    Person_revoke: {
        parameters: {
            query: {
                role: "teacher" | "facilitator" | "inspector" | "quality_assurer" | "school_director" | "district_officer" | "province_officer" | "ministry_officer" | "author" | "administrator";
                place: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site, role.above_own, role.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "role.above_own" | "role.outside_territory";
                    };
                };
            };
            /** @description person.not_found, role.not_held */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found" | "role.not_held";
                    };
                };
            };
            /** @description role.last_administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.last_administrator";
                    };
                };
            };
        };
    };
    Demo_read: {
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
                    "application/json": components["schemas"]["DemoView"];
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
    NameCorrection_mine: {
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
                    "application/json": components["schemas"]["NameCorrectionList"];
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
        };
    };
    NameCorrection_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    nameKm: string;
                    nameLatin: string;
                    /** @enum {string} */
                    document: "identity_card" | "birth_certificate" | "civil_service_register";
                    reason: string;
                    files: {
                        sha256: string;
                        name: string;
                        mime: string;
                        bytes: number;
                    }[];
                    /** @enum {string} */
                    locale: "km" | "en" | "fr";
                    /** Format: date-time */
                    askedAt: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameCorrectionView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description name_correction.files_missing, name_correction.waiting, name_correction.already_received */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.files_missing" | "name_correction.waiting" | "name_correction.already_received";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description person.name_not_khmer, person.name_not_latin, name_correction.nothing, name_correction.files_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.name_not_khmer" | "person.name_not_latin" | "name_correction.nothing" | "name_correction.files_unfit";
                    };
                };
            };
        };
    };
    NameCorrection_list: {
        parameters: {
            query?: {
                state?: "waiting" | "accepted" | "refused";
                after?: string;
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
                    "application/json": components["schemas"]["NameCorrectionPage"];
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
    NameCorrection_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["NameCorrectionRow"];
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
            /** @description name_correction.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.not_found";
                    };
                };
            };
        };
    };
    NameCorrection_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptNames"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameCorrectionRow"];
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
            /** @description role.required, request.cross_site, name_correction.own, person.ranks_above */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "name_correction.own" | "person.ranks_above";
                    };
                };
            };
            /** @description name_correction.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.not_found";
                    };
                };
            };
            /** @description name_correction.decided, person.changed_since */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.decided" | "person.changed_since";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    NameCorrection_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseNames"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameCorrectionRow"];
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
            /** @description role.required, request.cross_site, name_correction.own */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "name_correction.own";
                    };
                };
            };
            /** @description name_correction.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.not_found";
                    };
                };
            };
            /** @description name_correction.decided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.decided";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    NameCorrection_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
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
            /** @description name_correction.not_found, name_correction.file_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "name_correction.not_found" | "name_correction.file_not_found";
                    };
                };
            };
        };
    };
    Notice_changes: {
        parameters: {
            query?: {
                /** @description The cursor of the last answer; all when absent */
                after?: unknown;
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
                    "application/json": components["schemas"]["NoticeChanges"];
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
        };
    };
    Notice_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["NoticeView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description notice.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "notice.not_found";
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
    Course_rowOf: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseRow"];
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
    Framework_list: {
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
                    "application/json": components["schemas"]["FrameworkList"];
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
        };
    };
    Framework_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "framework";
                    /** @constant */
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
                            level?: number;
                            title: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            description?: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        }[];
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersion"];
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
            /** @description role.required, request.cross_site, framework.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "framework.forbidden";
                    };
                };
            };
            /** @description framework.kept_in_files, framework.version_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "framework.kept_in_files" | "framework.version_taken";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description framework.competency_twice, framework.competency_in_use */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "framework.competency_twice" | "framework.competency_in_use";
                    };
                };
            };
        };
    };
    Framework_framework: {
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
                        /** @constant */
                        kind: "framework";
                        /** @constant */
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
                                level?: number;
                                title: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                                description?: {
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
    Framework_crosswalkList: {
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
                    "application/json": components["schemas"]["CrosswalkList"];
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
        };
    };
    Framework_publishCrosswalk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "crosswalk";
                    /** @constant */
                    schema: 1;
                    code: string;
                    version: number;
                    title: {
                        km: string;
                        en: string;
                        fr: string;
                    };
                    from: string;
                    to: string;
                    source: string;
                    licence: string;
                    links: {
                        from: string;
                        to: string;
                        /** @enum {string} */
                        fit: "same" | "close" | "part";
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedVersion"];
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
            /** @description role.required, request.cross_site, framework.forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "framework.forbidden";
                    };
                };
            };
            /** @description crosswalk.kept_in_files, crosswalk.version_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "crosswalk.kept_in_files" | "crosswalk.version_taken";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description crosswalk.same_framework, crosswalk.framework_unknown, crosswalk.competency_unknown, crosswalk.link_twice */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "crosswalk.same_framework" | "crosswalk.framework_unknown" | "crosswalk.competency_unknown" | "crosswalk.link_twice";
                    };
                };
            };
        };
    };
    Framework_crosswalk: {
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
                        /** @constant */
                        kind: "crosswalk";
                        /** @constant */
                        schema: 1;
                        code: string;
                        version: number;
                        title: {
                            km: string;
                            en: string;
                            fr: string;
                        };
                        from: string;
                        to: string;
                        source: string;
                        licence: string;
                        links: {
                            from: string;
                            to: string;
                            /** @enum {string} */
                            fit: "same" | "close" | "part";
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
            /** @description crosswalk.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "crosswalk.not_found";
                    };
                };
            };
        };
    };
    Framework_pathList: {
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
                    "application/json": components["schemas"]["PathList"];
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
        };
    };
    Framework_path: {
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
                        /** @constant */
                        kind: "path";
                        /** @constant */
                        schema: 1;
                        code: string;
                        version: number;
                        title: {
                            km: string;
                            en: string;
                            fr: string;
                        };
                        summary: {
                            km: string;
                            en: string;
                            fr: string;
                        };
                        translations: {
                            /** @enum {string} */
                            km: "draft" | "machine_draft" | "reviewed";
                            /** @enum {string} */
                            en: "draft" | "machine_draft" | "reviewed";
                            /** @enum {string} */
                            fr: "draft" | "machine_draft" | "reviewed";
                        };
                        steps: {
                            course: string;
                            after: string[];
                            why: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @default false */
                            optional: boolean;
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
            /** @description path.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "path.not_found";
                    };
                };
            };
        };
    };
    Coverage_get: {
        parameters: {
            query?: {
                /** @description Code of a framework; without it, the one that most courses cite. */
                framework?: string;
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
                    "application/json": components["schemas"]["CoverageView"];
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
    Coverage_cell: {
        parameters: {
            query: {
                /** @description Code of a framework; without it, the one that most courses cite. */
                framework?: string;
                /** @description Code of one of the framework's competencies. */
                competency: string;
                /** @description Code of a course. */
                course: string;
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
                    "application/json": components["schemas"]["CoverageCellView"];
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
    Coverage_csv: {
        parameters: {
            query?: {
                /** @description Code of a framework; without it, the one that most courses cite. */
                framework?: string;
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
                    "text/csv": string;
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
    Bank_list: {
        parameters: {
            query?: {
                /** @description Words of the prompt in any language, of the code, or of a tag. */
                search?: string;
                type?: "single" | "multiple" | "true_false" | "matching" | "ordering" | "short_text" | "numeric" | "gap_fill" | "hotspot" | "likert";
                tag?: string;
                /** @description A competency that the question measures, by its code. */
                competency?: string;
                after?: string;
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
                    "application/json": components["schemas"]["BankList"];
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
            /** @description bank.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found";
                    };
                };
            };
        };
    };
    Bank_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["BankQuestionView"];
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
            /** @description bank.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found";
                    };
                };
            };
        };
    };
    Bank_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    asked: {
                        question: {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "single";
                            options: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "multiple";
                            options: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "true_false";
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "matching";
                            left: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            right: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "ordering";
                            items: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "short_text";
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "numeric";
                            unit?: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "gap_fill";
                            passage: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            gaps: {
                                id: string;
                                choices?: {
                                    id: string;
                                    text: {
                                        km: string;
                                        en: string;
                                        fr: string;
                                    };
                                }[];
                            }[];
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "hotspot";
                            figure: {
                                sha256: string;
                                name: string;
                                mime: string;
                                bytes: number;
                            };
                            width: number;
                            height: number;
                            alt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            pick: number;
                        } | {
                            id: string;
                            /** @default [] */
                            measures?: string[];
                            prompt: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            /** @constant */
                            type: "likert";
                            statements: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                            scale: {
                                id: string;
                                text: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            }[];
                        };
                        key: {
                            /** @constant */
                            type: "single";
                            answer: string;
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "multiple";
                            answer: string[];
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "true_false";
                            answer: boolean;
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "matching";
                            answer: {
                                [key: string]: string;
                            };
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "ordering";
                            answer: string[];
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "short_text";
                            answer: {
                                id: string;
                                text: string;
                                share: number;
                            }[];
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "numeric";
                            answer: {
                                id: string;
                                value: number;
                                tolerance: number;
                                share: number;
                            }[];
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "gap_fill";
                            answer: {
                                [key: string]: string | {
                                    id: string;
                                    text: string;
                                    share: number;
                                }[];
                            };
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "hotspot";
                            answer: ({
                                id: string;
                                /** @constant */
                                shape: "rectangle";
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            } | {
                                id: string;
                                /** @constant */
                                shape: "circle";
                                x: number;
                                y: number;
                                radius: number;
                            } | {
                                id: string;
                                /** @constant */
                                shape: "polygon";
                                points: [
                                    number,
                                    number
                                ][];
                            })[];
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        } | {
                            /** @constant */
                            type: "likert";
                            feedback: {
                                [key: string]: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                            };
                            explanation: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        };
                    };
                    languages: ("km" | "en" | "fr")[];
                    tags: string[];
                    revision: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankQuestionView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bank.not_found, asset.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found" | "asset.not_found";
                    };
                };
            };
            /** @description bank.changed_meanwhile, bank.code_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.changed_meanwhile" | "bank.code_taken";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description bank.question_faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.question_faulty";
                    };
                };
            };
        };
    };
    Bank_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bank.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found";
                    };
                };
            };
        };
    };
    Bank_arrive: {
        parameters: {
            query: {
                format: "gift" | "moodle_xml";
                /** @description The language of texts that name none. */
                locale: "km" | "en" | "fr";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bank.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description bank.unreadable, bank.too_many */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.unreadable" | "bank.too_many";
                    };
                };
            };
        };
    };
    Bank_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ArrivalView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bank.not_found, bank.arrival_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found" | "bank.arrival_not_found";
                    };
                };
            };
            /** @description bank.arrival_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.arrival_wrong_state";
                    };
                };
            };
            /** @description bank.nothing_to_keep */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.nothing_to_keep";
                    };
                };
            };
        };
    };
    Bank_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ArrivalView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bank.not_found, bank.arrival_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found" | "bank.arrival_not_found";
                    };
                };
            };
            /** @description bank.arrival_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.arrival_wrong_state";
                    };
                };
            };
        };
    };
    Bank_depart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartureView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bank.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bank.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Draft_list: {
        parameters: {
            query?: {
                state?: "dropped" | "writing" | "in_review" | "approved" | "published";
                code?: string;
                after?: string;
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
                    "application/json": components["schemas"]["DraftList"];
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
            /** @description role.required, draft.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "draft.outside_territory";
                    };
                };
            };
        };
    };
    Draft_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CourseDraftView"];
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
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
        };
    };
    Draft_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDraftView"];
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
            /** @description role.required, request.cross_site, draft.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "draft.outside_territory";
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
            /** @description draft.already_open, draft.code_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.already_open" | "draft.code_taken";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Draft_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed";
                    };
                };
            };
        };
    };
    Draft_since: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["DraftNews"];
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
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
        };
    };
    Draft_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    desk: string;
                    base: number;
                    edits: {
                        /** Format: uuid */
                        id: string;
                        op: {
                            /** @constant */
                            op: "set";
                            path: string[];
                            value?: unknown;
                            /** Format: uuid */
                            stay?: string;
                            stale?: ("km" | "en" | "fr")[];
                        } | {
                            /** @constant */
                            op: "insert";
                            path: string[];
                            after: string | null;
                            value: {
                                id: string;
                            } & {
                                [key: string]: unknown;
                            };
                        } | {
                            /** @constant */
                            op: "move";
                            path: string[];
                            item: string;
                            after: string | null;
                        } | {
                            /** @constant */
                            op: "remove";
                            path: string[];
                            item: string;
                        } | {
                            /** @constant */
                            op: "mark";
                            path: string[];
                            /** @enum {string} */
                            locale: "km" | "en" | "fr";
                            stale: boolean;
                        };
                        /** Format: uuid */
                        settles?: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftNews"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description edit.base_unknown, edit.misshapen */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "edit.base_unknown" | "edit.misshapen";
                    };
                };
            };
        };
    };
    Draft_letGo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                editId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed";
                    };
                };
            };
        };
    };
    Draft_present: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Draft_keepFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description file.type_refused, file.hash_mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "file.type_refused" | "file.hash_mismatch";
                    };
                };
            };
        };
    };
    Review_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CommentList"];
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
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
        };
    };
    Review_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed, comment.already_made */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed" | "comment.already_made";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Review_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolvedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found, comment.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found" | "comment.not_found";
                    };
                };
            };
            /** @description draft.closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Review_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CourseDraftView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed, draft.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed" | "draft.state_refuses";
                    };
                };
            };
        };
    };
    Review_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDraftView"];
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
            /** @description role.required, request.cross_site, review.own_work */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "review.own_work";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed, draft.state_refuses, review.draft_changed, review.already_given */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed" | "draft.state_refuses" | "review.draft_changed" | "review.already_given";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Publication_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PreviewView"];
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
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
        };
    };
    Publication_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
            /** @description draft.closed, publication.not_approved, review.draft_changed, publication.base_behind */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.closed" | "publication.not_approved" | "review.draft_changed" | "publication.base_behind";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description publication.faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "publication.faulty";
                    };
                };
            };
        };
    };
    Publication_history: {
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
                    "application/json": components["schemas"]["PublicationList"];
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
            /** @description role.required, draft.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "draft.outside_territory";
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
    Publication_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/zip": string;
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
            /** @description draft.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.not_found";
                    };
                };
            };
        };
    };
    Publication_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseDraftView"];
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
            /** @description role.required, request.cross_site, draft.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "draft.outside_territory";
                    };
                };
            };
            /** @description draft.already_open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "draft.already_open";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description archive.unreadable, archive.too_large, file.type_refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "archive.unreadable" | "archive.too_large" | "file.type_refused";
                    };
                };
            };
        };
    };
    Publication_exportVersion: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
            /** @description role.required, draft.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "draft.outside_territory";
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
    Cohort_list: {
        parameters: {
            query?: {
                course?: string;
                after?: string;
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
                    "application/json": components["schemas"]["CohortList"];
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
    Cohort_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["CohortView"];
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
            /** @description cohort.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found";
                    };
                };
            };
        };
    };
    Cohort_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CohortBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortView"];
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
            /** @description role.required, request.cross_site, cohort.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "cohort.outside_territory";
                    };
                };
            };
            /** @description cohort.not_found, place.not_found, course.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found" | "place.not_found" | "course.not_found";
                    };
                };
            };
            /** @description cohort.course_fixed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.course_fixed";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description cohort.dates_reversed, cohort.facilitator_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.dates_reversed" | "cohort.facilitator_unfit";
                    };
                };
            };
        };
    };
    Cohort_people: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["MemberList"];
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
            /** @description cohort.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found";
                    };
                };
            };
        };
    };
    Cohort_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledMembers"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description cohort.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Enrolment_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
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
            /** @description enrolment.already_made */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "enrolment.already_made";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Enrolment_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    courseCode: string;
                    courseVersion: number;
                    /** @enum {string} */
                    locale: "km" | "en" | "fr";
                    activityId: string;
                    /** Format: date-time */
                    startedAt: string;
                    /** Format: date-time */
                    finishedAt: string;
                    responses: {
                        [key: string]: string | string[] | boolean | {
                            [key: string]: string;
                        };
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
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
            /** @description attempt.already_received, calibration.material_seen, calibration.door_closed, calibration.still_valid */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "attempt.already_received" | "calibration.material_seen" | "calibration.door_closed" | "calibration.still_valid";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description attempt.activity_unknown, attempt.question_unknown, attempt.response_misshapen, calibration.material_unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "attempt.activity_unknown" | "attempt.question_unknown" | "attempt.response_misshapen" | "calibration.material_unknown";
                    };
                };
            };
        };
    };
    Enrolment_completion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    courseCode: string;
                    courseVersion: number;
                    /** @enum {string} */
                    locale: "km" | "en" | "fr";
                    lessonId: string;
                    /** Format: date-time */
                    completedAt: string;
                    seconds: number;
                    reflections: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionReceipt"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
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
            /** @description completion.already_received */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "completion.already_received";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description completion.lesson_unknown, completion.reflection_unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "completion.lesson_unknown" | "completion.reflection_unknown";
                    };
                };
            };
        };
    };
    Enrolment_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                activity: string;
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
                    "application/json": components["schemas"]["ExamStandingView"];
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
            /** @description course.not_found, calibration.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "course.not_found" | "calibration.not_found";
                    };
                };
            };
        };
    };
    Enrolment_changes: {
        parameters: {
            query?: {
                /** @description The cursor of the last answer; all when absent */
                after?: unknown;
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
                    "application/json": components["schemas"]["LearningChanges"];
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
        };
    };
    Version_people: {
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
                    "application/json": components["schemas"]["VersionPeopleList"];
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
    Profile_own: {
        parameters: {
            query?: {
                /** @description Code of the framework to read it in; the one that the person's courses build most of when absent. */
                framework?: string;
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
                    "application/json": components["schemas"]["ProfileView"];
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
    Profile_read: {
        parameters: {
            query?: {
                /** @description Code of the framework to read it in; the one that the person's courses build most of when absent. */
                framework?: string;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ProfileView"];
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
            /** @description person.not_found, framework.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found" | "framework.not_found";
                    };
                };
            };
        };
    };
    Study_merge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        key: string;
                        base: number;
                        /** Format: date-time */
                        at: string;
                        fields: {
                            [key: string]: unknown;
                        };
                        /** @default false */
                        gone?: boolean;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyMerged"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Study_practise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    courseCode: string;
                    courseVersion: number;
                    /** @enum {string} */
                    locale: "km" | "en" | "fr";
                    questionId: string;
                    /** Format: date-time */
                    shownAt: string;
                    /** Format: date-time */
                    answeredAt: string;
                    response: string | string[] | boolean | {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
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
            /** @description practice.already_received */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "practice.already_received";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description practice.question_unknown, practice.response_misshapen */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "practice.question_unknown" | "practice.response_misshapen";
                    };
                };
            };
        };
    };
    Study_changes: {
        parameters: {
            query?: {
                /** @description The cursor of the last answer; all when absent */
                after?: unknown;
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
                    "application/json": components["schemas"]["StudyChanges"];
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
        };
    };
    Marking_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["SubmissionView"];
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
            /** @description submission.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "submission.not_found";
                    };
                };
            };
        };
    };
    Submission_handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    courseCode: string;
                    courseVersion: number;
                    /** @enum {string} */
                    locale: "km" | "en" | "fr";
                    activityId: string;
                    /** Format: date-time */
                    startedAt: string;
                    /** Format: date-time */
                    submittedAt: string;
                    text: string;
                    files: {
                        file: {
                            sha256: string;
                            name: string;
                            mime: string;
                            bytes: number;
                        };
                        caption: string;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
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
            /** @description submission.files_missing, submission.already_accepted, submission.waiting, submission.already_received */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "submission.files_missing" | "submission.already_accepted" | "submission.waiting" | "submission.already_received";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description submission.activity_unknown, submission.text_short, submission.files_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "submission.activity_unknown" | "submission.text_short" | "submission.files_unfit";
                    };
                };
            };
        };
    };
    Submission_changes: {
        parameters: {
            query?: {
                /** @description The cursor of the last answer; all when absent */
                after?: unknown;
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
                    "application/json": components["schemas"]["CourseworkChanges"];
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
        };
    };
    Submission_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale: "km" | "en" | "fr";
                    /** Format: date-time */
                    startedAt: string;
                    /** Format: date-time */
                    finishedAt: string;
                    marks: {
                        [key: string]: {
                            level: string;
                            comment: string;
                        };
                    };
                    comment: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerReviewReceipt"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description peer_review.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "peer_review.not_found";
                    };
                };
            };
            /** @description peer_review.already_received */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "peer_review.already_received";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description peer_review.incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "peer_review.incomplete";
                    };
                };
            };
        };
    };
    Submission_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
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
            /** @description submission.not_found, submission.file_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "submission.not_found" | "submission.file_not_found";
                    };
                };
            };
        };
    };
    Marking_list: {
        parameters: {
            query?: {
                /** @description `waiting` when absent. */
                state?: "waiting" | "accepted" | "returned";
                cohort?: string;
                course?: string;
                activity?: string;
                /** @description Only of the cohorts one helps oneself. */
                mine?: boolean;
                after?: string;
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
                    "application/json": components["schemas"]["SubmissionList"];
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
    Marking_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                markId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    marks: {
                        [key: string]: {
                            level: string;
                            comment: string;
                        };
                    };
                    comment: string;
                    /** @enum {string} */
                    decision: "accepted" | "returned";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkReceipt"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description submission.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "submission.not_found";
                    };
                };
            };
            /** @description mark.already_marked, mark.already_received */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "mark.already_marked" | "mark.already_received";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description mark.incomplete, mark.below_pass, mark.words_missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "mark.incomplete" | "mark.below_pass" | "mark.words_missing";
                    };
                };
            };
        };
    };
    Marking_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                markId: string;
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
                    "application/json": components["schemas"]["MarkReceipt"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description submission.not_found, mark.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "submission.not_found" | "mark.not_found";
                    };
                };
            };
            /** @description mark.undo_late, mark.followed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "mark.undo_late" | "mark.followed";
                    };
                };
            };
        };
    };
    Bulk_list: {
        parameters: {
            query?: {
                cohort?: string;
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
                    "application/json": components["schemas"]["BulkList"];
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
            /** @description cohort.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found";
                    };
                };
            };
        };
    };
    Bulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
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
            /** @description role.required, request.cross_site, path.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "path.outside_territory";
                    };
                };
            };
            /** @description cohort.not_found, path.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found" | "path.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description cohort.other_course, enrolment.due_in_past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.other_course" | "enrolment.due_in_past";
                    };
                };
            };
        };
    };
    Bulk_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["BulkView"];
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
            /** @description bulk.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.not_found";
                    };
                };
            };
        };
    };
    Bulk_people: {
        parameters: {
            query?: {
                outcome?: "done" | "undone" | "kept" | "hindered" | "will" | "will_not";
                /** @description True: to whom it will happen, or did; false: to whom not. */
                will?: boolean;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["BulkPeople"];
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
            /** @description bulk.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.not_found";
                    };
                };
            };
        };
    };
    Bulk_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bulk.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.not_found";
                    };
                };
            };
            /** @description bulk.wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.wrong_state";
                    };
                };
            };
            /** @description bulk.nobody */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.nobody";
                    };
                };
            };
        };
    };
    Bulk_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description bulk.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.not_found";
                    };
                };
            };
            /** @description bulk.wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "bulk.wrong_state";
                    };
                };
            };
        };
    };
    Desk_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["DeskView"];
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
            /** @description cohort.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found";
                    };
                };
            };
        };
    };
    Desk_people: {
        parameters: {
            query?: {
                /** @description Where they are: a lesson's id, `test`, `not_begun`, `completed`. */
                at?: string;
                quiet?: boolean;
                behind?: boolean;
                /** @description A path: only who is posted inside it. */
                under?: string;
                /** @description Part of a name, or the staff id. */
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["DeskPeople"];
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
            /** @description cohort.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found";
                    };
                };
            };
        };
    };
    Path_ways: {
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
                    "application/json": components["schemas"]["PathWays"];
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
        };
    };
    Path_assignments: {
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
                    "application/json": components["schemas"]["PathAssignmentList"];
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
    Question_ofCohort: {
        parameters: {
            query?: {
                /** @description A quiz, the diagnosis or the closing test; the closing test when absent. */
                activity?: string;
            };
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["QuestionAnalysis"];
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
            /** @description cohort.not_found, activity.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "cohort.not_found" | "activity.not_found";
                    };
                };
            };
        };
    };
    Question_ofCourse: {
        parameters: {
            query?: {
                /** @description A quiz, the diagnosis or the closing test; the closing test when absent. */
                activity?: string;
            };
            header?: never;
            path: {
                code: string;
                version: number;
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
                    "application/json": components["schemas"]["QuestionAnalysis"];
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
            /** @description course.not_found, activity.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "course.not_found" | "activity.not_found";
                    };
                };
            };
        };
    };
    Achievement_list: {
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
                    "application/json": components["schemas"]["AchievementList"];
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
        };
    };
    Achievement_document: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
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
            /** @description achievement.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "achievement.not_found";
                    };
                };
            };
        };
    };
    Award_list: {
        parameters: {
            query?: {
                /** @description A place's path: awards of people who stood there or below. */
                under?: string;
                achievement?: string;
                state?: "awaiting_cosign" | "suspended" | "revoked" | "superseded" | "valid" | "expired";
                /** @description Part of a name, of a number or of a code. */
                q?: string;
                /** @description Only this person's. */
                personId?: string;
                /** @description `next` of the page before. */
                after?: string;
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
                    "application/json": components["schemas"]["AwardPage"];
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
    Award_give: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAward"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardRow"];
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
            /** @description role.required, request.cross_site, award.outside_territory, award.to_oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "award.outside_territory" | "award.to_oneself";
                    };
                };
            };
            /** @description person.not_found, achievement.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "person.not_found" | "achievement.not_found";
                    };
                };
            };
            /** @description award.already_held, award.jury_decides */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.already_held" | "award.jury_decides";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description award.conditions_missing, award.partner_key_missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.conditions_missing" | "award.partner_key_missing";
                    };
                };
            };
        };
    };
    Award_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardRow"];
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
            /** @description role.required, request.cross_site, award.outside_territory, award.of_oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "award.outside_territory" | "award.of_oneself";
                    };
                };
            };
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description award.not_issued, award.suspended, award.already_revoked, award.superseded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_issued" | "award.suspended" | "award.already_revoked" | "award.superseded";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Award_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardRow"];
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
            /** @description role.required, request.cross_site, award.outside_territory, award.of_oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "award.outside_territory" | "award.of_oneself";
                    };
                };
            };
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description award.not_suspended, award.already_revoked, award.superseded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_suspended" | "award.already_revoked" | "award.superseded";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Award_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardRow"];
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
            /** @description role.required, request.cross_site, award.outside_territory, award.of_oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "award.outside_territory" | "award.of_oneself";
                    };
                };
            };
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description award.already_revoked, award.superseded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.already_revoked" | "award.superseded";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Award_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardRow"];
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
            /** @description role.required, request.cross_site, award.outside_territory, award.of_oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "award.outside_territory" | "award.of_oneself";
                    };
                };
            };
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description award.not_issued, award.suspended, award.already_revoked, award.superseded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_issued" | "award.suspended" | "award.already_revoked" | "award.superseded";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description award.nothing_corrected, award.names_missing, person.name_not_khmer, person.name_not_latin */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.nothing_corrected" | "award.names_missing" | "person.name_not_khmer" | "person.name_not_latin";
                    };
                };
            };
        };
    };
    AwardDetail_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["AwardDetail"];
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
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
        };
    };
    Candidacy_list: {
        parameters: {
            query?: {
                achievement?: string;
                /** @description Without it all on whom may be decided: eligible, proposed and postponed. */
                state?: "refused" | "proposed" | "withdrawn" | "eligible" | "postponed" | "validated";
                /** @description A place's path: people who stand there or below. */
                under?: string;
                /** @description `next` of the page before. */
                after?: string;
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
                    "application/json": components["schemas"]["CandidacyPage"];
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
    Candidacy_counts: {
        parameters: {
            query: {
                achievement: string;
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
                    "application/json": components["schemas"]["CandidacyCounts"];
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
    Candidacy_recheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfAchievement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidacyCounts"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description achievement.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "achievement.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Candidacy_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJuryDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JuryDecisionView"];
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
            /** @description role.required, request.cross_site, candidacy.oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "candidacy.oneself";
                    };
                };
            };
            /** @description candidacy.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "candidacy.not_found";
                    };
                };
            };
            /** @description candidacy.same_eyes, candidacy.decided, candidacy.not_refused, candidacy.no_longer_eligible, candidacy.several_achievements, jury_decision.already_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "candidacy.same_eyes" | "candidacy.decided" | "candidacy.not_refused" | "candidacy.no_longer_eligible" | "candidacy.several_achievements" | "jury_decision.already_taken";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description candidacy.until_past, award.partner_key_missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "candidacy.until_past" | "award.partner_key_missing";
                    };
                };
            };
        };
    };
    Record_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": Record<string, never>;
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
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
        };
    };
    Invitation_agreements: {
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
                    "application/json": components["schemas"]["AgreementList"];
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
    Invitation_waiting: {
        parameters: {
            query: {
                agreement: string;
                party: string;
                state?: "waiting" | "expired" | "signed" | "set_aside" | "not_asked";
                /** @description `next` of the page before. */
                after?: string;
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
                    "application/json": components["schemas"]["WaitingAwardPage"];
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
    Invitation_alone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AloneBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site, award.outside_territory, award.of_oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "award.outside_territory" | "award.of_oneself";
                    };
                };
            };
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description award.not_waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_waiting";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Invitation_list: {
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
                    "application/json": components["schemas"]["InvitationList"];
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
    Invitation_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description agreement.not_found, agreement.party_not_found, award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "agreement.not_found" | "agreement.party_not_found" | "award.not_found";
                    };
                };
            };
            /** @description invitation.award_taken, invitation.already_made */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.award_taken" | "invitation.already_made";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description agreement.party_signs_not, invitation.award_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "agreement.party_signs_not" | "invitation.award_unfit";
                    };
                };
            };
        };
    };
    Invitation_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
        };
    };
    Invitation_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
        };
    };
    Invitation_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
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
            /** @description role.required, request.cross_site, invitation.revoked, invitation.expired */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "invitation.revoked" | "invitation.expired";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Partner_list: {
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
                    "application/json": components["schemas"]["PartnerKeyList"];
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
    Partner_pin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DidDocumentBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerKeyList"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description agreement.not_found, agreement.party_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "agreement.not_found" | "agreement.party_not_found";
                    };
                };
            };
            /** @description partner_key.of_another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "partner_key.of_another";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description agreement.party_signs_not, partner_key.document_unreadable, partner_key.other_identifier, partner_key.unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "agreement.party_signs_not" | "partner_key.document_unreadable" | "partner_key.other_identifier" | "partner_key.unusable";
                    };
                };
            };
        };
    };
    Partner_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kid: string;
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
                    "application/json": components["schemas"]["PartnerKeyView"];
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
            /** @description role.required, request.cross_site, partner_key.own_invitation */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "partner_key.own_invitation";
                    };
                };
            };
            /** @description partner_key.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "partner_key.not_found";
                    };
                };
            };
            /** @description partner_key.retired, partner_key.of_another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "partner_key.retired" | "partner_key.of_another";
                    };
                };
            };
        };
    };
    Partner_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kid: string;
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
                    "application/json": components["schemas"]["PartnerKeyView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description partner_key.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "partner_key.not_found";
                    };
                };
            };
        };
    };
    Cosigning_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["CosignView"];
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
            /** @description invitation.revoked, invitation.expired */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.revoked" | "invitation.expired";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Cosigning_documents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["ToSignPage"];
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
            /** @description invitation.revoked, invitation.expired */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.revoked" | "invitation.expired";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Cosigning_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerKeyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CosignKeyView"][];
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
            /** @description request.cross_site, invitation.revoked, invitation.expired */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site" | "invitation.revoked" | "invitation.expired";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
            /** @description partner_key.of_another */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "partner_key.of_another";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description partner_key.other_identifier, partner_key.unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "partner_key.other_identifier" | "partner_key.unusable";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Cosigning_signed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
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
            /** @description request.cross_site, invitation.revoked, invitation.expired */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site" | "invitation.revoked" | "invitation.expired";
                    };
                };
            };
            /** @description invitation.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "invitation.not_found";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Certificate_changes: {
        parameters: {
            query?: {
                /** @description The cursor of the last answer; without it everything. */
                after?: string;
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
                    "application/json": components["schemas"]["CertificateChanges"];
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
        };
    };
    Certificate_pdf: {
        parameters: {
            query: {
                /** @description The language of the wording. */
                lang: "km" | "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
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
                    "application/pdf": string;
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
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description certificate.not_issued, certificate.withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "certificate.not_issued" | "certificate.withdrawn";
                    };
                };
            };
        };
    };
    Certificate_credential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/vc": Record<string, never>;
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
            /** @description award.not_found, credential.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found" | "credential.not_found";
                    };
                };
            };
        };
    };
    Print_list: {
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
                    "application/json": components["schemas"]["PrintList"];
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
    Print_count: {
        parameters: {
            query?: {
                /** @description Of people who stood in this place or below when they were given theirs. */
                under?: string;
                /** @description Of a cohort's members. */
                cohort?: string;
                /** @description Of this achievement. */
                achievement?: string;
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
                    "application/json": components["schemas"]["PrintCount"];
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
    Print_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PrintView"];
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
            /** @description print.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.not_found";
                    };
                };
            };
        };
    };
    Print_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPrint"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description print.id_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.id_taken";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description print.nothing_chosen, print.too_many */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.nothing_chosen" | "print.too_many";
                    };
                };
            };
        };
    };
    Print_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PrintView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description print.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.not_found";
                    };
                };
            };
            /** @description print.not_printing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.not_printing";
                    };
                };
            };
        };
    };
    Print_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/zip": string;
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
            /** @description role.required, print.outside_territory */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "print.outside_territory";
                    };
                };
            };
            /** @description print.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.not_found";
                    };
                };
            };
            /** @description print.not_ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "print.not_ready";
                    };
                };
            };
        };
    };
    Share_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    awardId: string;
                    token: string;
                    fields: ("title" | "issuer" | "date" | "nameKm" | "nameLatin" | "number" | "competencies" | "workload" | "grade" | "credential")[];
                    days: number;
                    label: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description share.already_received, share.too_many */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "share.already_received" | "share.too_many";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Share_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ShareView"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description share.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "share.not_found";
                    };
                };
            };
        };
    };
    Share_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["SharedView"];
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
            /** @description share.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "share.not_found";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Supplement_supplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description certificate.not_issued, certificate.withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "certificate.not_issued" | "certificate.withdrawn";
                    };
                };
            };
        };
    };
    Supplement_pdf: {
        parameters: {
            query: {
                /** @description The language of the wording. */
                lang: "km" | "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
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
                    "application/pdf": string;
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
            /** @description award.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found";
                    };
                };
            };
            /** @description certificate.not_issued, certificate.withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "certificate.not_issued" | "certificate.withdrawn";
                    };
                };
            };
        };
    };
    Supplement_elm: {
        parameters: {
            query?: {
                /** @description Code of the institution that will seal it; the partner's unless it is said. */
                sealer?: string;
            };
            header?: never;
            path: {
                id: string;
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
            /** @description award.not_found, certificate.sealer_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.not_found" | "certificate.sealer_unknown";
                    };
                };
            };
            /** @description certificate.not_issued, certificate.withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "certificate.not_issued" | "certificate.withdrawn";
                    };
                };
            };
        };
    };
    Verification_verify: {
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
                    "application/json": components["schemas"]["VerificationView"];
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
            /** @description award.code_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.code_unknown";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Verification_bundle: {
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
                    "application/json": components["schemas"]["BundleView"];
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
            /** @description award.code_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.code_unknown";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Verification_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                sha256: string;
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
                    "application/json": components["schemas"]["PaperView"];
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
            /** @description award.code_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "award.code_unknown";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Verification_many: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManyCodes"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedMany"];
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
            /** @description request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description request.too_many */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_many";
                    };
                };
            };
        };
    };
    Instrument_list: {
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
                    "application/json": components["schemas"]["InstrumentList"];
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
        };
    };
    Instrument_read: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        kind: "instrument";
                        /** @constant */
                        schema: 1;
                        code: string;
                        version: number;
                        sample: boolean;
                        title: {
                            km: string;
                            en: string;
                            fr: string;
                        };
                        summary: {
                            km: string;
                            en: string;
                            fr: string;
                        };
                        translations: {
                            /** @enum {string} */
                            km: "draft" | "machine_draft" | "reviewed";
                            /** @enum {string} */
                            en: "draft" | "machine_draft" | "reviewed";
                            /** @enum {string} */
                            fr: "draft" | "machine_draft" | "reviewed";
                        };
                        scale: {
                            value: number;
                            label: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                        }[];
                        minimumApplicable: number;
                        domains: {
                            id: string;
                            title: {
                                km: string;
                                en: string;
                                fr: string;
                            };
                            standards: {
                                id: string;
                                title: {
                                    km: string;
                                    en: string;
                                    fr: string;
                                };
                                criteria: {
                                    id: string;
                                    title: {
                                        km: string;
                                        en: string;
                                        fr: string;
                                    };
                                    question: {
                                        km: string;
                                        en: string;
                                        fr: string;
                                    };
                                    levels: {
                                        [key: string]: {
                                            km: string;
                                            en: string;
                                            fr: string;
                                        };
                                    };
                                    /** @enum {string} */
                                    evidence: "required" | "optional";
                                    notApplicable: boolean;
                                    weight: number;
                                }[];
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
            /** @description document.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "document.not_found";
                    };
                };
            };
        };
    };
    Inspection_list: {
        parameters: {
            query?: {
                state?: "planned" | "in_progress" | "drafting" | "finalised" | "follow_up" | "closed" | "cancelled";
                under?: string;
                /** @description Part of the school's name in Khmer or Latin letters, or of its code. */
                q?: string;
                after?: string;
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
                    "application/json": components["schemas"]["InspectionList"];
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
    Inspection_candidates: {
        parameters: {
            query: {
                school: string;
                on: string;
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
                    "application/json": components["schemas"]["CandidateList"];
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
    Inspection_changes: {
        parameters: {
            query?: {
                /** @description The cursor of the answer before; without it, everything. */
                after?: string;
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
                    "application/json": components["schemas"]["InspectionChanges"];
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
        };
    };
    Inspection_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InspectionView"];
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
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
        };
    };
    Inspection_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInspection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description place.not_found, person.not_found, document.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "place.not_found" | "person.not_found" | "document.not_found";
                    };
                };
            };
            /** @description inspection.already_planned, inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.already_planned" | "inspection.state_refuses";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description inspection.not_a_school, inspection.dates_impossible, inspection.inspector_not_certified, inspection.inspector_outside_territory, inspection.conflict_of_interest */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_a_school" | "inspection.dates_impossible" | "inspection.inspector_not_certified" | "inspection.inspector_outside_territory" | "inspection.conflict_of_interest";
                    };
                };
            };
        };
    };
    Inspection_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Because"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Inspection_closeFieldwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseFieldwork"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
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
            /** @description role.required, request.cross_site, inspection.lead_only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "inspection.lead_only";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description inspection.sheets_missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.sheets_missing";
                    };
                };
            };
        };
    };
    Evidence_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inspectionId: string;
                sha256: string;
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
                    "image/*": string;
                    "application/pdf": string;
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
            /** @description inspection.not_found, evidence.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found" | "evidence.not_found";
                    };
                };
            };
        };
    };
    Evidence_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inspectionId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "application/pdf": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceReceipt"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description evidence.empty, file.type_refused, file.hash_mismatch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "evidence.empty" | "file.type_refused" | "file.hash_mismatch";
                    };
                };
            };
        };
    };
    RatingSheet_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    inspectionId: string;
                    /** Format: date-time */
                    startedAt: string;
                    /** Format: date-time */
                    submittedAt: string;
                    ratings: {
                        [key: string]: {
                            level: number | "not_applicable";
                            note: string;
                            evidence: {
                                file: {
                                    sha256: string;
                                    name: string;
                                    mime: string;
                                    bytes: number;
                                };
                                /** Format: date-time */
                                takenAt: string;
                                /** @default  */
                                caption?: string;
                                position?: {
                                    latitude: number;
                                    longitude: number;
                                    accuracyMetres: number;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingSheetView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses, rating_sheet.already_received, rating_sheet.already_submitted, rating_sheet.evidence_missing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses" | "rating_sheet.already_received" | "rating_sheet.already_submitted" | "rating_sheet.evidence_missing";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description inspection.inspector_not_certified, inspection.inspector_outside_territory, rating_sheet.incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.inspector_not_certified" | "inspection.inspector_outside_territory" | "rating_sheet.incomplete";
                    };
                };
            };
        };
    };
    RatingSheet_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["RatingsView"];
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
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
        };
    };
    Judgement_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["DraftView"];
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
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
        };
    };
    Judgement_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    baseVersion: number;
                    judgements: {
                        [key: string]: {
                            level?: (number | "not_applicable") | null;
                            rationale?: string;
                        };
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
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
            /** @description role.required, request.cross_site, inspection.lead_only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "inspection.lead_only";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses, judgement.changed_meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses" | "judgement.changed_meanwhile";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description judgement.impossible */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "judgement.impossible";
                    };
                };
            };
        };
    };
    Judgement_recommend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    standardId: string;
                    text: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
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
            /** @description role.required, request.cross_site, inspection.lead_only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "inspection.lead_only";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description recommendation.standard_unknown, recommendation.due_in_past */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "recommendation.standard_unknown" | "recommendation.due_in_past";
                    };
                };
            };
        };
    };
    Judgement_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recommendationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description role.required, request.cross_site, inspection.lead_only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "inspection.lead_only";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses";
                    };
                };
            };
        };
    };
    Report_finalise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ReportView"];
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
            /** @description role.required, request.cross_site, inspection.lead_only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site" | "inspection.lead_only";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses";
                    };
                };
            };
            /** @description report.judgements_incomplete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "report.judgements_incomplete";
                    };
                };
            };
        };
    };
    Report_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ReportView"];
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
            /** @description inspection.not_found, report.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found" | "report.not_found";
                    };
                };
            };
        };
    };
    Report_pdf: {
        parameters: {
            query: {
                lang: "km" | "en" | "fr";
            };
            header?: never;
            path: {
                id: string;
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
                    "application/pdf": string;
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
            /** @description inspection.not_found, report.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found" | "report.not_found";
                    };
                };
            };
        };
    };
    Report_respond: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
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
            /** @description role.required, request.cross_site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "role.required" | "request.cross_site";
                    };
                };
            };
            /** @description inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.not_found";
                    };
                };
            };
            /** @description inspection.state_refuses, school_response.already_given */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "inspection.state_refuses" | "school_response.already_given";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
        };
    };
    Action_list: {
        parameters: {
            query?: {
                state?: "proposed" | "agreed" | "in_progress" | "done_claimed" | "verified" | "reopened" | "dropped";
                under?: string;
                /** @description Only those that are late. */
                overdue?: boolean;
                after?: string;
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
                    "application/json": components["schemas"]["ActionList"];
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
        };
    };
    Action_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionView"];
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
            /** @description request.cross_site, action.not_yours_to_move */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.cross_site" | "action.not_yours_to_move";
                    };
                };
            };
            /** @description action.not_found, inspection.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "action.not_found" | "inspection.not_found";
                    };
                };
            };
            /** @description action.move_refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "action.move_refused";
                    };
                };
            };
            /** @description request.too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "request.too_large";
                    };
                };
            };
            /** @description action.note_missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "action.note_missing";
                    };
                };
            };
        };
    };
    Board_board: {
        parameters: {
            query?: {
                /** @description Only people of this gender. */
                gender?: "x" | "f" | "m";
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                under?: string;
                /** @description A course's code; without it whatever course people did. */
                course?: string;
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
                    "application/json": components["schemas"]["BoardView"];
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
    Board_people: {
        parameters: {
            query?: {
                /** @description Only people of this gender. */
                gender?: "x" | "f" | "m";
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                under?: string;
                /** @description A course's code; without it whatever course people did. */
                course?: string;
                stage?: "all" | "completed" | "begun" | "not_begun" | "certified";
                /** @description `next` of the page before. */
                after?: string;
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
                    "application/json": components["schemas"]["BoardPeoplePage"];
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
    Board_inspections: {
        parameters: {
            query?: {
                state?: string;
                /** @description Id of a standard: only inspections whose final report scores it. */
                standard?: string;
                after?: string;
                limit?: number;
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                under?: string;
                /** @description A course's code; without it whatever course people did. */
                course?: string;
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
                    "application/json": components["schemas"]["BoardInspectionPage"];
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
    Board_csv: {
        parameters: {
            query?: {
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                under?: string;
                /** @description A course's code; without it whatever course people did. */
                course?: string;
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
                    "text/csv": string;
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
    Competency_board: {
        parameters: {
            query?: {
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                place?: string;
                /** @description Code of the framework to read in; without it, the one that most courses cite. */
                framework?: string;
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
                    "application/json": components["schemas"]["CompetencyBoardView"];
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
            /** @description place.not_found, framework.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "place.not_found" | "framework.not_found";
                    };
                };
            };
        };
    };
    Competency_people: {
        parameters: {
            query: {
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                place?: string;
                /** @description Code of the framework to read in; without it, the one that most courses cite. */
                framework?: string;
                competency: string;
                state?: "building" | "shown";
                /** @description `next` of the page before. */
                after?: string;
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
                    "application/json": components["schemas"]["CompetencyPeoplePage"];
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
            /** @description place.not_found, framework.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "place.not_found" | "framework.not_found";
                    };
                };
            };
        };
    };
    Competency_csv: {
        parameters: {
            query?: {
                /** @description Path of a place inside one of the asker's territories; without it the widest of these. */
                place?: string;
                /** @description Code of the framework to read in; without it, the one that most courses cite. */
                framework?: string;
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
                    "text/csv": string;
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
            /** @description place.not_found, framework.not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "place.not_found" | "framework.not_found";
                    };
                };
            };
        };
    };
}
