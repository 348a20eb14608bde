import {
  endContracts,
  endGiftCode,
  listGiftCodes,
  nameForCodes,
  noteBoardOver,
  noteCodeExpired,
  noticeDeletedNotices,
  planCodeReminders,
  refreshNotices,
  repeatContracts,
  resumeContracts,
  resumeGiftCode,
  saveGiftCode,
  setContracts,
  takeCodeCall,
  takeCodeLetter,
  tickContract,
  tickGiftCode,
  viewBoard,
  viewContracts,
  viewGiftCode,
  voteOnCode,
} from "#use-cases/announcements/index.ts";
import type { Attacks } from "./attack.ts";

const right = "announcements.post";

/** Gift codes and the contracts of the day. */
export const codesAttacks: Attacks = {
  listGiftCodes: { right: null, attempt: listGiftCodes },
  viewGiftCode: {
    right: null,
    attempt: (context, actor, { codes }) => viewGiftCode(context, actor, codes),
  },
  saveGiftCode: {
    right,
    attempt: (context, actor, { codes: { codeId }, marker }) => {
      const written = { code: `OTHER${marker}`, gives: "Gold", redeemUrl: null, expiresAt: null, note: null };
      return saveGiftCode(context, actor, { codeId, ...written });
    },
  },
  endGiftCode: { right, attempt: (context, actor, { codes }) => endGiftCode(context, actor, codes) },
  resumeGiftCode: {
    right,
    attempt: (context, actor, { codes: { endedCodeId } }) =>
      resumeGiftCode(context, actor, { codeId: endedCodeId }),
  },
  noteCodeExpired: { right, attempt: (context, actor, { codes }) => noteCodeExpired(context, actor, codes) },
  tickGiftCode: {
    right: null,
    attempt: (context, actor, { codes: { codeId } }) => tickGiftCode(context, actor, { codeId }),
  },
  voteOnCode: {
    right: null,
    attempt: (context, actor, { codes: { codeId } }) =>
      voteOnCode(context, actor, { codeId, vote: "expired" }),
  },
  planCodeReminders: { right, attempt: planCodeReminders },
  takeCodeLetter: {
    right,
    attempt: (context, actor, { bram: { memberId } }) => takeCodeLetter(context, actor, { memberId }),
  },
  nameForCodes: {
    right,
    attempt: (context, actor, { bram: { userId }, codes: { codeId } }) =>
      nameForCodes(context, actor, { userId, codeIds: [codeId] }),
  },
  takeCodeCall: { right, attempt: takeCodeCall },
  viewContracts: { right: null, attempt: viewContracts },
  viewBoard: { right: null, attempt: (context, actor, { codes }) => viewBoard(context, actor, codes) },
  setContracts: {
    right,
    attempt: (context, actor) =>
      setContracts(context, actor, { monsters: [], event: null, dungeon: null, lines: ["Fishing"] }),
  },
  repeatContracts: { right, attempt: repeatContracts },
  endContracts: { right, attempt: (context, actor, { codes }) => endContracts(context, actor, codes) },
  resumeContracts: { right, attempt: (context, actor, { codes }) => resumeContracts(context, actor, codes) },
  noteBoardOver: { right, attempt: (context, actor, { codes }) => noteBoardOver(context, actor, codes) },
  tickContract: {
    right: null,
    attempt: (context, actor, { codes: { contractId } }) => tickContract(context, actor, { contractId }),
  },
  noticeDeletedNotices: {
    right,
    attempt: (context, actor, { codes: { codeId } }) =>
      noticeDeletedNotices(context, actor, { messageIds: [String(codeId)] }),
  },
  refreshNotices: { right, attempt: refreshNotices },
};
