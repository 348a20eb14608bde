import { findOutbid } from "@guildhall/core/loot";
import { enqueueJob } from "@guildhall/db/jobs";
import { findLootSession, listBids } from "@guildhall/db/loot";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { keepSessionCard } from "./keep-session-card.ts";
import { runOfOutbid } from "./tell-outbid.job.ts";

/** A session has one message that shows how it stands, and what became of it. */
export const onSessionChanged = onFact({
  name: "loot-session",
  facts: ["loot.sessionChanged"],
  subject: ({ sessionId }) => sessionId,
  async run(tools, { guildId, sessionId }) {
    // Before the card, which may find its channel gone.
    await planOutbid(tools, guildId, sessionId);
    await keepSessionCard(tools, guildId, sessionId);
  },
});

/** Whoever is not first in an open auction any more hears of it, once for each bid. */
async function planOutbid({ context }: Tools, guildId: string, sessionId: number): Promise<void> {
  const { db, clock } = context;
  const session = await findLootSession(db, guildId, sessionId);
  if (session?.state !== "open" || session.mode !== "open") return;
  const book = await listBids(db, guildId, sessionId);
  const outbid = findOutbid(book.filter(({ stageIndex }) => stageIndex === session.stageIndex));
  if (outbid) await enqueueJob(db, guildId, runOfOutbid({ sessionId, ...outbid, now: clock.now() }));
}
