import {
  addUnlinkedMember,
  listFaces,
  listMembers,
  planMemberRecheck,
  recordMemberPage,
  recordServerMemberLeft,
  recordServerMembers,
  renameMember,
  startMemberSync,
} from "#use-cases/members/index.ts";
import type { Attacks } from "./attack.ts";

export const membersAttacks: Attacks = {
  addUnlinkedMember: {
    right: "members.edit",
    attempt: (context, actor) => addUnlinkedMember(context, actor, { name: "Dana" }),
  },
  listMembers: { right: "members.view", attempt: listMembers },
  renameMember: {
    right: "members.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      renameMember(context, actor, { memberId, name: "Bramble" }),
  },
  listFaces: { right: "members.view", attempt: listFaces },
  planMemberRecheck: {
    right: "settings.edit",
    attempt: (context, actor, { officer: { userId } }) =>
      planMemberRecheck(context, actor, { userId, asOf: context.clock.now() }),
  },
  recordMemberPage: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) => {
      const asOf = context.clock.now();
      const page = { startedAt: asOf, afterUserId: "0" };
      return recordMemberPage(context, actor, { page, members: [serverMember], asOf });
    },
  },
  recordServerMemberLeft: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) =>
      recordServerMemberLeft(context, actor, { member: serverMember, asOf: context.clock.now() }),
  },
  recordServerMembers: {
    right: "settings.edit",
    attempt: (context, actor, { serverMember }) =>
      recordServerMembers(context, actor, { members: [serverMember], asOf: context.clock.now() }),
  },
  startMemberSync: { right: "settings.edit", attempt: startMemberSync },
};
