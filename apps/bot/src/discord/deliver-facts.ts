import type { FactName } from "@guildhall/core";
import {
  claimDeliveries,
  type Delivery,
  fanOutFacts,
  finishDeliveries,
  parkDelivery,
  retryDelivery,
  type Shards,
} from "@guildhall/db/facts";
import type { Logger } from "@guildhall/observability";
import type { FactHandler } from "./on-fact.ts";
import type { Pace } from "./pace.ts";
import type { Tools } from "./tools.ts";
import { startWorkLoop, type WorkSource } from "./work-loop.ts";

export type DeliverFactsOptions = {
  readonly tools: Tools;
  readonly handlers: readonly FactHandler[];
  readonly shards: Shards;
  readonly logger: Logger;
  readonly pace: Pace;
};

/** Hands every fact to the handlers that want it, until it is stopped. */
export function startDeliveries(options: DeliverFactsOptions): { stop(): Promise<void> } {
  const { tools, shards, logger } = options;
  return startWorkLoop(deliverySource(options), { clock: tools.context.clock, shards, logger });
}

/** A lane is what one handler renders for one subject. */
function deliverySource({ tools, handlers, pace }: DeliverFactsOptions): WorkSource<Delivery> {
  const { db } = tools.context;
  const handlersOf = (name: FactName) =>
    handlers.filter(({ facts }) => facts.includes(name)).map((handler) => handler.name);
  const findHandler = (name: string) => handlers.find((handler) => handler.name === name);
  return {
    name: "delivery",
    spacingMilliseconds: pace.spacingMilliseconds,
    pollMilliseconds: pace.factPollMilliseconds,
    async claim(claim) {
      await fanOutFacts(db, { handlersOf, ...claim });
      return await claimDeliveries(db, claim);
    },
    laneOf: ({ handler, guildId, fact }) =>
      [handler, guildId, findHandler(handler)?.subject(fact) ?? ""].join(" "),
    // A handler that an update took away has nothing left to do.
    run: async ({ handler, fact }) => await findHandler(handler)?.run(tools, fact),
    describe: ({ handler, fact }) => ({ handler, fact: fact.name }),
    correlationOf: ({ correlationId }) => correlationId ?? undefined,
    finish: (finished) => finishDeliveries(db, finished),
    retry: (failed) => retryDelivery(db, failed),
    park: (failed) => parkDelivery(db, failed),
  };
}
