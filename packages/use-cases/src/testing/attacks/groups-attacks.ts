import {
  changeStatic,
  createStatic,
  disbandStatic,
  listStatics,
  seatMember,
  unseatMember,
} from "#use-cases/groups/index.ts";
import type { Attacks } from "./attack.ts";

export const groupsAttacks: Attacks = {
  createStatic: {
    right: "groups.edit",
    attempt: (context, actor, { group: { freeMemberId } }) =>
      createStatic(context, actor, { name: "Dusk", leaderMemberId: freeMemberId, targets: {} }),
  },
  changeStatic: {
    right: "groups.edit",
    attempt: (context, actor, { group: { staticId, leaderMemberId } }) =>
      changeStatic(context, actor, { staticId, leaderMemberId, name: "Dusk", targets: { healer: 2 } }),
  },
  disbandStatic: {
    right: "groups.edit",
    attempt: (context, actor, { group }) => disbandStatic(context, actor, group),
  },
  seatMember: {
    right: "groups.edit",
    attempt: (context, actor, { group: { staticId, regularMemberId } }) =>
      seatMember(context, actor, { staticId, memberId: regularMemberId, isSubstitute: true }),
  },
  unseatMember: {
    right: "groups.edit",
    attempt: (context, actor, { group: { staticId, regularMemberId } }) =>
      unseatMember(context, actor, { staticId, memberId: regularMemberId }),
  },
  listStatics: { right: null, attempt: listStatics },
};
