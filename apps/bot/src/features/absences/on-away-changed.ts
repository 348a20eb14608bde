import { findAbsence } from "@guildhall/db/absences";
import { onFact } from "#bot/discord/on-fact.ts";
import { onRolesDue } from "../members/index.ts";

/** Whoever is away has the Away role, and lacks the roles that the guild swaps for it; whoever is back, the other way round. */
export const onAwayChanged = onFact({
  name: "away-role",
  facts: ["absences.absenceChanged"],
  subject: ({ absenceId }) => absenceId,
  async run(tools, { guildId, absenceId }) {
    const absence = await findAbsence(tools.context.db, guildId, absenceId);
    if (!absence || absence.state === "planned") return;
    await onRolesDue.run(tools, { name: "members.rolesDue", guildId, memberId: absence.memberId });
  },
});
