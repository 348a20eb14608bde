import {
  addToList,
  answerSlipDraft,
  closeList,
  draftSlip,
  endSeason,
  makeList,
  moveToBottom,
  previewListNames,
  previewSeasonEnd,
  previewSlip,
  removeFromList,
  renameList,
  renameSeason,
  undoListMove,
  undoSeasonEnd,
  viewHallOfFame,
  viewListHistory,
  viewLists,
  viewListTools,
  viewPresent,
  viewSeasons,
  viewSlipDraft,
} from "#use-cases/dkp/index.ts";
import type { Attacks } from "./attack.ts";

/** Seasons, Suicide Kings lists, and points by a pasted list. */
export const seasonsAttacks: Attacks = {
  previewSlip: {
    right: "dkp.adjust",
    attempt: (context, actor) => previewSlip(context, actor, { text: "Somebody;5", answers: [] }),
  },
  previewSeasonEnd: {
    right: "settings.edit",
    besides: "dkp.adjust",
    attempt: (context, actor) => previewSeasonEnd(context, actor, { carry: {} }),
  },
  endSeason: {
    right: "settings.edit",
    besides: "dkp.adjust",
    attempt: async (context, actor, { system }) => {
      const { previewId, season } = await previewSeasonEnd(context, system, { carry: {} });
      return await endSeason(context, actor, { carry: {}, previewId, seasonNumber: season.number });
    },
  },
  undoSeasonEnd: {
    right: "settings.edit",
    besides: "dkp.adjust",
    attempt: (context, actor, { seasons: { seasonId } }) => undoSeasonEnd(context, actor, { seasonId }),
  },
  renameSeason: {
    right: "settings.edit",
    attempt: (context, actor, { seasons: { seasonId } }) =>
      renameSeason(context, actor, { seasonId, name: "Mine" }),
  },
  viewSeasons: { right: "dkp.view-all", attempt: viewSeasons },
  viewHallOfFame: {
    right: "dkp.view-all",
    attempt: (context, actor, { seasons: { seasonId } }) => viewHallOfFame(context, actor, { seasonId }),
  },
  makeList: {
    right: "dkp.adjust",
    attempt: (context, actor) => makeList(context, actor, { name: "Mine" }),
  },
  renameList: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { listId } }) =>
      renameList(context, actor, { listId, name: "Mine" }),
  },
  closeList: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { listId } }) => closeList(context, actor, { listId }),
  },
  addToList: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { listId }, group: { freeMemberId } }) =>
      addToList(context, actor, { listId, memberIds: [freeMemberId], where: "bottom" }),
  },
  removeFromList: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { listId }, bram: { memberId } }) =>
      removeFromList(context, actor, { listId, memberId }),
  },
  moveToBottom: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { listId }, bram: { memberId } }) =>
      moveToBottom(context, actor, { listId, memberId, fromPlace: 1 }),
  },
  undoListMove: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { listId } }) => undoListMove(context, actor, { listId, number: 2 }),
  },
  viewLists: { right: "dkp.view-all", attempt: viewLists },
  viewListHistory: {
    right: "dkp.view-all",
    attempt: (context, actor, { seasons: { listId } }) => viewListHistory(context, actor, { listId }),
  },
  draftSlip: {
    right: "dkp.adjust",
    attempt: (context, actor) => draftSlip(context, actor, { text: "Somebody;5", reason: "Mine" }),
  },
  answerSlipDraft: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { slipDraftId: draftId } }) =>
      answerSlipDraft(context, actor, { draftId, line: 1, memberId: null }),
  },
  viewSlipDraft: {
    right: "dkp.adjust",
    attempt: (context, actor, { seasons: { slipDraftId: draftId } }) =>
      viewSlipDraft(context, actor, { draftId }),
  },
  viewListTools: { right: "dkp.adjust", attempt: viewListTools },
  previewListNames: {
    right: "dkp.adjust",
    attempt: (context, actor) => previewListNames(context, actor, { text: "Somebody" }),
  },
  viewPresent: {
    right: "dkp.adjust",
    attempt: (context, actor, { events }) => viewPresent(context, actor, { eventId: events.settled }),
  },
};
