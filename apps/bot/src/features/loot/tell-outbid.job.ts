import { findOutbid } from "@guildhall/core/loot";
import { findLootSession, listBids } from "@guildhall/db/loot";
import { findOwnLanguage, findRosterMember } from "@guildhall/db/members";
import { translatorFor } from "@guildhall/i18n";
import { allowDirectNote } from "@guildhall/use-cases/events";
import { viewSession } from "@guildhall/use-cases/loot";
import { defineJob } from "#bot/discord/define-job.ts";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { writeDirectly } from "#bot/features/events/index.ts";
import { outbidLetter } from "./outbid.view.ts";

const name = "tell-outbid";

type Beaten = {
  readonly sessionId: number;
  readonly bidId: number;
  readonly now: Temporal.Instant;
};

/** A run for each bid that was beaten: however often it is asked for, the bidder hears of it once. */
export function runOfOutbid({ sessionId, bidId, now }: Beaten) {
  return { job: name, slot: `${sessionId} ${bidId}`, dueAt: now };
}

/** Whoever led is told directly that somebody goes further, as far as reminders may disturb; else only the card says it. */
export const tellOutbid = defineJob({
  name,
  feature: "loot",
  async run(tools, { guildId, slot }) {
    const { context } = tools;
    const [sessionId = 0, bidId = 0] = slot.split(" ").map(Number);
    const guild = await findConnectedGuild(context, guildId);
    const memberId = guild && (await findBeaten(tools, guildId, { sessionId, bidId }));
    const member = memberId && (await findRosterMember(context.db, guildId, memberId));
    if (!guild || !member || member.userId === null) return;
    const { userId } = member;
    const system = { kind: "system", guildId } as const;
    if (!(await allowDirectNote(context, system, { memberId, about: `outbid ${bidId}` }))) return;
    const language = (await findOwnLanguage(context.db, guildId, userId)) ?? guild.language;
    const session = await viewSession(context, system, { sessionId, language });
    const view = outbidLetter({ t: translatorFor(language), language }, { guildName: guild.name, session });
    await writeDirectly(tools, guildId, { userId, view, nonce: `outbid-${bidId}` });
  },
});

/** Who bade it, if the bid is still the one that was beaten last. */
async function findBeaten(
  { context: { db } }: Tools,
  guildId: string,
  { sessionId, bidId }: Pick<Beaten, "sessionId" | "bidId">,
): Promise<number | undefined> {
  const session = await findLootSession(db, guildId, sessionId);
  if (session?.state !== "open" || session.mode !== "open") return;
  const book = await listBids(db, guildId, sessionId);
  const outbid = findOutbid(book.filter(({ stageIndex }) => stageIndex === session.stageIndex));
  return outbid?.bidId === bidId ? outbid.memberId : undefined;
}
