import { type MemberActor, toHundredths } from "@guildhall/core";
import { previewDropsInput, recordDropsInput } from "@guildhall/core/loot";
import type { Context } from "#use-cases/context.ts";
import {
  castVote,
  closeCouncil,
  closeSession,
  enterSession,
  openSession,
  placeBid,
  previewDrops,
  previewSale,
  recordDrops,
  reserveItem,
  sellDrop,
  viewSession,
} from "#use-cases/loot/index.ts";
import { saveRules, viewRules } from "#use-cases/wishlists/index.ts";
import type { Hall } from "./make-hall.ts";
import { memberOf } from "./member-of.ts";

/**
 * Bram changes the rules, records a drop and puts one up, bids for it and ends the auction; a bid of Bram's in another one
 * stands. Bram reserves, votes in a council, and sells for the bank.
 */
export async function liveThroughLoot(context: Context, hall: Hall, actor: MemberActor): Promise<void> {
  const rules = { gates: [], criteria: [{ kind: "roll" as const }] };
  const { inForce } = await viewRules(context, actor);
  await saveRules(context, actor, { name: "Roll", rules, seenVersion: inForce.version });
  await record(context, hall, actor);
  const { waitingId } = hall.loot;
  const nothing = toHundredths(0);
  const stages = [{ mode: "open" as const, minimum: nothing }];
  const opening = { requestId: "bram-opens", dropIds: [waitingId], stages };
  for (const sessionId of await openSession(context, actor, opening)) {
    await placeBid(context, actor, { requestId: "bram-bids", sessionId, maximum: nothing });
    await closeSession(context, actor, { sessionId });
  }
  const { auctionId } = hall.sessions;
  await placeBid(context, actor, { requestId: "bram-stands", sessionId: auctionId, maximum: nothing });
  await reserveItem(context, actor, { eventId: hall.events.upcoming, itemId: hall.items.itemId });
  await sitInCouncil(context, hall, actor);
  const sale = {
    dropId: hall.loot.bankedId,
    price: 1_000,
    split: "equally",
    bankPercent: 0,
    windowDays: 30,
  } as const;
  const { previewId } = await previewSale(context, actor, sale);
  await sellDrop(context, actor, { ...sale, previewId, requestId: "bram-sells" });
}

/** Bram is for the officer, says why, and ends the council. */
async function sitInCouncil(context: Context, hall: Hall, actor: MemberActor): Promise<void> {
  const sessionId = hall.sessions.councilId;
  await enterSession(context, memberOf(hall, []), { sessionId });
  const { entrants } = await viewSession(context, actor, { sessionId, language: "en" });
  const rival = entrants?.find(({ memberId }) => memberId !== hall.bram.memberId);
  await castVote(context, actor, {
    sessionId,
    memberId: rival?.memberId ?? null,
    reason: "A friend of Bram",
  });
  await closeCouncil(context, actor, { sessionId });
}

async function record(context: Context, { items }: Hall, actor: MemberActor): Promise<void> {
  const answers = [{ line: 1, itemId: items.itemId }];
  const asked = { text: "Dusk", language: "en", eventId: null, answers };
  const { previewId } = await previewDrops(context, actor, previewDropsInput.parse(asked));
  await recordDrops(context, actor, recordDropsInput.parse({ ...asked, previewId, requestId: "bram-saw" }));
}
