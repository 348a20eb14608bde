import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { FactName } from "@guildhall/core";
import {
  claimDeliveries,
  type Delivery,
  fanOutFacts,
  finishDelivery,
  retryDelivery,
  type Shards,
} from "@guildhall/db/facts";
import { describeError, type Logger, runWithCorrelation } from "@guildhall/observability";
import type { FactHandler } from "./on-fact.ts";
import type { Tools } from "./tools.ts";

/** How soon a fact reaches Discord at the latest. */
const pollMilliseconds = 250;
/** A database that does not answer is asked again this much later. */
const troubleMilliseconds = 2000;
/** Longer than any handler takes: after that another process takes the delivery over. */
const leaseSeconds = 60;
const batchSize = 50;

export type DeliverFactsOptions = {
  readonly tools: Tools;
  readonly handlers: readonly FactHandler[];
  /** The guilds that this process looks after. */
  readonly shards: Shards;
  readonly logger: Logger;
};

/** Hands every fact to the handlers that want it, until it is stopped; then it finishes what it has in hand. */
export function startDeliveries(options: DeliverFactsOptions): { stop(): Promise<void> } {
  const owner = randomUUID();
  const stopping = new AbortController();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const rest = await deliverDue(options, owner).then(
        (count) => (count > 0 ? 0 : pollMilliseconds),
        (error: unknown) => {
          options.logger.error({ err: error }, "deliveries are not reached");
          return troubleMilliseconds;
        },
      );
      await pause(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** One round. Guilds are served side by side, the deliveries of one guild after another. */
async function deliverDue(options: DeliverFactsOptions, owner: string): Promise<number> {
  const { tools, handlers, shards } = options;
  const { db, clock } = tools.context;
  const handlersOf = (name: FactName) =>
    handlers.filter(({ facts }) => facts.includes(name)).map((each) => each.name);
  await fanOutFacts(db, { handlersOf, shards, now: clock.now(), limit: batchSize });
  const claim = { owner, shards, now: clock.now(), leaseSeconds, limit: batchSize };
  const claimed = await claimDeliveries(db, claim);
  const byGuild = Map.groupBy(claimed, ({ guildId }) => guildId);
  await Promise.all([...byGuild.values()].map((deliveries) => deliverInOrder(options, deliveries)));
  return claimed.length;
}

async function deliverInOrder(options: DeliverFactsOptions, deliveries: readonly Delivery[]): Promise<void> {
  for (const delivery of deliveries) {
    await runWithCorrelation(() => deliver(options, delivery), delivery.correlationId ?? undefined);
  }
}

async function deliver({ tools, handlers, logger }: DeliverFactsOptions, delivery: Delivery): Promise<void> {
  const { db, clock } = tools.context;
  const { handler: name, fact, attempt } = delivery;
  try {
    // A handler that an update took away has nothing left to do.
    await handlers.find((handler) => handler.name === name)?.run(tools, fact);
    await finishDelivery(db, delivery);
    logger.info({ handler: name, fact: fact.name }, "delivered");
  } catch (error) {
    const { code, type } = describeError(error);
    logger.error({ err: error, handler: name, fact: fact.name, attempt }, "delivery failed");
    await retryDelivery(db, { lease: delivery, error: String(code ?? type), now: clock.now() });
  }
}
