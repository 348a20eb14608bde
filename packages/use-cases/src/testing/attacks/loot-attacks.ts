import { previewDropsInput, recordDropsInput } from "@guildhall/core/loot";
import type { Context } from "#use-cases/context.ts";
import {
  acceptOffer,
  answerForWinner,
  askForHandOver,
  awardByHand,
  confirmHanded,
  disenchantDrop,
  expireOffer,
  listDrops,
  listLootHistory,
  listRecordedDrops,
  markHanded,
  passOffer,
  previewDrops,
  reassignAward,
  recordDrops,
  refundAward,
  restoreDrop,
  suggestAward,
  takeHandBack,
  undoAward,
  undoDrops,
  viewAward,
  viewItemStock,
  viewLootWeights,
  voidDrop,
} from "#use-cases/loot/index.ts";
import type { Hall } from "../make-hall.ts";
import type { Attacks } from "./attack.ts";

const dropped = ({ items: { itemId } }: Hall) =>
  previewDropsInput.parse({
    text: "2x Dusk",
    language: "en",
    eventId: null,
    answers: [{ line: 1, itemId }],
  });

async function fingerprintOfDrops(context: Context, hall: Hall): Promise<string> {
  return (await previewDrops(context, hall.system, dropped(hall))).previewId;
}

/** Drops, and what becomes of them. */
export const lootAttacks: Attacks = {
  viewItemStock: {
    right: null,
    attempt: (context, actor, { items: { itemId } }) => viewItemStock(context, actor, { itemId }),
  },
  viewLootWeights: {
    right: null,
    attempt: (context, actor) => viewLootWeights(context, actor, { days: 90 }),
  },
  previewDrops: {
    right: "loot.award",
    attempt: (context, actor, hall) => previewDrops(context, actor, dropped(hall)),
  },
  recordDrops: {
    right: "loot.award",
    attempt: async (context, actor, hall) => {
      const previewId = await fingerprintOfDrops(context, hall);
      const asked = { ...dropped(hall), previewId, requestId: "an-attack" };
      return await recordDrops(context, actor, recordDropsInput.parse(asked));
    },
  },
  listRecordedDrops: {
    right: "loot.award",
    attempt: (context, actor, { loot: { batchId } }) => listRecordedDrops(context, actor, { batchId }),
  },
  undoDrops: {
    right: "loot.award",
    attempt: (context, actor, { loot: { batchId } }) => undoDrops(context, actor, { batchId }),
  },
  voidDrop: {
    right: "loot.award",
    attempt: (context, actor, { loot: { waitingId: dropId } }) => voidDrop(context, actor, { dropId }),
  },
  disenchantDrop: {
    right: "loot.award",
    attempt: (context, actor, { loot: { waitingId: dropId } }) => disenchantDrop(context, actor, { dropId }),
  },
  restoreDrop: {
    right: "loot.award",
    attempt: (context, actor, { loot: { disenchantedId: dropId } }) =>
      restoreDrop(context, actor, { dropId }),
  },
  listDrops: {
    right: null,
    attempt: (context, actor) => listDrops(context, actor, { language: "en" }),
  },
  listLootHistory: {
    right: null,
    attempt: (context, actor) => listLootHistory(context, actor, { language: "en", limit: 50 }),
  },
  viewAward: {
    right: null,
    attempt: (context, actor, { loot: { awardedId: awardId } }) =>
      viewAward(context, actor, { awardId, language: "en" }),
  },
  suggestAward: {
    right: "loot.award",
    attempt: (context, actor, { loot: { waitingId: dropId } }) => suggestAward(context, actor, { dropId }),
  },
  awardByHand: {
    right: "loot.award",
    attempt: (context, actor, { loot: { waitingId: dropId }, bram: { memberId } }) =>
      awardByHand(context, actor, { dropId, memberId, reason: "Tank first", isOffer: false }),
  },
  acceptOffer: {
    right: null,
    attempt: (context, actor, { loot: { ownOfferedId: awardId } }) =>
      acceptOffer(context, actor, { awardId }),
  },
  passOffer: {
    right: null,
    attempt: (context, actor, { loot: { ownOfferedId: awardId } }) => passOffer(context, actor, { awardId }),
  },
  answerForWinner: {
    right: "loot.award",
    attempt: (context, actor, { loot: { offeredId: awardId } }) =>
      answerForWinner(context, actor, { awardId, answer: "accept" }),
  },
  expireOffer: {
    right: "loot.award",
    attempt: (context, actor, { loot: { lateId: awardId } }) => expireOffer(context, actor, { awardId }),
  },
  markHanded: {
    right: "loot.award",
    attempt: (context, actor, { loot: { awardedId: awardId } }) => markHanded(context, actor, { awardId }),
  },
  takeHandBack: {
    right: "loot.award",
    attempt: (context, actor, { loot: { handedId: awardId } }) => takeHandBack(context, actor, { awardId }),
  },
  confirmHanded: {
    right: null,
    attempt: (context, actor, { loot: { ownAwardedId: awardId } }) =>
      confirmHanded(context, actor, { awardId }),
  },
  askForHandOver: {
    right: "loot.award",
    attempt: (context, actor, { loot: { awardedId: awardId } }) =>
      askForHandOver(context, actor, { awardId }),
  },
  refundAward: {
    right: "loot.award",
    attempt: (context, actor, { loot: { awardedId: awardId } }) =>
      refundAward(context, actor, { awardId, reason: "Cannot wear it" }),
  },
  undoAward: {
    right: "loot.award",
    attempt: (context, actor, { loot: { awardedId: awardId } }) =>
      undoAward(context, actor, { awardId, reason: null }),
  },
  reassignAward: {
    right: "loot.award",
    attempt: (context, actor, { loot: { awardedId: awardId }, roster: { danaId: toMemberId } }) =>
      reassignAward(context, actor, { awardId, toMemberId, reason: "Needs it more" }),
  },
};
