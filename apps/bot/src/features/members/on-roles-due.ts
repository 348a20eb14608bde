import { recheckRolesOfAll } from "@guildhall/use-cases/members";
import { onFact } from "#bot/discord/on-fact.ts";
import { applyRoles } from "./apply-roles.ts";

/** A member has in Discord the roles that go with the place in the guild, whoever changed what. */
export const onRolesDue = onFact({
  name: "member-roles",
  facts: ["members.memberAdded", "members.memberChanged", "members.rolesDue"],
  subject: ({ memberId }) => memberId,
  run: applyRoles,
});

/** Whatever may change the roles of many: each of them is then seen to by itself. */
export const onRolesOfAllDue = onFact({
  name: "roles-of-all",
  facts: [
    "members.ranksChanged",
    "settings.setupFinished",
    "settings.serverChanged",
    "settings.settingsChanged",
    "settings.modulesChanged",
    "settings.guildRestored",
  ],
  run: async ({ context }, { guildId }) => await recheckRolesOfAll(context, { kind: "system", guildId }),
});
