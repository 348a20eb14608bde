import type { Clock } from "@guildhall/core";
import type { Database } from "@guildhall/db";

/** What every use-case works with: where the data is and what time it is. */
export type Context = { readonly db: Database; readonly clock: Clock };
