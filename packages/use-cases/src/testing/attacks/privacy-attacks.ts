import {
  endOtherSessions,
  endSession,
  eraseMember,
  eraseOwnData,
  exportMember,
  exportOwnData,
  forgetDeletedNotes,
  forgetFormerMembers,
  forgetOldApplications,
  forgetOldReminders,
  forgetOldVoice,
  listSessions,
  planNightOfGuild,
  previewErasure,
  viewOwnData,
  viewRetention,
} from "#use-cases/privacy/index.ts";
import type { Attacks } from "./attack.ts";

export const privacyAttacks: Attacks = {
  endOtherSessions: {
    attemptAsStranger: (context, stranger) => endOtherSessions(context, stranger, { sessionId: "none" }),
  },
  endSession: {
    attemptAsStranger: (context, stranger, { officer }) => endSession(context, stranger, officer),
  },
  eraseMember: {
    right: "data.erase",
    attempt: (context, actor, { bram: { memberId, name } }) =>
      eraseMember(context, actor, { memberId, typedName: name }),
  },
  eraseOwnData: {
    attemptAsStranger: (context, stranger, { officer: { name } }) =>
      eraseOwnData(context, { ...stranger, name }, { typedName: name }),
  },
  exportMember: {
    right: "data.export",
    attempt: (context, actor, { bram: { memberId } }) => exportMember(context, actor, { memberId }),
  },
  exportOwnData: { attemptAsStranger: exportOwnData },
  findSession: { exempt: "says whose a signed cookie is, before there is an actor: sessions.test.ts" },
  forgetDeletedNotes: { right: "data.erase", attempt: forgetDeletedNotes },
  forgetEverywhere: { exempt: "nobody asks for it: time passes, retention.test.ts" },
  forgetFormerMembers: { right: "data.erase", attempt: forgetFormerMembers },
  forgetOldApplications: { right: "data.erase", attempt: forgetOldApplications },
  forgetOldReminders: { right: "data.erase", attempt: forgetOldReminders },
  forgetOldVoice: { right: "data.erase", attempt: forgetOldVoice },
  listSessions: { attemptAsStranger: listSessions },
  planNightOfGuild: { right: "data.erase", attempt: planNightOfGuild },
  previewErasure: {
    right: "data.erase",
    attempt: (context, actor, { bram: { memberId } }) => previewErasure(context, actor, { memberId }),
  },
  startSession: { exempt: "makes a session of one's own after Discord said who it is: sessions.test.ts" },
  viewOwnData: { attemptAsStranger: viewOwnData },
  viewRetention: { right: null, attempt: viewRetention },
};
