import type { Clock } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import type { Balancer } from "@guildhall/core/groups";
import type { PlayerService } from "@guildhall/core/verification";
import type { Database } from "@guildhall/db";

/** What whoever runs the product set in its environment. */
export type Deployment = {
  /** Discord accounts that may do what concerns every guild. */
  readonly operatorUserIds: ReadonlySet<string>;
  /** The site that the scraper reads: its origin. */
  readonly itemSite: string;
};

/** The services of games that this deployment may ask. */
export type PlayerServices = Readonly<Partial<Record<Game, PlayerService>>>;

/** What every use-case works with. */
export type Context = {
  readonly db: Database;
  readonly clock: Clock;
  /** What the operator set; left out: nothing. */
  readonly deployment?: Deployment;
  /** Where parties are balanced; left out: here, between other work. */
  readonly balancer?: Balancer;
  /** Where accounts of a game are looked up; left out: nowhere. */
  readonly playerServices?: PlayerServices;
};
