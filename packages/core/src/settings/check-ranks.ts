import type { Check, Finding, HealthSnapshot } from "./finding.ts";
import { isAbove } from "./permissions-in.ts";
import type { Place } from "./places.ts";

/** Roles of ranks are there, and the bot may give them, as that of leaves; whoever is to follow in a rank is still in the guild. */
export const checkRanks: Check = (snapshot) => [
  ...checkGone(snapshot),
  ...checkTooHigh(snapshot),
  ...checkHeirs(snapshot),
];

function checkGone({ rankRoles, roles }: HealthSnapshot): readonly Finding[] {
  const there = new Set(roles.map(({ roleId }) => roleId));
  const gone = rankRoles.filter(({ roleId }) => !there.has(roleId));
  // Before the server was read there are none.
  if (gone.length === 0 || roles.length === 0) return [];
  const name = gone.map(({ rankName }) => rankName).join(", ");
  return [{ code: "rankRoleGone", isBroken: true, name, fix: "forgetRankRoles" }];
}

function checkTooHigh({ rankRoles, roles, bot, places }: HealthSnapshot): readonly Finding[] {
  const roleOf = (wanted: Place) => places.find(({ place }) => place === wanted)?.discordId;
  const given = new Set([roleOf("away"), ...rankRoles.map(({ roleId }) => roleId)]);
  // What marks officers is looked at on its own.
  const meant = roles.filter(({ roleId }) => given.has(roleId) && roleId !== roleOf("officers"));
  const tooHigh = meant.filter((role) => bot && !bot.roles.some((own) => isAbove(own, role)));
  return tooHigh.map(({ name }) => ({ code: "roleAboveBot", isBroken: true, name, fix: null }));
}

function checkHeirs({ ranksWithoutHeir }: HealthSnapshot): readonly Finding[] {
  if (ranksWithoutHeir.length === 0) return [];
  return [{ code: "heirGone", isBroken: false, name: ranksWithoutHeir.join(", "), fix: "forgetHeirs" }];
}
