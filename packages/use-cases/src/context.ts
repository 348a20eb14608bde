import type { Clock } from "@guildhall/core";
import type { Database } from "@guildhall/db";

/** What whoever runs the product set in its environment. */
export type Deployment = {
  /** Discord accounts that may do what concerns every guild. */
  readonly operatorUserIds: ReadonlySet<string>;
  /** The site that the scraper reads: its origin. */
  readonly itemSite: string;
};

/** What every use-case works with: where the data is, what time it is, and what the operator set; left out: nothing. */
export type Context = { readonly db: Database; readonly clock: Clock; readonly deployment?: Deployment };
