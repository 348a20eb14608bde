import { toHundredths } from "@guildhall/core";
import {
  cancelSession,
  closeDueSession,
  closeSession,
  enterSession,
  extendSession,
  leaveSession,
  listOpenSessions,
  noticeDeletedCards,
  openSession,
  placeBid,
  refreshSessions,
  retractBid,
  viewOwnStanding,
  viewPriceHistory,
  viewSaleTerms,
  viewSession,
  viewStanding,
} from "#use-cases/loot/index.ts";
import type { Attacks } from "./attack.ts";

/** Drops that look for whom they go to. */
export const sessionsAttacks: Attacks = {
  openSession: {
    right: "loot.award",
    attempt: (context, actor, { loot: { waitingId } }) =>
      openSession(context, actor, {
        requestId: "an-attack",
        dropIds: [waitingId],
        stages: [{ mode: "roll" }],
      }),
  },
  noticeDeletedCards: {
    right: "loot.award",
    attempt: (context, actor) => noticeDeletedCards(context, actor, { messageIds: ["1"] }),
  },
  refreshSessions: { right: "loot.award", attempt: refreshSessions },
  enterSession: {
    right: null,
    attempt: (context, actor, { sessions: { rollId } }) =>
      enterSession(context, actor, { sessionId: rollId }),
  },
  leaveSession: {
    right: null,
    attempt: (context, actor, { sessions: { enteredId } }) =>
      leaveSession(context, actor, { sessionId: enteredId }),
  },
  placeBid: {
    right: null,
    attempt: (context, actor, { sessions: { auctionId } }) =>
      placeBid(context, actor, {
        requestId: "an-attack",
        sessionId: auctionId,
        maximum: toHundredths(0),
      }),
  },
  retractBid: {
    right: null,
    attempt: (context, actor, { sessions: { bidId } }) =>
      retractBid(context, actor, { requestId: "an-attack", sessionId: bidId }),
  },
  extendSession: {
    right: "loot.award",
    attempt: (context, actor, { sessions: { rollId } }) =>
      extendSession(context, actor, { sessionId: rollId, minutes: 5 }),
  },
  closeSession: {
    right: "loot.award",
    attempt: (context, actor, { sessions: { bidId } }) => closeSession(context, actor, { sessionId: bidId }),
  },
  closeDueSession: {
    right: "loot.award",
    attempt: (context, actor, { sessions: { bidId } }) =>
      closeDueSession(context, actor, { sessionId: bidId }),
  },
  cancelSession: {
    right: "loot.award",
    attempt: (context, actor, { sessions: { sealedId } }) =>
      cancelSession(context, actor, { sessionId: sealedId }),
  },
  viewSession: {
    right: null,
    attempt: (context, actor, { sessions: { sealedId } }) =>
      viewSession(context, actor, { sessionId: sealedId, language: "en" }),
  },
  viewStanding: {
    right: null,
    attempt: (context, actor, { sessions: { councilId: sessionId } }) =>
      viewStanding(context, actor, { sessionId }),
  },
  viewOwnStanding: {
    right: null,
    attempt: (context, actor, { sessions: { councilId: sessionId } }) =>
      viewOwnStanding(context, actor, { sessionId }),
  },
  listOpenSessions: {
    right: null,
    attempt: (context, actor) => listOpenSessions(context, actor, { language: "en" }),
  },
  viewSaleTerms: { right: "loot.award", attempt: (context, actor) => viewSaleTerms(context, actor) },
  viewPriceHistory: {
    right: null,
    attempt: (context, actor, { items: { itemId } }) => viewPriceHistory(context, actor, { itemId }),
  },
};
