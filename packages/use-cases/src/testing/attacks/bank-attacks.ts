import type { Context } from "#use-cases/context.ts";
import {
  bankDrop,
  castVote,
  closeCouncil,
  handOutNight,
  previewNight,
  previewSale,
  releaseReserve,
  reserveItem,
  sellDrop,
  tickPayout,
  undoNight,
  undoSale,
  viewBank,
  viewCouncil,
  viewNights,
  viewReserves,
} from "#use-cases/loot/index.ts";
import type { Hall } from "../make-hall.ts";
import type { Attacks } from "./attack.ts";

const night = ({ events, loot, bram: { memberId } }: Hall) =>
  ({
    eventId: events.settled,
    language: "en",
    choices: [{ dropId: loot.nightDropId, memberId }],
  }) as const;

const sale = ({ loot: { bankedId: dropId } }: Hall) =>
  ({ dropId, price: 1_000, split: "equally", bankPercent: 0, windowDays: 30 }) as const;

async function readNight(context: Context, hall: Hall): Promise<string> {
  return (await previewNight(context, hall.system, night(hall))).previewId;
}

async function readSale(context: Context, hall: Hall): Promise<string> {
  return (await previewSale(context, hall.system, sale(hall))).previewId;
}

/** A whole night at once, a council, reserves, and the guild's bank. */
export const bankAttacks: Attacks = {
  previewNight: {
    right: "loot.award",
    attempt: (context, actor, hall) => previewNight(context, actor, night(hall)),
  },
  viewNights: { right: "loot.award", attempt: (context, actor) => viewNights(context, actor) },
  handOutNight: {
    right: "loot.award",
    attempt: async (context, actor, hall) => {
      const pressed = { requestId: "an-attack-by-night", reason: "Asked" };
      const previewId = await readNight(context, hall);
      return await handOutNight(context, actor, { ...night(hall), previewId, ...pressed });
    },
  },
  undoNight: {
    right: "loot.award",
    attempt: (context, actor, { loot: { nightBatchId: batchId } }) => undoNight(context, actor, { batchId }),
  },
  castVote: {
    right: "loot.vote",
    attempt: (context, actor, { sessions: { councilId: sessionId }, bram: { memberId } }) =>
      castVote(context, actor, { sessionId, memberId, reason: "A needless word" }),
  },
  viewCouncil: {
    right: "loot.vote",
    attempt: (context, actor, { sessions: { councilId: sessionId } }) =>
      viewCouncil(context, actor, { sessionId }),
  },
  closeCouncil: {
    right: "loot.award",
    attempt: (context, actor, { sessions: { councilId: sessionId } }) =>
      closeCouncil(context, actor, { sessionId }),
  },
  reserveItem: {
    right: null,
    attempt: (context, actor, { events: { upcoming: eventId }, items: { itemId } }) =>
      reserveItem(context, actor, { eventId, itemId }),
  },
  releaseReserve: {
    right: null,
    attempt: (context, actor, { events: { locked: eventId }, items: { itemId } }) =>
      releaseReserve(context, actor, { eventId, itemId }),
  },
  viewReserves: {
    right: null,
    attempt: (context, actor, { events: { upcoming: eventId } }) =>
      viewReserves(context, actor, { eventId, language: "en" }),
  },
  viewBank: { right: null, attempt: (context, actor) => viewBank(context, actor, { language: "en" }) },
  bankDrop: {
    right: "loot.bank",
    attempt: (context, actor, { loot: { waitingId: dropId } }) => bankDrop(context, actor, { dropId }),
  },
  previewSale: {
    right: "loot.bank",
    attempt: (context, actor, hall) => previewSale(context, actor, sale(hall)),
  },
  sellDrop: {
    right: "loot.bank",
    attempt: async (context, actor, hall) => {
      const previewId = await readSale(context, hall);
      return await sellDrop(context, actor, { ...sale(hall), previewId, requestId: "an-attack" });
    },
  },
  undoSale: {
    right: "loot.bank",
    attempt: (context, actor, { loot: { saleId } }) => undoSale(context, actor, { saleId }),
  },
  tickPayout: {
    right: "loot.bank",
    attempt: (context, actor, { loot: { saleId }, bram: { memberId } }) =>
      tickPayout(context, actor, { saleId, memberId, isPaid: true }),
  },
};
