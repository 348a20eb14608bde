import type { Check } from "./finding.ts";
import { isAbove } from "./permissions-in.ts";

/** The officers' role: somebody has it, and the bot may give it. */
export const checkOfficers: Check = ({ places, roles, bot, officerCount, readingMembersSince }) => {
  const roleId = places.find(({ place }) => place === "officers")?.discordId;
  const role = roles.find((each) => each.roleId === roleId);
  if (!role) return [];
  const { name } = role;
  const isTooHigh = bot && !bot.roles.some((own) => isAbove(own, role));
  const isEmpty = officerCount === 0 && !readingMembersSince;
  return [
    ...(isTooHigh ? [{ code: "roleAboveBot", isBroken: false, name, fix: null } as const] : []),
    ...(isEmpty ? [{ code: "officersEmpty", isBroken: false, name, fix: null } as const] : []),
  ];
};
