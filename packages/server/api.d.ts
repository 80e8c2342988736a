/** Made from openapi.json by `npm run gen`; not to be changed by hand. */
export interface paths {
    "/api/v1/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the first start is still to be done */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            needed: boolean;
                            administrators: number[];
                            /** @description Where commands made one already: it gets its administrators, and keeps its name */
                            organisation: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make the organisation and its administrators */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Printed in the terminal that started the server */
                        token: string;
                        organisation: {
                            name: string;
                            timeZone?: string;
                        };
                        /** @description One who is all three, or three: system, security, audit */
                        administrators: {
                            name: string;
                            account: string;
                            password: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            organisation: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one can sign in here */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            needsSetUp: boolean;
                            oidc: {
                                label: string;
                            } | null;
                            organisations: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by name and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        password: string;
                        /** Format: uuid */
                        organisation?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            account: string;
                            /** Format: uuid */
                            person: string;
                            name: string;
                            pending: "second-factor" | "new-password" | "set-up-second-factor" | null;
                            /** Format: date-time */
                            endsAt: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the six digits or a recovery code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            account: string;
                            /** Format: uuid */
                            person: string;
                            name: string;
                            pending: "second-factor" | "new-password" | "set-up-second-factor" | null;
                            /** Format: date-time */
                            endsAt: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/password-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a password must be */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            minLength: number;
                            maxLength: number;
                            /** @description How many of capital, small, digit, other there must be; 0: any */
                            classes: number;
                            /** @description So many former passwords cannot be used again */
                            remembered: number;
                            /** @description Null: never changed for its age */
                            maxAgeDays: number | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to the identity provider; `link=true` binds its identity to the account signed in */
        get: {
            parameters: {
                query?: {
                    organisation?: string;
                    link?: "true";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Back from the identity provider */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am and what I may */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            organisation: string;
                            /** Format: uuid */
                            account: string;
                            /** Format: uuid */
                            person: string;
                            name: string;
                            roles: string[];
                            rights: string[];
                            posts: string[];
                            pending: "second-factor" | "new-password" | "set-up-second-factor" | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my password; my other sessions end */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            account: string;
                            /** Format: uuid */
                            person: string;
                            name: string;
                            pending: "second-factor" | "new-password" | "set-up-second-factor" | null;
                            /** Format: date-time */
                            endsAt: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                seenAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                address: string;
                                agent: string;
                                current: boolean;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End all my sessions but this one */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sessions */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I have a second factor */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            on: boolean;
                            required: boolean;
                            recoveryCodesLeft: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Confirm it by a code; the recovery codes are shown this once */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            session: {
                                /** Format: uuid */
                                account: string;
                                /** Format: uuid */
                                person: string;
                                name: string;
                                pending: "second-factor" | "new-password" | "set-up-second-factor" | null;
                                /** Format: date-time */
                                endsAt: string;
                            };
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Start setting up an authenticator */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            uri: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Turn it off */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My API tokens */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                scopes: string[];
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                /** Format: date-time */
                                usedAt: string | null;
                                /** Format: date-time */
                                revokedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make an API token; its secret is shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        scopes: ("work:read" | "work:write" | "organisation" | "administration" | "security-log")[];
                        /** @description How long it lasts */
                        days: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                scopes: string[];
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                endsAt: string;
                                /** Format: date-time */
                                usedAt: string | null;
                                /** Format: date-time */
                                revokedAt: string | null;
                            };
                            secret: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by name */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                person: string;
                                name: string;
                                hasPassword: boolean;
                                mustChange: boolean;
                                secondFactor: boolean;
                                /** Format: date-time */
                                disabledAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Let a person sign in; the first password is shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        person: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                person: string;
                                name: string;
                                hasPassword: boolean;
                                mustChange: boolean;
                                secondFactor: boolean;
                                /** Format: date-time */
                                disabledAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            password: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            person: string;
                            name: string;
                            hasPassword: boolean;
                            mustChange: boolean;
                            secondFactor: boolean;
                            /** Format: date-time */
                            disabledAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            version: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Disable or enable */
        put: {
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
                        disabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a new first password, shown this once */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            password: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a lost second factor away */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End all sessions of somebody */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let somebody try again at once */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person a role, over a unit and below or over the whole organisation */
        post: {
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
                        role: "member" | "unit-head" | "supervisor" | "leader" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                        /** Format: uuid */
                        unit: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            person: string;
                            role: string;
                            /** Format: uuid */
                            unit: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role back, from today */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The security log */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    kind?: "set-up" | "sign-in" | "sign-in.second-factor" | "sign-in.oidc" | "sign-in.wait" | "sign-out" | "password.change" | "password.reset" | "second-factor.add" | "second-factor.remove" | "session.end" | "token.create" | "token.revoke" | "identity.link" | "identity.unlink" | "account.create" | "account.disable" | "account.enable" | "role.grant" | "role.revoke" | "access.refused" | "log.verify" | "log.export";
                    success?: boolean;
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                kind: string;
                                success: boolean;
                                /** Format: uuid */
                                account: string | null;
                                /** Format: uuid */
                                actor: string | null;
                                address: string;
                                agent: string;
                                request: string;
                                data: {
                                    [key: string]: unknown;
                                };
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My notices, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description Only those not read yet */
                    unread?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                title: string;
                                /** @description A path in the web pages */
                                link: string;
                                /** Format: uuid */
                                record: string | null;
                                /** Format: uuid */
                                occurrence: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                readAt: string | null;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many I have not read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notices of mine as read; what is not mine or read already is passed over */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My calendar addresses */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                revokedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a secret calendar address of my duties; it is shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            url: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar behind a secret address (text/calendar) */
        get: {
            parameters: {
                query?: {
                    /** @description All-day events (default), or tasks, which most programs ignore in subscriptions */
                    component?: "vevent" | "vtodo";
                };
                header?: never;
                path: {
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Done */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I am told */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                channel: "smtp" | "wecom" | "dingtalk" | "feishu" | "webhook";
                                enabled: boolean;
                                /** Format: email */
                                address: string | null;
                                /** Format: uuid */
                                endpoint: string | null;
                                mention: string | null;
                                /** @description HH:MM, local time */
                                digestAt: string;
                                /** @description HH:MM, local time */
                                quietFrom: string | null;
                                /** @description HH:MM, local time */
                                quietTo: string | null;
                                restDays: boolean;
                            }[];
                            available: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "smtp" | "wecom" | "dingtalk" | "feishu" | "webhook";
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/delivery/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how and when a channel tells me: one message a day, outside my quiet hours */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    channel: "smtp" | "wecom" | "dingtalk" | "feishu" | "webhook";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        enabled: boolean;
                        /** Format: email */
                        address: string | null;
                        /** Format: uuid */
                        endpoint: string | null;
                        mention: string | null;
                        /** @description HH:MM, local time */
                        digestAt: string;
                        /** @description HH:MM, local time */
                        quietFrom: string | null;
                        /** @description HH:MM, local time */
                        quietTo: string | null;
                        restDays: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            channel: "smtp" | "wecom" | "dingtalk" | "feishu" | "webhook";
                            enabled: boolean;
                            /** Format: email */
                            address: string | null;
                            /** Format: uuid */
                            endpoint: string | null;
                            mention: string | null;
                            /** @description HH:MM, local time */
                            digestAt: string;
                            /** @description HH:MM, local time */
                            quietFrom: string | null;
                            /** @description HH:MM, local time */
                            quietTo: string | null;
                            restDays: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bots and webhooks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "wecom" | "dingtalk" | "feishu" | "webhook";
                                name: string;
                                /** @description The rest of the address is a secret */
                                host: string;
                                signed: boolean;
                                enabled: boolean;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "wecom" | "dingtalk" | "feishu" | "webhook";
                        name: string;
                        url: string;
                        /** @description What signs messages; left out, it stays as it was */
                        secret?: string;
                        enabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "wecom" | "dingtalk" | "feishu" | "webhook";
                            name: string;
                            /** @description The rest of the address is a secret */
                            host: string;
                            signed: boolean;
                            enabled: boolean;
                            version: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one; its kind stays */
        put: {
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
                        kind: "wecom" | "dingtalk" | "feishu" | "webhook";
                        name: string;
                        url: string;
                        /** @description What signs messages; left out, it stays as it was */
                        secret?: string;
                        enabled: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "wecom" | "dingtalk" | "feishu" | "webhook";
                            name: string;
                            /** @description The rest of the address is a secret */
                            host: string;
                            signed: boolean;
                            enabled: boolean;
                            version: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of a state, newest first: `dead` are those that were given up */
        get: {
            parameters: {
                query: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    state: "waiting" | "sending" | "sent" | "dead";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                channel: string;
                                /** @enum {string} */
                                state: "waiting" | "sending" | "sent" | "dead";
                                attempts: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                nextTryAt: string;
                                /** Format: date-time */
                                sentAt: string | null;
                                lastError: string | null;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many wait or were given up */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            waiting: number;
                            sending: number;
                            dead: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one again that was given up */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail is set up, which the configuration of the server says */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            configured: boolean;
                            host: string;
                            from: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/mail/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message by mail */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        address: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "sent" | "limited" | "failed" | "refused";
                            /** @description What the receiver said; empty where it was sent */
                            error: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message to a bot or webhook */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "sent" | "limited" | "failed" | "refused";
                            /** @description What the receiver said; empty where it was sent */
                            error: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registers of the organisation, each in its newest version */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                purpose: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description The register whose records hold these */
                                parent: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A definition: fields, lifecycle, permissions, layout */
        get: {
            parameters: {
                query?: {
                    /** @description Default: the newest */
                    version?: number;
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A register’s definition, `taizhang.register/1` (docs/registers.md) */
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
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Publish the next version of a register; If-Match names the newest one there is, "v0" if none */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                };
                path: {
                    register: string;
                };
                cookie?: never;
            };
            /** @description A register’s definition, `taizhang.register/1` (docs/registers.md) */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            label: {
                                zh: string;
                                en: string;
                            };
                            purpose: {
                                zh: string;
                                en: string;
                            };
                            /** @description The register whose records hold these */
                            parent: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say everything that is wrong with a definition; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description A register’s definition, `taizhang.register/1` (docs/registers.md) */
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            problems: {
                                code: string;
                                /** @description JSON pointer into the definition */
                                pointer: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of a register, filtered and sorted by what has an index */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description `field:is:value` (several of one field: any of them), `field:from:value`, `field:to:value` (both inclusive), `unit:under:id` (a unit and all below it). Fields: createdAt (sort only), dueOn (`none`: without), stage, unit, parent, number, updatedAt, and the register’s indexed fields */
                    filter?: string[];
                    /** @description A field; `-` in front turns it round. Default: as the register says */
                    sort?: string;
                    /** @description Fields to give beside those of the register’s list */
                    field?: string[];
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                /** Format: uuid */
                                parent: string | null;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date-time */
                                stageSince: string;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: date */
                                firstDueOn: string | null;
                                dueMoves: number;
                                /** Format: date */
                                doneOn: string | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description Field id → value, as the register’s definition has them */
                                data: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Register a record; it gets its number and stands in the first stage */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Field id → value, as the register’s definition has them */
                        data: {
                            [key: string]: unknown;
                        };
                        /** Format: uuid */
                        parent?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            register: string;
                            /** @description Version of the register it was written under */
                            definition: number;
                            /** Format: uuid */
                            parent: string | null;
                            number: string | null;
                            title: string;
                            /** Format: uuid */
                            unit: string;
                            stage: string;
                            /** Format: date-time */
                            stageSince: string;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date */
                            firstDueOn: string | null;
                            dueMoves: number;
                            /** Format: date */
                            doneOn: string | null;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            /** @description Field id → value, as the register’s definition has them */
                            data: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            resumeStage: string | null;
                            /** Format: uuid */
                            createdBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            approval: {
                                transition: string;
                                by: string[];
                                /** Format: date-time */
                                at: string;
                                content: string;
                                /** Format: date-time */
                                voidedAt: string | null;
                            } | null;
                            votes: {
                                transition: string;
                                /** Format: uuid */
                                person: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** @description Who took each transition last */
                            doers: {
                                [key: string]: string;
                            };
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/records/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many records a filter finds */
        get: {
            parameters: {
                query?: {
                    /** @description `field:is:value` (several of one field: any of them), `field:from:value`, `field:to:value` (both inclusive), `unit:under:id` (a unit and all below it). Fields: createdAt (sort only), dueOn (`none`: without), stage, unit, parent, number, updatedAt, and the register’s indexed fields */
                    filter?: string[];
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                            /** @description True where there are more than 10000; they are not counted */
                            more: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            register: string;
                            /** @description Version of the register it was written under */
                            definition: number;
                            /** Format: uuid */
                            parent: string | null;
                            number: string | null;
                            title: string;
                            /** Format: uuid */
                            unit: string;
                            stage: string;
                            /** Format: date-time */
                            stageSince: string;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: date */
                            firstDueOn: string | null;
                            dueMoves: number;
                            /** Format: date */
                            doneOn: string | null;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            /** @description Field id → value, as the register’s definition has them */
                            data: {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            resumeStage: string | null;
                            /** Format: uuid */
                            createdBy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            approval: {
                                transition: string;
                                by: string[];
                                /** Format: date-time */
                                at: string;
                                content: string;
                                /** Format: date-time */
                                voidedAt: string | null;
                            } | null;
                            votes: {
                                transition: string;
                                /** Format: uuid */
                                person: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            /** @description Who took each transition last */
                            doers: {
                                [key: string]: string;
                            };
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give some fields new values; null empties a field */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Field id → value, as the register’s definition has them */
                        changes: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            record: {
                                /** Format: uuid */
                                id: string;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                /** Format: uuid */
                                parent: string | null;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date-time */
                                stageSince: string;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: date */
                                firstDueOn: string | null;
                                dueMoves: number;
                                /** Format: date */
                                doneOn: string | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description Field id → value, as the register’s definition has them */
                                data: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                resumeStage: string | null;
                                /** Format: uuid */
                                createdBy: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                approval: {
                                    transition: string;
                                    by: string[];
                                    /** Format: date-time */
                                    at: string;
                                    content: string;
                                    /** Format: date-time */
                                    voidedAt: string | null;
                                } | null;
                                votes: {
                                    transition: string;
                                    /** Format: uuid */
                                    person: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                /** @description Who took each transition last */
                                doers: {
                                    [key: string]: string;
                                };
                            };
                            changed: string[];
                            /** @description A moved due day, an approval that is void */
                            effects: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/records/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be done with it now, and why not */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                transition: string;
                                label: {
                                    zh: string;
                                    en: string;
                                };
                                /** @description A stage; `=` stays; `<` back to the stage before it was stopped */
                                to: string;
                                allowed: boolean;
                                /** @description Why not, all of it */
                                refusals: {
                                    code: string;
                                    words: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                                asks: {
                                    /** @description Characters of the comment, at least */
                                    commentLength: number | null;
                                    /** @description Fields to fill in, as in a register’s definition */
                                    inputs: unknown[];
                                };
                                voices: {
                                    have: number;
                                    of: number;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records beneath it: branches of a commitment */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                /** Format: uuid */
                                parent: string | null;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date-time */
                                stageSince: string;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: date */
                                firstDueOn: string | null;
                                dueMoves: number;
                                /** Format: date */
                                doneOn: string | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description Field id → value, as the register’s definition has them */
                                data: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it was urged and what was answered, oldest first; urging and answering are transitions */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                record: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                text: string;
                                /** Format: uuid */
                                toUnit: string | null;
                                reply: {
                                    /** Format: uuid */
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    text: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a transition, with everything it brings about */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        transition: string;
                        comment?: string;
                        /** @description Field id → value, as the register’s definition has them */
                        inputs?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            record: {
                                /** Format: uuid */
                                id: string;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                /** Format: uuid */
                                parent: string | null;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date-time */
                                stageSince: string;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: date */
                                firstDueOn: string | null;
                                dueMoves: number;
                                /** Format: date */
                                doneOn: string | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description Field id → value, as the register’s definition has them */
                                data: {
                                    [key: string]: unknown;
                                };
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                resumeStage: string | null;
                                /** Format: uuid */
                                createdBy: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                approval: {
                                    transition: string;
                                    by: string[];
                                    /** Format: date-time */
                                    at: string;
                                    content: string;
                                    /** Format: date-time */
                                    voidedAt: string | null;
                                } | null;
                                votes: {
                                    transition: string;
                                    /** Format: uuid */
                                    person: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                /** @description Who took each transition last */
                                doers: {
                                    [key: string]: string;
                                };
                            };
                            /** @description False while a quorum waits for other voices */
                            tookEffect: boolean;
                            /** @description What it brought about, in the same transaction */
                            effects: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take transitions of many records: all or none in one transaction, or each for itself */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        mode: "all-or-none" | "each";
                        steps: {
                            /** Format: uuid */
                            record: string;
                            version: number;
                            transition: string;
                            comment?: string;
                            /** @description Field id → value, as the register’s definition has them */
                            inputs?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                record: string;
                                /** @description What it is now; null where it was refused */
                                version: number | null;
                                stage: string | null;
                                tookEffect: boolean;
                                refusals: {
                                    code: string;
                                    words: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sentences of plans that it was adopted from, the newest version first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                plan: string;
                                planTitle: string;
                                /** @description Version of the plan */
                                number: number;
                                /** @description Its id in the compilation */
                                commitment: string;
                                sourceName: string;
                                quote: string;
                                /** @description From and to in the text of that version */
                                span: number[];
                                /** @description What it stands under, outermost first */
                                headings: string[];
                                /** @description Whether the plan as a whole is mine to open */
                                readable: boolean;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules it recurs by, and how far the targets of its periods are */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            running: boolean;
                            /** @description See docs/schedule.md */
                            rules: unknown[];
                            /** @description Each rule in words */
                            words: {
                                zh: string;
                                en: string;
                            }[];
                            targets: {
                                /** Format: uuid */
                                occurrence: string;
                                done: number;
                                atLeast: number;
                                atMost: number | null;
                                /** @description What is counted; null where nobody said */
                                unit: string | null;
                                /** @description What the days gone by ask for */
                                expected: number;
                                missing: number;
                                /** @enum {string} */
                                pace: "not-started" | "on-pace" | "behind" | "reached" | "missed" | "over-limit" | "within-limit";
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Give a record the rules it recurs by; while its schedule runs, its periods follow at once */
        put: {
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
                        /** @description In the words of plans: 每季度末月25日前, once a quarter */
                        text?: string;
                        rules?: ({
                            /** @enum {string} */
                            kind: "periodic";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            /** @enum {string} */
                            per: "day" | "week" | "month" | "quarter" | "half-year" | "year";
                            every: number;
                            times: number;
                            due: {
                                at: "end" | {
                                    day: number;
                                } | {
                                    month: number;
                                    day: number;
                                } | {
                                    weekday: number;
                                    nth: number;
                                } | {
                                    workday: number;
                                };
                                /** @enum {string} */
                                roll: "none" | "forward" | "back";
                            };
                            /** @enum {string} */
                            only?: "workdays";
                        } | {
                            /** @enum {string} */
                            kind: "target";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            /** @enum {string} */
                            per: "day" | "week" | "month" | "quarter" | "half-year" | "year";
                            every: number;
                            atLeast: number;
                            atMost: number | null;
                            unit: string | null;
                            due: {
                                at: "end" | {
                                    day: number;
                                } | {
                                    month: number;
                                    day: number;
                                } | {
                                    weekday: number;
                                    nth: number;
                                } | {
                                    workday: number;
                                };
                                /** @enum {string} */
                                roll: "none" | "forward" | "back";
                            };
                        } | {
                            /** @enum {string} */
                            kind: "days";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            /** @description `W5`, `W5.2`, `D25`, `D-1`, `--06-30`, `L01-15`, 清明, 清明-1 … */
                            days: string[];
                            every: number;
                            /** @enum {string} */
                            roll: "none" | "forward" | "back";
                        } | {
                            /** @enum {string} */
                            kind: "after-completion";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            every: number;
                            /** @enum {string} */
                            unit: "day" | "week" | "month" | "year";
                            /** @enum {string} */
                            roll: "none" | "forward" | "back";
                        } | {
                            /** @enum {string} */
                            kind: "continuous";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                        })[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            record: string;
                            rules: unknown[];
                            words: {
                                zh: string;
                                en: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records that a filter finds as a sheet, which can be changed and imported again */
        get: {
            parameters: {
                query: {
                    format: "xlsx" | "csv";
                    language?: "zh" | "en";
                    /** @description `field:is:value` (several of one field: any of them), `field:from:value`, `field:to:value` (both inclusive), `unit:under:id` (a unit and all below it). Fields: createdAt (sort only), dueOn (`none`: without), stage, unit, parent, number, updatedAt, and the register’s indexed fields */
                    filter?: string[];
                    /** @description A field; `-` in front turns it round. Default: as the register says */
                    sort?: string;
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv": string;
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take records in from a sheet (multipart/form-data, one file), all or none; known ones are changed. What is wrong is named by its cell: `errors[].pointer` is `B7` */
        post: {
            parameters: {
                query: {
                    /** @description Say what would be done, and do nothing */
                    dryRun: boolean;
                };
                header?: never;
                path: {
                    register: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dryRun: boolean;
                            created: number;
                            updated: number;
                            unchanged: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, its periods, proofs and urges, oldest first: who, when, what changed */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description Null: the ledger itself */
                                actor: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                /** @description The post that the actor stood in for */
                                onBehalfOf: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string | null;
                                } | null;
                                action: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                about: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                    key: string | null;
                                };
                                comment: string | null;
                                changes: {
                                    field: string;
                                    label: {
                                        zh: string;
                                        en: string;
                                    };
                                    from: {
                                        value: unknown;
                                        words: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                    to: {
                                        value: unknown;
                                        words: {
                                            zh: string;
                                            en: string;
                                        };
                                    } | null;
                                }[];
                                /** @description Its place in the sealed log; null until it is sealed */
                                leaf: number | null;
                                hash: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name and time zone */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            timeZone: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole tree, each unit behind the one above it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                parent: string | null;
                                name: string;
                                /** @description Names by which plans call it */
                                aliases: string[];
                                kind: string | null;
                                order: number;
                                /** Format: date */
                                closedOn: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Set up a unit */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** Format: uuid */
                        parent: string | null;
                        aliases?: string[];
                        kind?: string | null;
                        order?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parent: string | null;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            kind: string | null;
                            order: number;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts, of one unit or all */
        get: {
            parameters: {
                query?: {
                    /** @description Only of this unit */
                    unit?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                unit: string;
                                name: string;
                                /** @description Names by which plans call it */
                                aliases: string[];
                                /** @description Heads answer for the unit and all below it */
                                head: boolean;
                                /** Format: date */
                                closedOn: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Set up a post */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        unit: string;
                        name: string;
                        aliases?: string[];
                        head?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            unit: string;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            /** @description Heads answer for the unit and all below it */
                            head: boolean;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons, in the order in which they came */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description Part of the name */
                    name?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @description Null once it was erased */
                                name: string | null;
                                /** @description Shown to administrators and oneself */
                                number: string | null;
                                /** @description Shown to administrators and oneself */
                                contact: string | null;
                                /** Format: date */
                                erasedOn: string | null;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a person */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        number?: string | null;
                        contact?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @description Null once it was erased */
                            name: string | null;
                            /** @description Shown to administrators and oneself */
                            number: string | null;
                            /** @description Shown to administrators and oneself */
                            contact: string | null;
                            /** Format: date */
                            erasedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who held which post from when to when */
        get: {
            parameters: {
                query?: {
                    /** @description Only theirs */
                    person?: string;
                    /** @description Only of this post */
                    post?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                person: string;
                                /** Format: uuid */
                                post: string;
                                /** Format: date */
                                from: string;
                                /**
                                 * Format: date
                                 * @description The last day; null: still
                                 */
                                to: string | null;
                                acting: boolean;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Somebody takes up a post */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        person: string;
                        /** Format: uuid */
                        post: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to?: string | null;
                        acting?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            person: string;
                            /** Format: uuid */
                            post: string;
                            /** Format: date */
                            from: string;
                            /**
                             * Format: date
                             * @description The last day; null: still
                             */
                            to: string | null;
                            acting: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for whom, and when */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                post: string;
                                /** Format: uuid */
                                delegate: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                reason: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Let somebody do for some days what a post of mine may */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        post: string;
                        /** Format: uuid */
                        delegate: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            post: string;
                            /** Format: uuid */
                            delegate: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            reason: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** Who has which role, and who had */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                person: string;
                                role: string;
                                /**
                                 * Format: uuid
                                 * @description Over it and all below; null: the whole organisation
                                 */
                                unit: string | null;
                                /** Format: date */
                                revokedOn: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parent: string | null;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            kind: string | null;
                            order: number;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a unit, its aliases, kind, order; an old name stays as an alias */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; sent, the change is refused where it is stale */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        aliases?: string[];
                        kind?: string | null;
                        order?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parent: string | null;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            kind: string | null;
                            order: number;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One post */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            unit: string;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            /** @description Heads answer for the unit and all below it */
                            head: boolean;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a post, move it to another unit, make it the head’s */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; sent, the change is refused where it is stale */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** Format: uuid */
                        unit?: string;
                        aliases?: string[];
                        head?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            unit: string;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            /** @description Heads answer for the unit and all below it */
                            head: boolean;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @description Null once it was erased */
                            name: string | null;
                            /** @description Shown to administrators and oneself */
                            number: string | null;
                            /** @description Shown to administrators and oneself */
                            contact: string | null;
                            /** Format: date */
                            erasedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, number or contact */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; sent, the change is refused where it is stale */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        number?: string | null;
                        contact?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @description Null once it was erased */
                            name: string | null;
                            /** @description Shown to administrators and oneself */
                            number: string | null;
                            /** @description Shown to administrators and oneself */
                            contact: string | null;
                            /** Format: date */
                            erasedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it beneath another unit, with all below it */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; sent, the change is refused where it is stale */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        parent: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parent: string | null;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            kind: string | null;
                            order: number;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a unit in which nothing is open any more */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; sent, the change is refused where it is stale */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first day without it
                         */
                        on: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            parent: string | null;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            kind: string | null;
                            order: number;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a post */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; sent, the change is refused where it is stale */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The first day without it
                         */
                        on: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            unit: string;
                            name: string;
                            /** @description Names by which plans call it */
                            aliases: string[];
                            /** @description Heads answer for the unit and all below it */
                            head: boolean;
                            /** Format: date */
                            closedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase name, number and contact, now and in the past; it cannot be taken back */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @description Null once it was erased */
                            name: string | null;
                            /** @description Shown to administrators and oneself */
                            number: string | null;
                            /** @description Shown to administrators and oneself */
                            contact: string | null;
                            /** Format: date */
                            erasedOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody leaves a post */
        post: {
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
                        /**
                         * Format: date
                         * @description The last day, inclusive
                         */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            person: string;
                            /** Format: uuid */
                            post: string;
                            /** Format: date */
                            from: string;
                            /**
                             * Format: date
                             * @description The last day; null: still
                             */
                            to: string | null;
                            acting: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a post over: what is held of it ends on the day before */
        post: {
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
                        to: string;
                        /**
                         * Format: date
                         * @description The first day of the new holder
                         */
                        on: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            person: string;
                            /** Format: uuid */
                            post: string;
                            /** Format: date */
                            from: string;
                            /**
                             * Format: date
                             * @description The last day; null: still
                             */
                            to: string | null;
                            acting: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a delegation early */
        post: {
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
                        /**
                         * Format: date
                         * @description The last day, inclusive
                         */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            post: string;
                            /** Format: uuid */
                            delegate: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            reason: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take units, posts and persons in from a table; a dry run says what it would do */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Cells, the header first (单位, 上级单位, 岗位, 负责人, 姓名, 工号 …) */
                        rows: string[][];
                        dryRun: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dryRun: boolean;
                            units: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            posts: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            persons: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            holdings: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            roles: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/import-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same from a sheet (multipart/form-data, one xlsx, xls, ods or csv file); what is wrong is named by its cell: `errors[].pointer` is `B7` */
        post: {
            parameters: {
                query: {
                    dryRun: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dryRun: boolean;
                            units: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            posts: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            persons: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            holdings: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                            roles: {
                                created: number;
                                updated: number;
                                unchanged: number;
                            };
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a sheet (multipart/form-data, one xlsx, xls, ods or csv) into rows; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rows: string[][];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What falls due between two days, by due day */
        get: {
            parameters: {
                query: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    from: string;
                    to: string;
                    register?: string;
                    unit?: string;
                    /** @description Of that unit and all below it, or of it alone */
                    units?: "subtree" | "own";
                    state?: ("open" | "reported" | "returned" | "done" | "excused" | "withdrawn")[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                record: string;
                                /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                                key: string;
                                /** Format: date */
                                periodStart: string;
                                /** Format: date */
                                periodEnd: string;
                                /** Format: date */
                                dueOn: string;
                                /** @description Whether working days of that year were official or estimated */
                                basis: string;
                                /** @enum {string} */
                                state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                                /** Format: date */
                                doneOn: string | null;
                                wasRed: boolean;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                version: number;
                                register: string;
                                /** Format: uuid */
                                unit: string;
                                number: string | null;
                                title: string;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The periods of a record, in order; withdrawn ones too */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                record: string;
                                /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                                key: string;
                                /** Format: date */
                                periodStart: string;
                                /** Format: date */
                                periodEnd: string;
                                /** Format: date */
                                dueOn: string;
                                /** @description Whether working days of that year were official or estimated */
                                basis: string;
                                /** @enum {string} */
                                state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                                /** Format: date */
                                doneOn: string | null;
                                wasRed: boolean;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                version: number;
                                /**
                                 * Format: date
                                 * @description Where its rule puts it, before it was moved off a rest day
                                 */
                                slotOn: string;
                                /** Format: date-time */
                                verifiedAt: string | null;
                                /** @description How often its due day was moved by hand */
                                moves: number;
                                /** @description Who did what with it, the last time each */
                                handling: {
                                    [key: string]: string;
                                } | null;
                                /** @description Progress towards a target of the period */
                                entries: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: date */
                                    on: string;
                                    count: number;
                                    note: string;
                                    /** Format: uuid */
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One period */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report it as done today */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify what somebody else reported */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it back, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not ask for it this time */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move its due day; the series goes on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        dueOn: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to a target of the period */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        count: number;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/remove-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an entry of progress back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        entry: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occurrences/{id}/light": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a light by hand, beside the computed one */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        light: "green" | "blue" | "yellow" | "red" | "grey";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            record: string;
                            /** @description The period: 2026-Q3, 2026-07, 2026-W07 … */
                            key: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            /** Format: date */
                            dueOn: string;
                            /** @description Whether working days of that year were official or estimated */
                            basis: string;
                            /** @enum {string} */
                            state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn";
                            /** Format: date */
                            doneOn: string | null;
                            wasRed: boolean;
                            /** @enum {string} */
                            timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                            /** @enum {string} */
                            light: "green" | "blue" | "yellow" | "red" | "grey";
                            version: number;
                            /**
                             * Format: date
                             * @description Where its rule puts it, before it was moved off a rest day
                             */
                            slotOn: string;
                            /** Format: date-time */
                            verifiedAt: string | null;
                            /** @description How often its due day was moved by hand */
                            moves: number;
                            /** @description Who did what with it, the last time each */
                            handling: {
                                [key: string]: string;
                            } | null;
                            /** @description Progress towards a target of the period */
                            entries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                on: string;
                                count: number;
                                note: string;
                                /** Format: uuid */
                                by: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What must be proven and what was given, withdrawn proofs too */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            expected: {
                                expected: string;
                                required: boolean;
                                /**
                                 * Format: uuid
                                 * @description Null: asked for once, for the record
                                 */
                                occurrence: string | null;
                                /** @enum {string} */
                                state: "present" | "expiring" | "missing";
                                evidence: string[];
                                /** Format: date */
                                holdsUntil: string | null;
                                /** @description Files that were given for it and do not count, and why */
                                short: {
                                    /** Format: uuid */
                                    evidence: string;
                                    why: unknown;
                                }[];
                            }[];
                            given: {
                                evidence: {
                                    /** Format: uuid */
                                    id: string;
                                    fileName: string;
                                    /** @description By its bytes, not its name */
                                    mediaType: string;
                                    /** @description Bytes */
                                    size: number;
                                    /** @description SHA-256 of its bytes */
                                    blob: string;
                                    /** Format: date */
                                    datedOn: string | null;
                                    /** Format: date */
                                    coversFrom: string | null;
                                    /** Format: date */
                                    coversTo: string | null;
                                    /** Format: date */
                                    expiresOn: string | null;
                                    /** Format: uuid */
                                    addedBy: string | null;
                                    /** Format: date-time */
                                    addedAt: string;
                                };
                                proof: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    evidence: string;
                                    /** Format: uuid */
                                    record: string;
                                    /** Format: uuid */
                                    occurrence: string | null;
                                    expected: string | null;
                                    /** Format: date-time */
                                    withdrawnAt: string | null;
                                };
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Upload a file (multipart/form-data, one file), or name one that was uploaded in pieces, and attach it to a record or one of its periods */
        post: {
            parameters: {
                query?: {
                    /** @description A finished upload of mine (POST /uploads), in place of a form */
                    upload?: string;
                    occurrence?: string;
                    /** @description The entry of the expected-evidence list it answers */
                    expected?: string;
                    datedOn?: string;
                    coversFrom?: string;
                    coversTo?: string;
                    expiresOn?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            evidence: {
                                /** Format: uuid */
                                id: string;
                                fileName: string;
                                /** @description By its bytes, not its name */
                                mediaType: string;
                                /** @description Bytes */
                                size: number;
                                /** @description SHA-256 of its bytes */
                                blob: string;
                                /** Format: date */
                                datedOn: string | null;
                                /** Format: date */
                                coversFrom: string | null;
                                /** Format: date */
                                coversTo: string | null;
                                /** Format: date */
                                expiresOn: string | null;
                                /** Format: uuid */
                                addedBy: string | null;
                                /** Format: date-time */
                                addedAt: string;
                            };
                            proof: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                evidence: string;
                                /** Format: uuid */
                                record: string;
                                /** Format: uuid */
                                occurrence: string | null;
                                expected: string | null;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                            };
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that hold for some days more at most, or no longer */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    soonDays?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                evidence: {
                                    /** Format: uuid */
                                    id: string;
                                    fileName: string;
                                    /** @description By its bytes, not its name */
                                    mediaType: string;
                                    /** @description Bytes */
                                    size: number;
                                    /** @description SHA-256 of its bytes */
                                    blob: string;
                                    /** Format: date */
                                    datedOn: string | null;
                                    /** Format: date */
                                    coversFrom: string | null;
                                    /** Format: date */
                                    coversTo: string | null;
                                    /** Format: date */
                                    expiresOn: string | null;
                                    /** Format: uuid */
                                    addedBy: string | null;
                                    /** Format: date-time */
                                    addedAt: string;
                                };
                                proof: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    evidence: string;
                                    /** Format: uuid */
                                    record: string;
                                    /** Format: uuid */
                                    occurrence: string | null;
                                    expected: string | null;
                                    /** Format: date-time */
                                    withdrawnAt: string | null;
                                };
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, whole or a range of its bytes */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a file that is there prove something more */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        evidence: string;
                        /** Format: uuid */
                        occurrence?: string | null;
                        /** @description The entry of the expected-evidence list it answers */
                        expected?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            evidence: {
                                /** Format: uuid */
                                id: string;
                                fileName: string;
                                /** @description By its bytes, not its name */
                                mediaType: string;
                                /** @description Bytes */
                                size: number;
                                /** @description SHA-256 of its bytes */
                                blob: string;
                                /** Format: date */
                                datedOn: string | null;
                                /** Format: date */
                                coversFrom: string | null;
                                /** Format: date */
                                coversTo: string | null;
                                /** Format: date */
                                expiresOn: string | null;
                                /** Format: uuid */
                                addedBy: string | null;
                                /** Format: date-time */
                                addedAt: string;
                            };
                            proof: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                evidence: string;
                                /** Format: uuid */
                                record: string;
                                /** Format: uuid */
                                occurrence: string | null;
                                expected: string | null;
                                /** Format: date-time */
                                withdrawnAt: string | null;
                            };
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proofs/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proof back, with the reason; file and history stay */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            evidence: string;
                            /** Format: uuid */
                            record: string;
                            /** Format: uuid */
                            occurrence: string | null;
                            expected: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well a year is known, and what is imported of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number;
                            /** @enum {string} */
                            status: "official" | "estimated" | "missing";
                            notice: string | null;
                            imported: {
                                year: number;
                                /** @enum {string} */
                                status: "official" | "estimated";
                                /** @description What it rests on */
                                notice: string;
                                revision: number;
                                days: {
                                    /** Format: date */
                                    day: string;
                                    /** @enum {string} */
                                    kind: "holiday" | "makeup";
                                    name: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Import a year from the text of its notice, a table, .ics or JSON; a dry run says what it reads */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        notice: string;
                        dryRun: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: {
                                year: number;
                                /** @enum {string} */
                                status: "official" | "estimated";
                                /** @description What it rests on */
                                notice: string;
                                revision: number;
                                days: {
                                    /** Format: date */
                                    day: string;
                                    /** @enum {string} */
                                    kind: "holiday" | "makeup";
                                    name: string;
                                }[];
                            };
                            /** @description Due days that followed */
                            moved: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/own-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days of the organisation’s own */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                kind: "closed" | "working";
                                name: string;
                                /** Format: date */
                                withdrawnOn: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add days on which the organisation is closed, or works although others rest */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                        /** @enum {string} */
                        kind: "closed" | "working";
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            kind: "closed" | "working";
                            name: string;
                            /** Format: date */
                            withdrawnOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/own-days/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take own days back */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            kind: "closed" | "working";
                            name: string;
                            /** Format: date */
                            withdrawnOn: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of my units */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                /** @description Names in it that mean nobody of this organisation */
                                outside: string[];
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Upload a plan or its next version (multipart/form-data, one file), or name one that was uploaded in pieces; it is read and compiled */
        post: {
            parameters: {
                query?: {
                    /** @description A finished upload of mine (POST /uploads), in place of a form */
                    upload?: string;
                    /** @description Of which it is the next version */
                    plan?: string;
                    /** @description Whose plan it is; default: the topmost unit’s */
                    unit?: string;
                    title?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description `imported`; `known`: these very bytes are a version already */
                            kind: string;
                            /** Format: uuid */
                            plan: string;
                            number: number;
                            commitments?: number;
                            warnings: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan, its versions, and what became of every commitment in them */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            plan: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                /** @description Names in it that mean nobody of this organisation */
                                outside: string[];
                                /** Format: date-time */
                                createdAt: string;
                                version: number;
                            };
                            /** @description Those that stand, by number */
                            versions: {
                                /** Format: uuid */
                                plan: string;
                                number: number;
                                sourceName: string;
                                mediaType: string;
                                /** @description SHA-256 of the file */
                                source: string;
                                compiler: string;
                                compilationHash: string;
                                /** Format: uuid */
                                addedBy: string | null;
                                /** Format: date-time */
                                addedAt: string;
                            }[];
                            /** @description Imported by mistake, and put away */
                            removed: {
                                /** Format: uuid */
                                plan: string;
                                number: number;
                                sourceName: string;
                                mediaType: string;
                                /** @description SHA-256 of the file */
                                source: string;
                                compiler: string;
                                compilationHash: string;
                                /** Format: uuid */
                                addedBy: string | null;
                                /** Format: date-time */
                                addedAt: string;
                                /** Format: date-time */
                                removedAt: string;
                                /** Format: uuid */
                                removedBy: string | null;
                            }[];
                            proposals: {
                                /** Format: uuid */
                                plan: string;
                                /** @description The version of the plan */
                                number: number;
                                commitment: string;
                                /** @enum {string} */
                                state: "proposed" | "adopted" | "merged" | "split" | "rejected";
                                /** @description As the compiler read it, with its place in the text; never changed */
                                original: unknown;
                                /** @description What a person put in the place of what was found, or null */
                                edited: unknown;
                                reason: string | null;
                                /** @description The one it was merged into or split from */
                                other: string | null;
                                /** Format: uuid */
                                record: string | null;
                                /** Format: uuid */
                                operation: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions/{number}/compilation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text with everything found in it, as docs/compile-output.md describes it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the names in it mean, and which are still open */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            names: unknown[];
                            /** @description Each name that is not known, once */
                            questions: unknown[];
                            /** @description Open proposals that name nobody at all */
                            nobody: number;
                            /** @description What was answered and can be taken back; an owner of null is nobody of this organisation */
                            answers: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Say whom a name means, for this plan and plans to come */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        owner: "outside" | {
                            /** @enum {string} */
                            kind: "unit" | "post";
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            names: unknown[];
                            /** @description Each name that is not known, once */
                            questions: unknown[];
                            /** @description Open proposals that name nobody at all */
                            nobody: number;
                            /** @description What was answered and can be taken back; an owner of null is nobody of this organisation */
                            answers: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of my units with their newest versions and how much of each is decided */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** @description The newest version, to which the rest belongs */
                                number: number;
                                sourceName: string;
                                /** Format: date-time */
                                addedAt: string;
                                /** Format: uuid */
                                addedBy: string | null;
                                issuer: string | null;
                                period: {
                                    /** Format: date */
                                    start: string;
                                    /** Format: date */
                                    end: string;
                                } | null;
                                /** @description How many proposals stand where */
                                states: {
                                    proposed?: number;
                                    adopted?: number;
                                    merged?: number;
                                    split?: number;
                                    rejected?: number;
                                };
                                diagnostics: {
                                    error?: number;
                                    warning?: number;
                                    info?: number;
                                };
                                /** @description Records that the plan has in the ledger, by all its versions */
                                records: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would do each commitment of a version, by the organisation as it is now */
        get: {
            parameters: {
                query?: {
                    number?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                commitment: string;
                                /**
                                 * Format: uuid
                                 * @description Who answers for it; null where no name says so
                                 */
                                unit: string | null;
                                coLeadUnits: string[];
                                jointUnits: string[];
                                /** @description Names that would lead and are not known */
                                openLeads: string[];
                                openOthers: string[];
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put something in the place of what was found */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        commitment: string;
                        edit: {
                            title?: string;
                            content?: string;
                            measure?: string;
                            /** Format: uuid */
                            unit?: string;
                            coLeadUnits?: string[];
                            jointUnits?: string[];
                            /** Format: date */
                            dueOn?: string | null;
                            cadence?: string;
                        };
                        /** @description Of the proposal as it was seen; LG-2101 where somebody changed it since */
                        expectedVersion?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            operation: string;
                            proposals: {
                                /** Format: uuid */
                                plan: string;
                                /** @description The version of the plan */
                                number: number;
                                commitment: string;
                                /** @enum {string} */
                                state: "proposed" | "adopted" | "merged" | "split" | "rejected";
                                /** @description As the compiler read it, with its place in the text; never changed */
                                original: unknown;
                                /** @description What a person put in the place of what was found, or null */
                                edited: unknown;
                                reason: string | null;
                                /** @description The one it was merged into or split from */
                                other: string | null;
                                /** Format: uuid */
                                record: string | null;
                                /** Format: uuid */
                                operation: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one of several; the first stands for all */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        commitments: string[];
                        edit?: {
                            title?: string;
                            content?: string;
                            measure?: string;
                            /** Format: uuid */
                            unit?: string;
                            coLeadUnits?: string[];
                            jointUnits?: string[];
                            /** Format: date */
                            dueOn?: string | null;
                            cadence?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            operation: string;
                            proposals: {
                                /** Format: uuid */
                                plan: string;
                                /** @description The version of the plan */
                                number: number;
                                commitment: string;
                                /** @enum {string} */
                                state: "proposed" | "adopted" | "merged" | "split" | "rejected";
                                /** @description As the compiler read it, with its place in the text; never changed */
                                original: unknown;
                                /** @description What a person put in the place of what was found, or null */
                                edited: unknown;
                                reason: string | null;
                                /** @description The one it was merged into or split from */
                                other: string | null;
                                /** Format: uuid */
                                record: string | null;
                                /** Format: uuid */
                                operation: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make several of one */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        commitment: string;
                        parts: {
                            title?: string;
                            content?: string;
                            measure?: string;
                            /** Format: uuid */
                            unit?: string;
                            coLeadUnits?: string[];
                            jointUnits?: string[];
                            /** Format: date */
                            dueOn?: string | null;
                            cadence?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            operation: string;
                            proposals: {
                                /** Format: uuid */
                                plan: string;
                                /** @description The version of the plan */
                                number: number;
                                commitment: string;
                                /** @enum {string} */
                                state: "proposed" | "adopted" | "merged" | "split" | "rejected";
                                /** @description As the compiler read it, with its place in the text; never changed */
                                original: unknown;
                                /** @description What a person put in the place of what was found, or null */
                                edited: unknown;
                                reason: string | null;
                                /** @description The one it was merged into or split from */
                                other: string | null;
                                /** Format: uuid */
                                record: string | null;
                                /** Format: uuid */
                                operation: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that these are no commitments, and why */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        commitments: string[];
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            operation: string;
                            proposals: {
                                /** Format: uuid */
                                plan: string;
                                /** @description The version of the plan */
                                number: number;
                                commitment: string;
                                /** @enum {string} */
                                state: "proposed" | "adopted" | "merged" | "split" | "rejected";
                                /** @description As the compiler read it, with its place in the text; never changed */
                                original: unknown;
                                /** @description What a person put in the place of what was found, or null */
                                edited: unknown;
                                reason: string | null;
                                /** @description The one it was merged into or split from */
                                other: string | null;
                                /** Format: uuid */
                                record: string | null;
                                /** Format: uuid */
                                operation: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put away what was imported by mistake, a version or the whole plan, while nothing of it was taken over; its events and its file stay */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description One version; default: all of them */
                        number?: number;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description What takes it back
                             */
                            operation: string;
                            /** @description The versions that were removed */
                            numbers: number[];
                            /** @description How many versions the plan still has; with 0 it is gone */
                            left: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take these over into the ledger, all or none */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        commitments: string[];
                        /**
                         * Format: uuid
                         * @description The unit that leads what names nobody
                         */
                        fallback?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description What takes it back; null where nothing was adopted
                             */
                            operation: string | null;
                            records: string[];
                            left: {
                                commitment: string;
                                code: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/adopt-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over everything that is open and says who leads it; the rest is left and named */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description The unit that leads what names nobody
                         */
                        fallback?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: uuid
                             * @description What takes it back; null where nothing was adopted
                             */
                            operation: string | null;
                            records: string[];
                            left: {
                                commitment: string;
                                code: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/retract-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back whom a name means, so that it is asked again; the ledger keeps what it has */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            names: unknown[];
                            /** @description Each name that is not known, once */
                            questions: unknown[];
                            /** @description Open proposals that name nobody at all */
                            nobody: number;
                            /** @description What was answered and can be taken back; an owner of null is nobody of this organisation */
                            answers: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the ledger follow the newest version, as one operation */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        number?: number;
                        decisions?: {
                            entry: number;
                            /** @enum {string} */
                            decision: "keep" | "amend" | "create" | "withdraw" | "leave";
                        }[];
                        /**
                         * Format: uuid
                         * @description The unit that leads what names nobody
                         */
                        fallback?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            operation: string;
                            summary: unknown;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changes against the one before it, and what is proposed to do about it */
        get: {
            parameters: {
                query?: {
                    number?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: number;
                            to: number;
                            changes: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last operations on plans, newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                summary: unknown;
                                /** Format: uuid */
                                doneBy: string | null;
                                /** Format: date-time */
                                doneAt: string;
                                /** Format: uuid */
                                undoneBy: string | null;
                                /** Format: date-time */
                                undoneAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an operation back; records with which somebody went on may be kept */
        post: {
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
                        keepTouched?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            operation: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                summary: unknown;
                                /** Format: uuid */
                                doneBy: string | null;
                                /** Format: date-time */
                                doneAt: string;
                                /** Format: uuid */
                                undoneBy: string | null;
                                /** Format: date-time */
                                undoneAt: string | null;
                            };
                            takenBack: number;
                            kept: string[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions/{number}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The text of a version by paragraphs, with the places of its headings and commitments */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            plan: string;
                            number: number;
                            sourceName: string;
                            mediaType: string;
                            /** @enum {string} */
                            language: "zh" | "en";
                            title: string | null;
                            issuer: string | null;
                            period: {
                                /** Format: date */
                                start: string;
                                /** Format: date */
                                end: string;
                            } | null;
                            /** @description As the compiler saw it; every span below points into it */
                            text: string;
                            /** @description Lines of the text without their ends; blank ones are left out */
                            paragraphs: {
                                /** @description UTF-16 offsets into `text`, end exclusive */
                                span: number[];
                                /** @description The heading that it is, where it is one */
                                heading: string | null;
                                /** @description Those that lie in it, wholly or in part */
                                commitments: string[];
                            }[];
                            headings: {
                                id: string;
                                level: number;
                                number: string;
                                title: string;
                                /** @description UTF-16 offsets into `text`, end exclusive */
                                span: number[];
                                parent: string | null;
                            }[];
                            commitments: {
                                id: string;
                                /** @description UTF-16 offsets into `text`, end exclusive */
                                span: number[];
                                heading: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very file that was uploaded, whole or a range of its bytes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/versions/{number}/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the lint finds wrong with a version, in the order of the text (docs/rules) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                rule: string;
                                code: string;
                                /** @enum {string} */
                                severity: "error" | "warning" | "info";
                                /** @description UTF-16 offsets into `text`, end exclusive */
                                span: number[];
                                /** @description From 1 */
                                line: number;
                                commitment: string | null;
                                message: {
                                    zh: string;
                                    en: string;
                                };
                                related: {
                                    /** @description UTF-16 offsets into `text`, end exclusive */
                                    span: number[];
                                    message: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each commitment between two versions, of this plan or of another (last year’s): kept, reworded, re-dated, softened, dropped, added */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
                    /** @description The plan that `from` is a version of; default: this */
                    previous?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which commitments of a parent plan this plan takes up */
        get: {
            parameters: {
                query: {
                    number: number;
                    parent: string;
                    parentNumber: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have to sign for, to do (overdue and the days ahead), to check; and what comes next */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            today: string;
                            toAccept: {
                                /** Format: uuid */
                                record: string;
                                /**
                                 * Format: uuid
                                 * @description The period; null: the record itself
                                 */
                                occurrence: string | null;
                                key: string | null;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date */
                                dueOn: string | null;
                                /**
                                 * @description Of the period
                                 * @enum {string|null}
                                 */
                                state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn" | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description For If-Match: of the period, or of the record */
                                version: number;
                                /** @description Where it comes from */
                                plan: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    commitment: string;
                                    /** @description Whether the plan as a whole is mine to open */
                                    readable: boolean;
                                } | null;
                            }[];
                            /** @description Overdue, or due within six days; by due day */
                            owed: {
                                /** Format: uuid */
                                record: string;
                                /**
                                 * Format: uuid
                                 * @description The period; null: the record itself
                                 */
                                occurrence: string | null;
                                key: string | null;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date */
                                dueOn: string | null;
                                /**
                                 * @description Of the period
                                 * @enum {string|null}
                                 */
                                state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn" | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description For If-Match: of the period, or of the record */
                                version: number;
                                /** @description Where it comes from */
                                plan: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    commitment: string;
                                    /** @description Whether the plan as a whole is mine to open */
                                    readable: boolean;
                                } | null;
                            }[];
                            /** @description The first 12 of what is due after that */
                            later: {
                                /** Format: uuid */
                                record: string;
                                /**
                                 * Format: uuid
                                 * @description The period; null: the record itself
                                 */
                                occurrence: string | null;
                                key: string | null;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date */
                                dueOn: string | null;
                                /**
                                 * @description Of the period
                                 * @enum {string|null}
                                 */
                                state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn" | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description For If-Match: of the period, or of the record */
                                version: number;
                                /** @description Where it comes from */
                                plan: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    commitment: string;
                                    /** @description Whether the plan as a whole is mine to open */
                                    readable: boolean;
                                } | null;
                            }[];
                            toCheck: {
                                /** Format: uuid */
                                record: string;
                                /**
                                 * Format: uuid
                                 * @description The period; null: the record itself
                                 */
                                occurrence: string | null;
                                key: string | null;
                                register: string;
                                /** @description Version of the register it was written under */
                                definition: number;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                stage: string;
                                /** Format: date */
                                dueOn: string | null;
                                /**
                                 * @description Of the period
                                 * @enum {string|null}
                                 */
                                state: "open" | "reported" | "returned" | "done" | "excused" | "withdrawn" | null;
                                /** @enum {string} */
                                timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                /** @enum {string} */
                                light: "green" | "blue" | "yellow" | "red" | "grey";
                                /** @description For If-Match: of the period, or of the record */
                                version: number;
                                /** @description Where it comes from */
                                plan: {
                                    /** Format: uuid */
                                    id: string;
                                    title: string;
                                    commitment: string;
                                    /** @description Whether the plan as a whole is mine to open */
                                    readable: boolean;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periods by unit and month: how many, done, in time, overdue */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    register?: string;
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                unit: string;
                                month: string;
                                total: number;
                                done: number;
                                doneInTime: number;
                                reported: number;
                                excused: number;
                                overdue: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is overdue, by unit and by how long */
        get: {
            parameters: {
                query?: {
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                unit: string;
                                upTo7: number;
                                upTo30: number;
                                upTo90: number;
                                over90: number;
                                /** Format: date */
                                oldest: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/silent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units with open duties that did nothing for so many days */
        get: {
            parameters: {
                query: {
                    days: number;
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                unit: string;
                                open: number;
                                /** Format: date-time */
                                lastAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Targets of the periods that hold today: how far each is */
        get: {
            parameters: {
                query?: {
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                record: string;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                key: string;
                                /** Format: date */
                                periodEnd: string;
                                progress: unknown;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/cadence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recurring duties and each of their periods between two days */
        get: {
            parameters: {
                query: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    from: string;
                    to: string;
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                record: string;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                periods: {
                                    /** Format: uuid */
                                    id: string;
                                    key: string;
                                    /** Format: date */
                                    dueOn: string;
                                    state: string;
                                    /** Format: date */
                                    doneOn: string | null;
                                    wasRed: boolean;
                                }[];
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/moved-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose due day was moved, how often, by whom */
        get: {
            parameters: {
                query?: {
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                record: string;
                                number: string | null;
                                title: string;
                                /** Format: uuid */
                                unit: string;
                                register: string;
                                /** Format: date */
                                firstDueOn: string;
                                /** Format: date */
                                dueOn: string;
                                times: number;
                                moves: {
                                    /** Format: uuid */
                                    by: string | null;
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date */
                                    to: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the ledger asks of each unit between two days */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    /** @description Default: every unit in reach */
                    unit?: string;
                    /** @description The unit with all below it, or the unit alone */
                    units?: "subtree" | "own";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: unknown[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records by any two characters of number, title, texts and names of files; newest first */
        get: {
            parameters: {
                query: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    words: string;
                    register?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                record: {
                                    /** Format: uuid */
                                    id: string;
                                    register: string;
                                    /** @description Version of the register it was written under */
                                    definition: number;
                                    /** Format: uuid */
                                    parent: string | null;
                                    number: string | null;
                                    title: string;
                                    /** Format: uuid */
                                    unit: string;
                                    stage: string;
                                    /** Format: date-time */
                                    stageSince: string;
                                    /** Format: date */
                                    dueOn: string | null;
                                    /** Format: date */
                                    firstDueOn: string | null;
                                    dueMoves: number;
                                    /** Format: date */
                                    doneOn: string | null;
                                    /** @enum {string} */
                                    timeliness: "done-early" | "done-on-time" | "done-late" | "on-time" | "due-soon" | "overdue" | "undated" | "stopped";
                                    /** @enum {string} */
                                    light: "green" | "blue" | "yellow" | "red" | "grey";
                                    /** @description Field id → value, as the register’s definition has them */
                                    data: {
                                        [key: string]: unknown;
                                    };
                                    /** Format: date-time */
                                    updatedAt: string;
                                    version: number;
                                };
                                /** @description Where the words stand in the title */
                                highlights: unknown[];
                                /** @description Where else a word stands, with an excerpt; null where the title has all */
                                found: unknown;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events in the order in which they happened, within my units */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /**
                                 * Format: uuid
                                 * @description Null: the ledger itself
                                 */
                                actor: string | null;
                                /** Format: uuid */
                                onBehalfOf: string | null;
                                action: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                object: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                };
                                /** @description Its place in the chain of its object */
                                version: number;
                                previous: string | null;
                                before: string | null;
                                after: string | null;
                                data: {
                                    [key: string]: unknown;
                                };
                                hash: string;
                                leaf: number | null;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest signed head of the log (C2SP signed note); keep it, to prove later that nothing before it changed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            size: number;
                            root: string;
                            note: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events newest first, by who, what and when */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    cursor?: string;
                    limit?: number;
                    actor?: string;
                    kind?: "record" | "occurrence" | "schedule" | "generation" | "evidence" | "proof" | "plan" | "unit" | "post" | "person" | "holding" | "delegation" | "grant" | "register" | "calendar" | "urge" | "operation";
                    object?: string;
                    from?: string;
                    /** @description Exclusive */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /**
                                 * Format: uuid
                                 * @description Null: the ledger itself
                                 */
                                actor: string | null;
                                /** Format: uuid */
                                onBehalfOf: string | null;
                                action: string;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                                object: {
                                    kind: string;
                                    /** Format: uuid */
                                    id: string;
                                };
                                /** @description Its place in the chain of its object */
                                version: number;
                                previous: string | null;
                                before: string | null;
                                after: string | null;
                                data: {
                                    [key: string]: unknown;
                                };
                                hash: string;
                                leaf: number | null;
                            }[];
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the sample organisation is loaded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            loaded: boolean;
                            /** Format: uuid */
                            operation: string | null;
                            /** Format: date-time */
                            loadedAt: string | null;
                            /**
                             * Format: uuid
                             * @description The person who asked for it
                             */
                            loadedBy: string | null;
                            /**
                             * Format: uuid
                             * @description The topmost unit of the sample
                             */
                            root: string | null;
                            persons: string[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Load the sample: a library’s units and people, its plan of 2026 compiled and mostly taken over; only where there is no unit yet */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            operation: string;
                            /** Format: uuid */
                            plan: string;
                            units: number;
                            persons: number;
                            /** @description Found in the plan */
                            commitments: number;
                            /** @description Taken over as records; the rest waits for a decision */
                            adopted: number;
                            occurrences: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Take the sample out: its work is cancelled, its units close, its people’s names are erased */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Commitments and branches that were cancelled */
                            records: number;
                            units: number;
                            /** @description Whose names were erased and whose accounts were disabled */
                            persons: number;
                            /** @description Records that were added to the sample and that only their own people could end; still open */
                            left: string[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sample library’s plan as a text, to be imported like any other */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            text: string;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My saved views and those that are shared, by name */
        get: {
            parameters: {
                query?: {
                    register?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                register: string;
                                query: {
                                    /** @description As the list of records takes it */
                                    filter?: string[];
                                    sort?: string;
                                    columns?: string[];
                                    /** @enum {string} */
                                    layout?: "table" | "calendar" | "board" | "timeline";
                                    /** @description Whatever else the client needs to show it again */
                                    options?: {
                                        [key: string]: string | number | boolean | string[];
                                    };
                                } & {
                                    [key: string]: unknown;
                                };
                                /** @description Seen by everybody of the organisation */
                                shared: boolean;
                                mine: boolean;
                                /**
                                 * Format: uuid
                                 * @description Who made it
                                 */
                                person: string;
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Save a view */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The same request sent again gives the same answer and does nothing */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        register: string;
                        query: {
                            /** @description As the list of records takes it */
                            filter?: string[];
                            sort?: string;
                            columns?: string[];
                            /** @enum {string} */
                            layout?: "table" | "calendar" | "board" | "timeline";
                            /** @description Whatever else the client needs to show it again */
                            options?: {
                                [key: string]: string | number | boolean | string[];
                            };
                        };
                        shared: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            register: string;
                            query: {
                                /** @description As the list of records takes it */
                                filter?: string[];
                                sort?: string;
                                columns?: string[];
                                /** @enum {string} */
                                layout?: "table" | "calendar" | "board" | "timeline";
                                /** @description Whatever else the client needs to show it again */
                                options?: {
                                    [key: string]: string | number | boolean | string[];
                                };
                            } & {
                                [key: string]: unknown;
                            };
                            /** @description Seen by everybody of the organisation */
                            shared: boolean;
                            mine: boolean;
                            /**
                             * Format: uuid
                             * @description Who made it
                             */
                            person: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a view of mine; a shared one also by who supervises the whole organisation */
        put: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The ETag that came when it was read; needed */
                    "if-match"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        register: string;
                        query: {
                            /** @description As the list of records takes it */
                            filter?: string[];
                            sort?: string;
                            columns?: string[];
                            /** @enum {string} */
                            layout?: "table" | "calendar" | "board" | "timeline";
                            /** @description Whatever else the client needs to show it again */
                            options?: {
                                [key: string]: string | number | boolean | string[];
                            };
                        };
                        shared: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            register: string;
                            query: {
                                /** @description As the list of records takes it */
                                filter?: string[];
                                sort?: string;
                                columns?: string[];
                                /** @enum {string} */
                                layout?: "table" | "calendar" | "board" | "timeline";
                                /** @description Whatever else the client needs to show it again */
                                options?: {
                                    [key: string]: string | number | boolean | string[];
                                };
                            } & {
                                [key: string]: unknown;
                            };
                            /** @description Seen by everybody of the organisation */
                            shared: boolean;
                            mine: boolean;
                            /**
                             * Format: uuid
                             * @description Who made it
                             */
                            person: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Delete a view */
        delete: {
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
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an upload; Location says where its pieces go. Its last part is the id that evidence and plans take as `upload` */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1.0.0; needed */
                    "tus-resumable"?: string;
                    "upload-length"?: number;
                    "upload-defer-length"?: "1";
                    /** @description `filename` and its base64, as the protocol has it */
                    "upload-metadata"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give an upload up */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1.0.0; needed */
                    "tus-resumable"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** The next piece (application/offset+octet-stream), from Upload-Offset on */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    /** @description 1.0.0; needed */
                    "tus-resumable"?: string;
                    "upload-offset"?: number;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/audit/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that sealed the log; keep them elsewhere, to know the log by them later */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                key: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                retiredAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{event}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That an event stands in the log at its place, under a signed checkpoint */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Its place in the log, or its id */
                    event: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            event: string;
                            /** @description Its place in the log, from 0 */
                            leaf: number;
                            /** @description Its canonical JSON; SHA-256(0x00 ‖ this) is `hash` */
                            canonical: string;
                            /** @description SHA-256, hexadecimal */
                            hash: string;
                            /** @description Events under the checkpoint */
                            size: number;
                            /** @description SHA-256, hexadecimal */
                            root: string;
                            /** @description RFC 9162 §2.1.3, from the leaf upwards */
                            path: string[];
                            /** @description The signed note that states size and root */
                            checkpoint: string;
                            /** @description False where the event was changed behind the ledger’s back */
                            holds: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recompute the whole log: chains, states, tree, checkpoints, signatures, and files if asked */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A checkpoint kept from earlier: the signed note */
                        against?: string;
                        /** @description Public keys known from elsewhere; without them the log’s own */
                        keys?: string[];
                        /** @description Read every stored file too */
                        files?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Nothing is wrong */
                            sound: boolean;
                            /** @description What is wrong and where, at most 20 of a kind */
                            problems: {
                                code: string;
                                place: string | null;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            problemCount: number;
                            events: {
                                total: number;
                                sealed: number;
                                unsealed: number;
                            };
                            checkpoints: {
                                count: number;
                                last: {
                                    size: number;
                                    /** @description SHA-256, hexadecimal */
                                    root: string;
                                } | null;
                            };
                            objects: {
                                [key: string]: number;
                            };
                            keys: {
                                /** @description `given`, or `archive`: those that the log itself names */
                                from: string;
                                verified: string[];
                            };
                            against: {
                                size: number;
                                /** @description SHA-256, hexadecimal */
                                root: string;
                                /** @description What the checkpoint covered stands unchanged */
                                proven: boolean;
                            } | null;
                            files: {
                                checked: number;
                                bytes: number;
                            } | null;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All that the ledger holds as one archive, which `taizhang verify` checks offline */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default true */
                        files?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-tar": string;
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-tar": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-tar": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What rules mean, in words and in their next dates; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description In the words of plans: 每季度末月25日前, once a quarter */
                        text?: string;
                        rules?: ({
                            /** @enum {string} */
                            kind: "periodic";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            /** @enum {string} */
                            per: "day" | "week" | "month" | "quarter" | "half-year" | "year";
                            every: number;
                            times: number;
                            due: {
                                at: "end" | {
                                    day: number;
                                } | {
                                    month: number;
                                    day: number;
                                } | {
                                    weekday: number;
                                    nth: number;
                                } | {
                                    workday: number;
                                };
                                /** @enum {string} */
                                roll: "none" | "forward" | "back";
                            };
                            /** @enum {string} */
                            only?: "workdays";
                        } | {
                            /** @enum {string} */
                            kind: "target";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            /** @enum {string} */
                            per: "day" | "week" | "month" | "quarter" | "half-year" | "year";
                            every: number;
                            atLeast: number;
                            atMost: number | null;
                            unit: string | null;
                            due: {
                                at: "end" | {
                                    day: number;
                                } | {
                                    month: number;
                                    day: number;
                                } | {
                                    weekday: number;
                                    nth: number;
                                } | {
                                    workday: number;
                                };
                                /** @enum {string} */
                                roll: "none" | "forward" | "back";
                            };
                        } | {
                            /** @enum {string} */
                            kind: "days";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            /** @description `W5`, `W5.2`, `D25`, `D-1`, `--06-30`, `L01-15`, 清明, 清明-1 … */
                            days: string[];
                            every: number;
                            /** @enum {string} */
                            roll: "none" | "forward" | "back";
                        } | {
                            /** @enum {string} */
                            kind: "after-completion";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                            every: number;
                            /** @enum {string} */
                            unit: "day" | "week" | "month" | "year";
                            /** @enum {string} */
                            roll: "none" | "forward" | "back";
                        } | {
                            /** @enum {string} */
                            kind: "continuous";
                            /** Format: date */
                            from: string | null;
                            /** Format: date */
                            until: string | null;
                            tag?: string;
                        })[];
                        /**
                         * Format: date
                         * @description Default: today
                         */
                        from?: string;
                        /** @default 12 */
                        count?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was understood; to be kept as they are */
                            rules: unknown[];
                            /** @description Each rule in words */
                            words: {
                                zh: string;
                                en: string;
                            }[];
                            dates: {
                                /** @description The period: 2026-Q3, 2026-07 … */
                                key: string;
                                /** Format: date */
                                periodStart: string;
                                /** Format: date */
                                periodEnd: string;
                                /**
                                 * Format: date
                                 * @description The day that the rule names
                                 */
                                slotOn: string;
                                /**
                                 * Format: date
                                 * @description After rolling off rest days
                                 */
                                dueOn: string;
                                /** @enum {string} */
                                basis: "official" | "estimated" | "missing" | "none";
                            }[];
                            /** @description There are others behind these */
                            more: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs with their hours and their last run */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                /** @description Null: it goes on all the time */
                                cron: string | null;
                                /** @enum {string} */
                                state: "idle" | "waiting" | "running";
                                last: {
                                    /** Format: date-time */
                                    startedAt: string;
                                    /** Format: date-time */
                                    endedAt: string;
                                    /** @enum {string} */
                                    outcome: "done" | "failed";
                                    error: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a job now; `started` is false where it waits or runs already */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: "generate-occurrences" | "remind" | "seal" | "expire-evidence" | "check-calendar" | "gather-digests" | "tidy-sign-in" | "tidy-uploads" | "backup";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            started: boolean;
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The backups that are kept, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                bytes: number;
                                /** Format: date-time */
                                madeAt: string;
                            }[];
                        };
                    };
                };
                /** @description What is wrong, and what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description The server’s own trouble */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            requestId: string;
            errors?: {
                code: string;
                detail: string;
                /** @description JSON pointer into what was sent */
                pointer?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
